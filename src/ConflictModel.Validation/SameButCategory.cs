namespace ConflictModel.Validation;

/// <summary>Treats claims of the same report and source as equal if their scopes differ only in the category.</summary>
internal sealed class SameButCategory : IEqualityComparer<Claim>
{
    public static SameButCategory Comparer { get; } = new();

    public bool Equals(Claim? x, Claim? y) => ReferenceEquals(x, y) || (x is not null && y is not null
        && x.Report == y.Report
        && x.Quantity.Unit == y.Quantity.Unit
        && x.Scope with { Category = default } == y.Scope with { Category = default }
        && x.Attribution == y.Attribution);

    public int GetHashCode(Claim obj) =>
        HashCode.Combine(obj.Report, obj.Scope.Measure, obj.Scope.Place, obj.Scope.Event, obj.Scope.Actor, obj.Scope.Period);
}
