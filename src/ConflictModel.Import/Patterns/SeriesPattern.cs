namespace ConflictModel.Import;

/// <summary>One column of a series, with coordinates that override those of the pattern.</summary>
internal sealed record SeriesPattern
{
    public required int Column { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, EntityPattern> Coordinates { get; init; }
}
