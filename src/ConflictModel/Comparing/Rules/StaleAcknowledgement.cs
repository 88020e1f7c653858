namespace ConflictModel.Rules;

/// <summary>CM5001: an acknowledgement that matches no finding, or has expired.</summary>
/// <remarks>
/// It looks at what the other rules found, once all have run. Acknowledgements of rules that did not run, or failed, are not checked;
/// without <see cref="ComparisonOptions.Today"/> none expires.
/// </remarks>
public sealed partial class StaleAcknowledgement : ComparisonRule
{
    /// <summary>Creates the rule.</summary>
    public StaleAcknowledgement()
        : base(new()
        {
            Id = AcknowledgementCheck.RuleId,
            Title = "Acknowledgement that does not hold",
            Category = RuleCategory.Acknowledgement,
            DefaultSeverity = Severity.Info,
            Help = "An acknowledgement matches no finding, or its last day has passed. Remove it, extend it, or review the finding and "
                + "add its new claims.",
        })
    {
    }

    internal override bool NeedsWhole => true;

    internal override void Run(RuleRun run, RuleMaterial material)
    {
    }

    internal override void Review(RuleRun run, AcknowledgementMatches matches, Func<string, bool> isComplete)
    {
        foreach (var acknowledgement in run.Frame.Dataset.Acknowledgements)
        {
            var stale = AcknowledgementCheck.StaleFinding(
                Descriptor,
                run.Frame,
                acknowledgement,
                isComplete(acknowledgement.Rule),
                matches.IsMatched(acknowledgement),
                matches.IsTouched(acknowledgement));
            if (stale is not null)
            {
                run.Report(stale);
            }
        }
    }
}
