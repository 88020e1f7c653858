using System.Diagnostics;
using System.Text;

namespace ConflictModel.Cli.Tests;

/// <summary>The command as a process of its own, in the root of the repository, so that the paths it prints are the same everywhere.</summary>
internal sealed record RealProcess(int ExitCode, string Output, string Error)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    public static string Assembly { get; } = typeof(CommandLine).Assembly.Location;

    public static RealProcess Run(params string[] args) => Start("dotnet", ["exec", Assembly, .. args]);

    /// <summary>Runs a line of a POSIX shell, in which <c>"$@"</c> is the command.</summary>
    public static RealProcess Shell(string line) => Start("/bin/sh", ["-c", line, "sh", "dotnet", "exec", Assembly]);

    private static RealProcess Start(string file, string[] args)
    {
        var start = new ProcessStartInfo(file, args)
        {
            WorkingDirectory = RepositoryRoot.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
            StandardErrorEncoding = new UTF8Encoding(false, throwOnInvalidBytes: true),
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"'{file} {string.Join(' ', args)}' did not end within {Patience}.");
        }

        return new(process.ExitCode, output, error.GetAwaiter().GetResult());
    }
}
