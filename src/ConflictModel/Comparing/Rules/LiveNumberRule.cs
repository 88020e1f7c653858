namespace ConflictModel.Rules;

/// <summary>Follows a rule about the claims that state one number of one origin on one date.</summary>
/// <param name="rule">The rule.</param>
/// <param name="live">The state of the live comparer.</param>
/// <param name="check">Has the rule look at the groups of some numbers.</param>
internal class LiveNumberRule(ComparisonRule rule, LiveState live, Action<RuleRun, Func<StatedNumber, bool>> check) : LiveRule(rule, live)
{
    private readonly LiveNumbers _numbers = live.Index(static state => new LiveNumbers(state));

    public override void Change(LiveChange change)
    {
        if (_numbers.Affected(change) is var (number, others))
        {
            RunAgain(change, change.Among(others), run => check(run, number.Equals));
        }
    }
}
