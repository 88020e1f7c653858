using System.Diagnostics;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>Runs a command of this program in a process of its own, so that its peak of memory is its own.</summary>
internal static class Apart
{
    /// <summary>Runs a command to its end, and gives its exit code.</summary>
    public static int Run(params string[] command)
    {
        // By the runtime, or by the program itself.
        string[] program = Path.GetFileNameWithoutExtension(Environment.ProcessPath) == "dotnet" ? [typeof(Apart).Assembly.Location] : [];
        using var process = Process.Start(Environment.ProcessPath!, [.. program, .. command]);
        process.WaitForExit();
        return process.ExitCode;
    }
}
