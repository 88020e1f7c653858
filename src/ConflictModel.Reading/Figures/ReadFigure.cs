namespace ConflictModel.Reading;

/// <summary>A figure that was found in a text, with its position and what it counts.</summary>
/// <remarks>Positions are in UTF-16 code units of the text. Figures of one text do not overlap.</remarks>
public sealed record ReadFigure
{
    /// <summary>The start, including the hedge: at "at" in "at least 100 soldiers".</summary>
    public required int Start { get; init; }

    /// <summary>The length, including hedges on both sides, but not the noun.</summary>
    public required int Length { get; init; }

    /// <summary>The figure with its hedge.</summary>
    public required Figure Figure { get; init; }

    /// <summary>
    /// The unit, where the text has one: <see cref="MeasurementUnits.Percent"/>, <see cref="MeasurementUnits.Share"/>, tonnes, a
    /// currency; <see langword="null"/> for counts.
    /// </summary>
    public MeasurementUnit? Unit { get; init; }

    /// <summary>The noun that is counted, in the words of the text; <see langword="null"/> if none follows.</summary>
    public string? Noun { get; init; }

    /// <summary>The category of the starter vocabulary that the noun means; <see langword="null"/> if there is none.</summary>
    public EntityId<Category>? Category { get; init; }

    /// <summary>The whole that a share refers to: 12,000 for "a third of the 12,000"; <see langword="null"/> otherwise.</summary>
    public Figure? Whole { get; init; }

    /// <summary>
    /// The other possible reading of the digits: 4800 for "4.800" in English; <see langword="null"/> if there is only one.
    /// </summary>
    public Figure? Alternative { get; init; }

    /// <summary>Whether it is in addition to an earlier number: "another 3,000".</summary>
    public bool IsAdditional { get; init; }

    /// <summary>The word by which the text qualifies the statement ("may", "angeblich"); <see langword="null"/> if there is none.</summary>
    public string? Modality { get; init; }

    /// <summary>The likelihood that <see cref="Modality"/> means; <see langword="null"/> if no scale has the word.</summary>
    public Likelihood? Likelihood { get; init; }

    /// <summary>The confidence that this is a figure and read correctly, from 0 to 1.</summary>
    public required decimal Confidence { get; init; }

    /// <summary>The end: <see cref="Start"/> plus <see cref="Length"/>.</summary>
    public int End => Start + Length;

    /// <summary>The figure, its noun and its position, such as <c>>=100 soldiers at 0..12</c>.</summary>
    /// <returns>The text, the same under every culture.</returns>
    public override string ToString() =>
        Invariant($"{Figure}{(Unit is null ? "" : $" {Unit.Id}")}{(Noun is null ? "" : $" {Noun}")} at {Start}..{End}");
}
