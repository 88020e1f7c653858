namespace ConflictModel.Rules;

/// <summary>CM5001: an acknowledgement that matches no finding, or whose time is over.</summary>
/// <remarks>
/// It looks at what the other rules found, once all have run. An acknowledgement of a rule that did not run, or that failed, is not judged;
/// nor is any expired without <see cref="ComparisonOptions.Today"/>.
/// </remarks>
public sealed partial class StaleAcknowledgement : ComparisonRule
{
    /// <summary>Makes the rule.</summary>
    public StaleAcknowledgement()
        : base(new()
        {
            Id = AcknowledgementCheck.RuleId,
            Title = "Acknowledgement that does not hold",
            Category = RuleCategory.Acknowledgement,
            DefaultSeverity = Severity.Info,
            Help = "An acknowledgement accepts a finding that is not there, or its last day is over. Remove it, extend it, or look again "
                + "at the finding and add its new claims.",
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
