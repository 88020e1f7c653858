using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace ConflictModel.Cli;

/// <summary>Prints the version of the command; the action of the parser would print that of the entry assembly.</summary>
internal sealed class VersionAction(TextWriter output) : SynchronousCommandLineAction
{
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion
            ?? "0.0.0";
        output.WriteLine($"conflictmodel {version.Split('+')[0]}");
        return ExitCode.Success;
    }
}
