namespace ConflictModel.Import;

/// <summary>A claim with holes: what each row of a table says, or, with a series, each of several columns of it.</summary>
internal sealed record ClaimPattern
{
    /// <summary>Its location in the mapping: <c>$.claims[0]</c>.</summary>
    public required DatasetLocation Location { get; init; }

    /// <summary>The coordinates that name entities, by their names in the dataset format.</summary>
    public required IReadOnlyDictionary<string, EntityPattern> Coordinates { get; init; }

    /// <summary>The other texts by their paths in the dataset format: <c>unit</c>, <c>quote</c>, <c>scope.period</c>.</summary>
    public required IReadOnlyDictionary<string, TextPattern> Texts { get; init; }

    /// <summary>The attribution in the notation of a claim sheet; null where its steps are given.</summary>
    public TextPattern? AttributionText { get; init; }

    public IReadOnlyList<StepPattern> Steps { get; init; } = [];

    public FigurePattern? Figure { get; init; }

    /// <summary>The rows that have no such claim, by the values of a column.</summary>
    public SkippedValues Skip { get; init; } = SkippedValues.None;

    /// <summary>The columns of a series, each with the coordinates that are its own; empty where the claim is the row's.</summary>
    public IReadOnlyList<SeriesPattern> Series { get; init; } = [];

    /// <summary>The texts that a value of the claim, given by its path, is made of.</summary>
    public IEnumerable<TextPattern> TextsOf(string path) => path switch
    {
        "figure" => Figure?.AllTexts ?? [],
        _ when path.StartsWith("attribution", StringComparison.Ordinal) => AttributionText is { } text
            ? [text]
            : Steps.SelectMany(step => step.AllTexts),
        _ when Texts.TryGetValue(path, out var text) => [text],
        _ => Coordinates.GetValueOrDefault(path)?.AllTexts ?? [],
    };

    public IEnumerable<TextPattern> AllTexts =>
        Texts.Values.Concat(TextsOf("figure"))
            .Concat(TextsOf("attribution"))
            .Concat(Coordinates.Values.SelectMany(coordinate => coordinate.AllTexts))
            .Concat(Series.SelectMany(series => series.Coordinates.Values).SelectMany(coordinate => coordinate.AllTexts));
}
