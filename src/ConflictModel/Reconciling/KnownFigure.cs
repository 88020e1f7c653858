namespace ConflictModel;

/// <summary>
/// A claim about a period that has ended, in the history of a <see cref="ReconciledFigure"/>. Equality compares everything. Immutable.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record KnownFigure
{
    /// <summary>The claim.</summary>
    public required EntityId<Claim> Claim { get; init => field = Guard.Assigned(value); }

    /// <summary>When it was stated at its origin; <see langword="null"/> if that is not known.</summary>
    public UncertainDate? Stated { get; init; }

    /// <summary>The stance: whether it affirms the figure or denies the event; <see cref="Stance.Affirms"/> unless set.</summary>
    public Stance Stance { get; init => field = Guard.Defined(value); }

    /// <summary>The figure and its unit, as the claim gives them.</summary>
    public required Quantity Quantity { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The later claim of the same origin that superseded it, or the one that corrected it; <see langword="null"/> if none did.
    /// </summary>
    public EntityId<Claim>? SupersededBy { get; init => field = value is { } id ? Guard.Assigned(id) : null; }

    /// <summary>Date, figure and claim: <c>2024-03-05: 500 persons (first), superseded by second</c>.</summary>
    /// <returns>The text, independent of the culture.</returns>
    public override string ToString() =>
        $"{Stated?.ToString() ?? "undated"}: {(Stance == Stance.DeniesEvent ? "none" : Quantity.ToString())} "
        + $"({Claim}){(SupersededBy is { } later ? $", superseded by {later}" : "")}";
}
