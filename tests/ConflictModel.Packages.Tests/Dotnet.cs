using System.Diagnostics;
using System.Text;

namespace ConflictModel.Packages.Tests;

/// <summary>A run of the SDK or of a program, with all that it printed.</summary>
internal sealed record Dotnet(string Command, int ExitCode, string Output)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    // What the test host sets for itself would lead another build astray, and folders of packages are for the tests to choose.
    private static readonly string[] Astray = ["MSBUILD", "VSTEST", "CORECLR_", "DOTNET_STARTUP_HOOKS", "NUGET_PACKAGES", "NUGET_FALLBACK_PACKAGES"];

    /// <summary>Runs the SDK; fails unless it succeeds.</summary>
    public static async Task<string> Run(string folder, params string[] arguments)
    {
        var run = await Start(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", folder, arguments);
        return run.ExitCode == 0 ? run.Output : throw new InvalidOperationException($"'{run.Command}' ended with {run.ExitCode}:\n{run.Output}");
    }

    /// <summary>Runs MSBuild by a command of the SDK, alone and without servers that outlive it; fails unless it succeeds.</summary>
    public static Task<string> Build(string command, string folder, params string[] arguments) =>
        Run(folder, [command, .. arguments, "--nologo", "-verbosity:quiet", "-nodeReuse:false", "-property:UseSharedCompilation=false"]);

    public static async Task<Dotnet> Start(string file, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(name => Array.Exists(Astray, prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))).ToList())
        {
            start.Environment.Remove(name);
        }

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";

        var command = $"{Path.GetFileName(file)} {string.Join(' ', arguments)}";
        using var patience = new CancellationTokenSource(Patience);
        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var error = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new(command, process.ExitCode, (await output + await error).ReplaceLineEndings("\n"));
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{command}' did not end within {Patience}; on a busy machine, run the test again alone.");
        }
    }
}
