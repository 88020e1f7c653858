using System.CommandLine;
using System.Text;
using ConflictModel.Rules;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel reconcile</c>: the figures to print, and what contradicts them.</summary>
internal static class ReconcileCommand
{
    private const string About =
        "Shows one figure or range for each incident, or scope and time, of a dataset, with its confidence; with --history also what was "
        + "known when, the rule that decided it, the claims that support it and those that dissent.";

    private const string RuleHelp =
        "A rule; can be repeated. Rules are applied in order, and the first that decides wins. Default: largest-camp, then envelope, "
        + "and before them confirmed-floor if the dataset has documented counts. Others: most-reliable, most-recent, median, "
        + "conservative-minimum, low-best-high, crh, catd; see docs/reconciliation.";

    private const string ConfirmedFloorId = "confirmed-floor";

    private const string ConfirmedHelp =
        "A source of the dataset whose counts are all documented, such as losses seen on photographs, even if its claims do not say so "
        + "(basis); can be repeated. Its counts are the lower bound of the figure, by the rule confirmed-floor, which is applied first "
        + "unless --rule sets another order; the rules after it decide on the other claims.";

    private static readonly ReconciliationRule[] Rules =
    [
        ReconciliationRules.LargestCamp, ReconciliationRules.Envelope, ReconciliationRules.MostReliable, ReconciliationRules.MostRecent,
        ReconciliationRules.Median, ReconciliationRules.ConservativeMinimum, ReconciliationRules.LowBestHigh, ReconciliationRules.Crh,
        ReconciliationRules.Catd,
    ];

    public static Command Create(CommandHost host)
    {
        var dataset = DatasetArgument.Create();
        var format = new Option<string>("--format")
        {
            Description = "The output format: text for people, json for programs (described in docs/command.md).",
            DefaultValueFactory = _ => "text",
        };
        format.AcceptOnlyFromAmong("text", "json");
        var rules = new Option<string[]>("--rule") { HelpName = "id", Description = RuleHelp, DefaultValueFactory = _ => [] };
        rules.AcceptOnlyFromAmong([.. Rules.Select(rule => rule.Descriptor.Id), ConfirmedFloorId]);
        var confirmedBy = new Option<string[]>("--confirmed-by")
        {
            HelpName = "source",
            Description = ConfirmedHelp,
            DefaultValueFactory = _ => [],
        };
        var history = new Option<bool>("--history")
        {
            Description = "Show what was known when, and for each figure the rule that decided it and the claims for and against it.",
        };
        var comparison = new ComparisonArguments();
        var command = new Command("reconcile", About) { dataset, format, rules, confirmedBy, history };
        comparison.AddTo(command);
        command.Validators.Add(result =>
        {
            var (asked, sources) = (result.GetValue(rules) ?? [], result.GetValue(confirmedBy) ?? []);
            if (sources.Length > 0 && asked.Length > 0 && !asked.Contains(ConfirmedFloorId))
            {
                result.AddError("--confirmed-by is not used by any --rule; add --rule confirmed-floor, or omit --rule.");
            }
        });
        command.SetAction(parsed => Run(
            host,
            parsed.GetRequiredValue(dataset),
            new(
                parsed.GetRequiredValue(format),
                parsed.GetRequiredValue(rules),
                parsed.GetRequiredValue(confirmedBy),
                parsed.GetValue(history),
                comparison.Of(parsed))));
        return command;
    }

    private static int Run(CommandHost host, string path, Request request)
    {
        var (rules, confirmedBy) = (request.Rules, request.ConfirmedBy);
        if (DatasetInput.Load(path, host) is not { } dataset)
        {
            return ExitCode.Unusable;
        }

        if (Array.Find(confirmedBy, source => !IsSource(source, dataset)) is { } unknown)
        {
            host.Error.WriteLine(TextPage.Safe(
                $"--confirmed-by is '{unknown}'; it must be the id of a source of the dataset; 'conflictmodel show' lists them."));
            return ExitCode.Unusable;
        }

        var sources = confirmedBy.Distinct().Select(source => new EntityId<Source>(source)).ToEquatableList();
        var isConfirmed = sources.Count > 0 || dataset.Claims.Any(claim => claim.Basis == CountBasis.Documented);
        var options = new ReconciliationOptions
        {
            Comparison = request.Comparison,
            Rules = rules.Length == 0 && isConfirmed
                ? [new ConfirmedFloor(sources), .. ReconciliationRules.Default]
                : RulesOf([.. rules.Distinct()], sources),
        };
        var result = host.During("reconciling", () => new Reconciler(options).Reconcile(dataset));
        var propagation = host.During("narrowing", () => result.Propagate());
        if (request.Format == "json")
        {
            using var stream = new MemoryStream();
            result.ToRecord().Save(stream);
            host.Output.Write(Encoding.UTF8.GetString(stream.ToArray()));
        }
        else
        {
            host.Output.Write(request.History
                ? TextReport.Of(result, propagation, host.ReportOptions)
                : TextReport.SummaryOf(result, propagation, host.ReportOptions));
        }

        return propagation.IsConsistent ? ExitCode.Success : ExitCode.Findings;
    }

    private static bool IsSource(string text, ConflictDataset dataset) =>
        EntityId<Source>.TryParse(text, out var id) && dataset.Sources.Contains(id);

    private static EquatableList<ReconciliationRule> RulesOf(string[] ids, EquatableList<EntityId<Source>> confirmedBy)
    {
        if (ids.Length == 0)
        {
            return ReconciliationRules.Default;
        }

        return ids
            .Select((id, index) => id == ConfirmedFloorId
                ? Floor(RulesOf(ids[(index + 1)..], []))
                : Array.Find(Rules, rule => rule.Descriptor.Id == id)!)
            .ToEquatableList();

        // The rules after the floor decide on the other claims; if there are none, the default rules do.
        ConfirmedFloor Floor(EquatableList<ReconciliationRule> others) => new(confirmedBy, others);
    }

    private sealed record Request(string Format, string[] Rules, string[] ConfirmedBy, bool History, ComparisonOptions Comparison);
}
