namespace ConflictModel.Import;

/// <summary>One column of a series, with the coordinates that its claims have in place of the pattern's.</summary>
internal sealed record SeriesPattern
{
    public required int Column { get; init; }

    public required string Name { get; init; }

    public required IReadOnlyDictionary<string, EntityPattern> Coordinates { get; init; }
}
