namespace ConflictModel;

/// <summary>The effect of leaving out some of the claims on a reconciliation.</summary>
public sealed record WhatIf
{
    /// <summary>The claims that are left out, ordered by id.</summary>
    public required EquatableList<EntityId<Claim>> LeftOut { get; init => field = Guard.NotNull(value); }

    /// <summary>The figures that would be different or gone, in the order of the result.</summary>
    public required EquatableList<FigureChange> Changes { get; init => field = Guard.NotNull(value); }
}
