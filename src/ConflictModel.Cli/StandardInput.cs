namespace ConflictModel.Cli;

/// <summary>The input that the command reads for the argument <c>-</c>.</summary>
internal static class StandardInput
{
    /// <summary>Its name in messages.</summary>
    public const string Name = "<stdin>";

    /// <summary>Whether a path means standard input.</summary>
    public static bool Is(string? path) => path == "-";

    /// <summary>The name of a file in messages.</summary>
    public static string NameOf(string path) => Is(path) ? Name : path;
}
