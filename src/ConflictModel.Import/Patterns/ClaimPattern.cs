namespace ConflictModel.Import;

/// <summary>A claim with placeholders: one for each row of a table or, with a series, one for each of several of its columns.</summary>
internal sealed record ClaimPattern
{
    /// <summary>Its location in the mapping: <c>$.claims[0]</c>.</summary>
    public required DatasetLocation Location { get; init; }

    /// <summary>The coordinates that name entities, by their names in the dataset format.</summary>
    public required IReadOnlyDictionary<string, EntityPattern> Coordinates { get; init; }

    /// <summary>The other texts by their paths in the dataset format: <c>unit</c>, <c>quote</c>, <c>scope.period</c>.</summary>
    public required IReadOnlyDictionary<string, TextPattern> Texts { get; init; }

    /// <summary>The attribution in the notation of a claim sheet; null if its steps are given.</summary>
    public TextPattern? AttributionText { get; init; }

    public IReadOnlyList<StepPattern> Steps { get; init; } = [];

    public FigurePattern? Figure { get; init; }

    /// <summary>The report of this claim only; null if it is the row's.</summary>
    public ReportPattern? Report { get; init; }

    /// <summary>The rows that have no such claim, by the values of a column.</summary>
    public SkippedValues Skip { get; init; } = SkippedValues.None;

    /// <summary>The columns of a series, each with its own coordinates; empty if the claim is not a series.</summary>
    public IReadOnlyList<SeriesPattern> Series { get; init; } = [];

    /// <summary>The texts that make up a value of the claim, by its path.</summary>
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
            .Concat(Report?.AllTexts ?? [])
            .Concat(TextsOf("attribution"))
            .Concat(Coordinates.Values.SelectMany(coordinate => coordinate.AllTexts))
            .Concat(Series.SelectMany(series => series.Coordinates.Values).SelectMany(coordinate => coordinate.AllTexts));
}
