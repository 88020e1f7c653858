using System.ComponentModel;
using System.Diagnostics;

namespace ConflictModel.Tests;

/// <summary>A package of the npm registry that a test runs or reads. It is installed beside the tests, once.</summary>
internal static class NpmPackage
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Installs a package, unless it is there already.</summary>
    /// <param name="package">Name and version, such as <c>left-pad@1.3.0</c>.</param>
    /// <returns>The folder that holds <c>node_modules</c>; null where npm is missing or cannot install the package.</returns>
    public static string? Install(string package)
    {
        var name = package.LastIndexOf('@') is > 0 and var at ? package[..at] : package;
        var folder = Path.Combine(AppContext.BaseDirectory, "npm", name.Replace('/', '-'));
        var installed = Path.Combine(folder, "node_modules", name, "package.json");
        if (File.Exists(installed))
        {
            return folder;
        }

        try
        {
            Directory.CreateDirectory(folder);
            using var npm = Process.Start(new ProcessStartInfo("npm", ["install", "--prefix", folder, "--no-audit", "--no-fund", package]) { RedirectStandardOutput = true, RedirectStandardError = true });
            return npm is not null && npm.WaitForExit(Patience) && npm.ExitCode == 0 && File.Exists(installed) ? folder : null;
        }
        catch (Exception exception) when (exception is Win32Exception or IOException)
        {
            return null;
        }
    }

    /// <summary>Why a test that needs the package is skipped; null where it is not.</summary>
    public static string? Missing(string? folder, string package) => folder is null ? $"The npm package {package} could not be installed." : null;
}
