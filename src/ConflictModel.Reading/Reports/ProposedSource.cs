namespace ConflictModel.Reading;

/// <summary>A step of a proposed attribution: a source, and the sources that it cites.</summary>
public sealed record ProposedSource
{
    /// <summary>The source; its value is <see langword="null"/> if the dataset does not know it.</summary>
    public required ProposedPart Source { get; init; }

    /// <summary>The sources that this one cites: the JCS in "Yonhap, citing the JCS". Empty if it is the origin.</summary>
    public EquatableList<ProposedSource> Cites { get; init; } = [];

    /// <summary>Whether the dataset knows all of the sources.</summary>
    internal bool IsKnown => Source.Value is not null && Cites.All(cited => cited.IsKnown);

    /// <summary>The step as a draft, without the sources that are not known.</summary>
    internal IEnumerable<AttributionStepDraft> ToDrafts(ProposedPart? stated)
    {
        var cites = Cites.SelectMany(cited => cited.ToDrafts(null));
        return Source.Value is { } source
            ? [new() { Source = new(source), Date = stated?.Value is { } date ? new(date) : default, Cites = [.. cites] }]
            : cites;
    }

    /// <summary>The path: <c>yonhap > jcs</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Cites.Count switch
    {
        0 => Source.ToString(),
        1 => $"{Source} > {Cites[0]}",
        _ => $"{Source} > ({string.Join(", ", Cites)})",
    };
}
