namespace ConflictModel.Import;

/// <summary>The report in which the claims of a row stand: the id of one that there is, or the parts of one that is made.</summary>
internal sealed record ReportPattern
{
    /// <summary>The id of a report that there is; null where the parts are given.</summary>
    public TextPattern? Existing { get; init; }

    public EntityPattern? Publisher { get; init; }

    /// <summary>The other parts by their names in the dataset format.</summary>
    public required IReadOnlyDictionary<string, TextPattern> Parts { get; init; }

    public IEnumerable<TextPattern> AllTexts => Parts.Values.Concat(Publisher?.AllTexts ?? []).Concat(Existing is null ? [] : [Existing]);
}
