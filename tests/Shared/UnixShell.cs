using System.Diagnostics;

namespace ConflictModel.Tests;

/// <summary>The shell of the machine.</summary>
internal static class UnixShell
{
    public static (int ExitCode, string Output) Run(string line)
    {
        using var process = Process.Start(new ProcessStartInfo("/bin/sh", ["-c", line]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.GetAwaiter().GetResult());
    }
}
