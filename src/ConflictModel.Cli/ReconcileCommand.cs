using System.CommandLine;
using System.Text;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel reconcile</c>: the figures that one can print, and what stands against them.</summary>
internal static class ReconcileCommand
{
    private const string About =
        """
        Shows one figure or range for everything that a dataset gives figures of: which rule led to it, which claims support it, which dissent, and how firmly it stands.
        """;

    private const string RuleHelp =
        """
        A rule; given several times, the rules in the order in which they are asked. The first that decides wins. Without it: largest-camp, then envelope. There are also most-reliable, most-recent, median, conservative-minimum, low-best-high, crh and catd; docs/reconciliation describes them.
        """;

    private static readonly ReconciliationRule[] Rules =
    [
        ReconciliationRules.LargestCamp, ReconciliationRules.Envelope, ReconciliationRules.MostReliable, ReconciliationRules.MostRecent, ReconciliationRules.Median,
        ReconciliationRules.ConservativeMinimum, ReconciliationRules.LowBestHigh, ReconciliationRules.Crh, ReconciliationRules.Catd,
    ];

    public static Command Create(CommandHost host)
    {
        var dataset = DatasetArgument.Create();
        var format = new Option<string>("--format")
        {
            Description = "How the result is written: text for people, json for programs (described in docs/command.md).",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var rules = new Option<string[]>("--rule") { HelpName = "id", Description = RuleHelp, DefaultValueFactory = _ => [] };
        rules.AcceptOnlyFromAmong([.. Rules.Select(rule => rule.Descriptor.Id)]);
        var command = new Command("reconcile", About) { dataset, format, rules };
        command.SetAction(parsed => Run(host, parsed.GetRequiredValue(dataset), parsed.GetRequiredValue(format), parsed.GetRequiredValue(rules)));
        return command;
    }

    private static int Run(CommandHost host, string path, string format, string[] rules)
    {
        if (DatasetInput.Load(path, host) is not { } dataset)
        {
            return ExitCode.Unusable;
        }

        var result = new Reconciler(Options(rules)).Reconcile(dataset);
        var propagation = result.Propagate();
        if (format == "json")
        {
            using var stream = new MemoryStream();
            result.ToRecord().Save(stream);
            host.Output.Write(Encoding.UTF8.GetString(stream.ToArray()));
        }
        else
        {
            new ReconciliationPage(result, propagation, host.NewPage()).Write();
        }

        return propagation.IsConsistent ? ExitCode.Success : ExitCode.Findings;
    }

    private static ReconciliationOptions Options(string[] rules) => rules.Length == 0
        ? ReconciliationOptions.Default
        : new() { Rules = rules.Distinct().Select(id => Array.Find(Rules, rule => rule.Descriptor.Id == id)!).ToEquatableList() };
}
