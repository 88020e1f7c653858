namespace ConflictModel;

/// <summary>A conflict between figures that exclude each other: no assignment of true values satisfies all these claims.</summary>
public sealed record PropagationConflict
{
    /// <summary>The figure whose range would become empty.</summary>
    public required ReconciledFigure Figure { get; init => field = Guard.NotNull(value); }

    /// <summary>The values that the others allow, none of which the figure has, in base units.</summary>
    public required QuantityRange Bound { get; init; }

    /// <summary>The scopes of the figures that exclude it; several where they add up.</summary>
    public required EquatableList<Scope> Through { get; init => field = Guard.NotNull(value); }

    /// <summary>The claims that cannot all be true, ordered by id.</summary>
    public required EquatableList<EntityId<Claim>> Claims { get; init => field = Guard.NotNull(value); }

    /// <summary>The scope and the claims.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Figure.Scope} has nothing in {Bound}: {string.Join(", ", Claims)}";
}
