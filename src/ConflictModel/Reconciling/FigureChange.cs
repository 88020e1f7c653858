namespace ConflictModel;

/// <summary>A figure before and after a change of the claims.</summary>
public sealed record FigureChange
{
    /// <summary>The figure before.</summary>
    public required ReconciledFigure Before { get; init => field = Guard.NotNull(value); }

    /// <summary>The figure after; <see langword="null"/> if no claim is left.</summary>
    public ReconciledFigure? After { get; init; }

    /// <summary>Gets whether its range changes or is gone.</summary>
    public bool IsOfRange => After?.Range != Before.Range;

    /// <summary>Before and after.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Before} -> {(After is null ? "no claim" : After.Range is { } range ? range.ToString() : After.Status ?? "undecided")}";
}
