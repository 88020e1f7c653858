namespace ConflictModel;

/// <summary>An end of a figure's range that moved, with the claims that moved it.</summary>
public sealed record Tightening
{
    /// <summary>The figure as it was before.</summary>
    public required ReconciledFigure Figure { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets whether the low end rose; else the high end fell.</summary>
    public required bool IsLow { get; init; }

    /// <summary>The values that are left by the new end alone, in base units: <c>[100, +inf)</c>, <c>(-inf, 2000]</c>.</summary>
    public required QuantityRange Bound { get; init; }

    /// <summary>The claims on which the new end rests, ordered by id.</summary>
    public required EquatableList<EntityId<Claim>> Claims { get; init => field = Guard.NotNull(value); }

    /// <summary>The scopes of the figures that moved it last; several where they add up.</summary>
    public required EquatableList<Scope> Through { get; init => field = Guard.NotNull(value); }

    /// <summary>The scope, the new end and the claims.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Figure.Scope}: {Bound}, by {string.Join(", ", Claims)}";
}
