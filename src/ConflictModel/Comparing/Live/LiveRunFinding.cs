namespace ConflictModel;

/// <summary>A finding that a rule certainly reports for some claims, as they were in one version of a live dataset.</summary>
/// <param name="rule">The rule.</param>
/// <param name="scopes">The scopes of the finding.</param>
/// <param name="fingerprint">Its fingerprint.</param>
/// <param name="frame">Creates the frame of these claims.</param>
/// <param name="check">Runs the rule over them.</param>
internal sealed class LiveRunFinding(
    ComparisonRule rule,
    EquatableList<Scope> scopes,
    string fingerprint,
    Func<ComparisonFrame?> frame,
    Action<RuleRun> check) : LiveFinding(rule.Descriptor)
{
    public override EquatableList<Scope> Scopes => scopes;

    public override Finding Value => field ??= LiveState.Run(rule, frame(), check)!.Findings
        .First(finding => finding.Fingerprint == fingerprint);
}
