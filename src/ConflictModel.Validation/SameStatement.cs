namespace ConflictModel.Validation;

/// <summary>Compares claims by report, attribution, unit and scope.</summary>
internal sealed class SameStatement : IEqualityComparer<Claim>
{
    private readonly Func<Claim, Scope> _scopeOf;
    private readonly Func<Claim, int> _hashOf;

    private SameStatement(Func<Claim, Scope> scopeOf, Func<Claim, int> hashOf)
    {
        _scopeOf = scopeOf;
        _hashOf = hashOf;
    }

    public static SameStatement Comparer { get; } =
        new(claim => claim.Scope, claim => HashCode.Combine(claim.Report, claim.Scope, claim.Attribution));

    /// <summary>The same, ignoring the category.</summary>
    public static SameStatement IgnoringCategory { get; } = new(
        claim => claim.Scope with { Category = default },
        claim => HashCode.Combine(
            claim.Report, claim.Scope.Measure, claim.Scope.Place, claim.Scope.Event, claim.Scope.Actor, claim.Scope.Period));

    public bool Equals(Claim? x, Claim? y) => ReferenceEquals(x, y) || (x is not null && y is not null
        && x.Report == y.Report
        && x.Quantity.Unit == y.Quantity.Unit
        && _scopeOf(x) == _scopeOf(y)
        && x.Attribution == y.Attribution);

    public int GetHashCode(Claim obj) => _hashOf(obj);
}
