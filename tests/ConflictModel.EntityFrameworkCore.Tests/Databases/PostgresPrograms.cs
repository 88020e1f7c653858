using System.Diagnostics;

namespace ConflictModel.EntityFrameworkCore.Tests;

/// <summary>The programs of a PostgreSQL server, as Debian and others install them.</summary>
internal static class PostgresPrograms
{
    private const string User = "postgres";

    private static readonly string? Found = Folders()
        .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "pg_ctl")));

    /// <summary>Why no server can be started; null where one can.</summary>
    public static string? Missing { get; } = OperatingSystem.IsWindows() ? "PostgreSQL is tested on a Unix socket."
        : Found is null ? "PostgreSQL is not installed: no initdb on the path or in /usr/lib/postgresql."
        : IsRoot && !HasUser() ? $"PostgreSQL does not run as root, and there is no user '{User}'."
        : null;

    private static bool IsRoot => Environment.UserName == "root";

    /// <summary>Runs a program of the server; as its own user where this is root, as which it refuses to run.</summary>
    public static void Run(string folder, string program, params string[] arguments)
    {
        string[] command = [Path.Combine(Found!, program), .. arguments];
        Start(folder, IsRoot ? ["runuser", "-u", User, "--", .. command] : command);
    }

    /// <summary>Gives a folder to the user that the server runs as.</summary>
    public static void Own(string folder)
    {
        if (IsRoot)
        {
            Start(folder, "chown", User, folder);
        }
    }

    private static void Start(string folder, params string[] command)
    {
        var start = new ProcessStartInfo(
            command[0], command[1..])
        { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"'{string.Join(' ', command)}' did not end.");
        }

        if (process.ExitCode != 0)
        {
            throw new InvalidOperationException(
                $"'{string.Join(' ', command)}' ended with {process.ExitCode}: {output.Result}{error.Result}");
        }
    }

    private static IEnumerable<string> Folders()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal)
                .Select(version => Path.Combine(version, "bin")).Concat(path)
            : path;
    }

    private static bool HasUser() => File.ReadLines("/etc/passwd").Any(line => line.StartsWith($"{User}:", StringComparison.Ordinal));
}
