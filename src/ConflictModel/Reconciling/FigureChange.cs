namespace ConflictModel;

/// <summary>A figure as it is, and as it would be.</summary>
public sealed record FigureChange
{
    /// <summary>The figure as it is.</summary>
    public required ReconciledFigure Before { get; init => field = Guard.NotNull(value); }

    /// <summary>The figure as it would be; <see langword="null"/> where no claim would be left.</summary>
    public ReconciledFigure? After { get; init; }

    /// <summary>Whether its range would be another, or gone.</summary>
    public bool IsOfRange => After?.Range != Before.Range;

    /// <summary>Before and after.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Before} -> {(After is null ? "no claim" : After.Range is { } range ? range.ToString() : After.Status ?? "undecided")}";
}
