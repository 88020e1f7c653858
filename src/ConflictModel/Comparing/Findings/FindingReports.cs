namespace ConflictModel;

/// <summary>Reporting of findings with explicit scopes and keys, for built-in rules.</summary>
internal static class FindingReports
{
    /// <summary>Reports a finding about scopes that the rule names.</summary>
    /// <param name="run">The rule's run.</param>
    /// <param name="reason">The reason.</param>
    /// <param name="scopes">The scopes, without their periods.</param>
    /// <param name="claims">The claims, by key.</param>
    /// <param name="key">The key that distinguishes the finding from others of its rule and scopes, in every run; empty if it is the only
    /// one.</param>
    /// <param name="pairs">The pairs of claims that the finding is about, by key, if it is about pairs.</param>
    public static void Report(
        this RuleRun run,
        Reason reason,
        EquatableList<Scope> scopes,
        IEnumerable<int> claims,
        string key,
        Func<IEnumerable<(int First, int Second)>>? pairs = null)
    {
        var frame = run.Frame;
        var witnesses = claims
            .Distinct()
            .Select(claim => new Witness { Claim = frame.Dataset.Claims[claim] })
            .OrderBy(witness => witness.Claim.Id)
            .ToEquatableList();
        run.Report(new Finding(
            run.Rule,
            run.Severity,
            scopes,
            witnesses,
            reason,
            frame,
            pairs: pairs is null ? null : () => pairs().Select(pair => frame.Pairs.Compare(pair.First, pair.Second)),
            key: key));
    }
}
