namespace ConflictModel.Cli;

/// <summary>What the command reads where it is given <c>-</c> instead of a file.</summary>
internal static class StandardInput
{
    /// <summary>What messages call it.</summary>
    public const string Name = "<stdin>";

    /// <summary>Whether a path stands for it.</summary>
    public static bool Is(string? path) => path == "-";

    /// <summary>What messages call the file of a path.</summary>
    public static string NameOf(string path) => Is(path) ? Name : path;
}
