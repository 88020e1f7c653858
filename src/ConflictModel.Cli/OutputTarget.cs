namespace ConflictModel.Cli;

/// <summary>Where a command writes what it makes: a file, or standard output.</summary>
internal sealed class OutputTarget(string path, CommandHost host)
{
    /// <summary>What stands for standard output, and is no file of that name.</summary>
    public const string StandardOutput = "-";

    /// <summary>Whether a path is standard output. The system has names for it, too: the same stream, and nothing but the output may go there.</summary>
    public static bool IsStandardOutput(string path) =>
        path == StandardOutput || (!OperatingSystem.IsWindows() && path is "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1");

    /// <summary>Where what there is to say is written: never among the data.</summary>
    public TextWriter Messages => IsStandardOutput(path) ? host.Error : host.Output;

    /// <summary>Writes the output, and then says what it is: after a file on standard output, else on standard error.</summary>
    /// <param name="toFile">Writes it to the file of a path.</param>
    /// <param name="toStream">Writes it to a stream.</param>
    /// <param name="summary">What it is.</param>
    public void Write(Action<string> toFile, Action<Stream> toStream, string summary)
    {
        if (!IsStandardOutput(path))
        {
            toFile(path);
            host.Output.WriteLine(TextPage.Safe($"{path}: {summary}"));
            return;
        }

        host.Output.Flush();
        toStream(host.OutputBytes);
        host.OutputBytes.Flush();
        host.Error.WriteLine($"standard output: {summary}");
    }
}
