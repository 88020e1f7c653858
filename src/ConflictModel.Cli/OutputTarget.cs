namespace ConflictModel.Cli;

/// <summary>The target of the result of a command: a file, or standard output.</summary>
internal sealed class OutputTarget(string path, CommandHost host)
{
    /// <summary>The argument that means standard output, not a file of that name.</summary>
    public const string StandardOutput = "-";

    /// <summary>
    /// Whether a path is standard output, also by its names in the file system: only the result may be written there.
    /// </summary>
    public static bool IsStandardOutput(string path) =>
        path == StandardOutput || (!OperatingSystem.IsWindows() && path is "/dev/stdout" or "/dev/fd/1" or "/proc/self/fd/1");

    /// <summary>The writer of messages, which are never written into the result.</summary>
    public TextWriter Messages => IsStandardOutput(path) ? host.Error : host.Output;

    /// <summary>Writes the result, and then a summary: to standard output if the result is a file, otherwise to standard error.</summary>
    /// <param name="toFile">Writes the result to a path.</param>
    /// <param name="toStream">Writes the result to a stream.</param>
    /// <param name="summary">The summary.</param>
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
