namespace ConflictModel;

/// <summary>The scopes in which one number of one origin appears.</summary>
internal static class OneNumberScopes
{
    /// <summary>
    /// The scopes of some claims that differ in one coordinate alone, those that are alike but for it together; each with its claims.
    /// </summary>
    /// <param name="context">The claims.</param>
    /// <param name="without">Makes one scope of those that differ only there.</param>
    public static IEnumerable<List<List<Claim>>> Differing<TKey>(GroupContext<TKey> context, Func<Scope, Scope> without)
        where TKey : notnull => context.Claims
        .GroupBy(claim => context.Dataset.Completed(claim.Scope).WithoutPeriod())
        .GroupBy(scope => without(scope.Key))
        .Select(alike => alike.Select(scope => scope.ToList()).ToList())
        .Where(alike => alike.Count > 1);

    /// <summary>Creates the finding that one number of one origin appears in two scopes.</summary>
    /// <param name="context">The context of the rule.</param>
    /// <param name="first">The claims in one scope.</param>
    /// <param name="second">The claims in the other.</param>
    /// <param name="coordinate">Where the scopes differ.</param>
    /// <param name="ofOneDate">Whether all claims are of statements of one date, which is then part of the finding's identity.</param>
    public static FindingDraft Finding(
        RuleContext context, List<Claim> first, List<Claim> second, ScopeCoordinate coordinate, bool ofOneDate = true)
    {
        Claim[] leads = [first.MinBy(claim => claim.Id)!, second.MinBy(claim => claim.Id)!];
        Array.Sort(leads, (a, b) => string.CompareOrdinal(ScopeOf(a).ToString(), ScopeOf(b).ToString()));
        var reason = new SharedNumberReason
        {
            Number = context.NumberOf(leads[0])!.Value,
            First = leads[0].Id,
            Second = leads[1].Id,
            Coordinate = coordinate,
            Origins = context.OriginsOf(leads[0]),
        };
        return new()
        {
            Reason = reason,
            Claims = [.. first, .. second],
            Scopes = [ScopeOf(leads[0]), ScopeOf(leads[1])],
            Key = FormattableString.Invariant(
                $"{string.Join(' ', reason.Origins)} {reason.Number}{(ofOneDate ? $" {context.StatedOn(leads[0])}" : "")}"),
        };

        Scope ScopeOf(Claim claim) => context.Dataset.Completed(claim.Scope).WithoutPeriod();
    }
}
