namespace ConflictModel.Import;

/// <summary>The report of the claims of a row: the id of an existing report, or the parts of a new one.</summary>
internal sealed record ReportPattern
{
    /// <summary>The id of an existing report; null if the parts are given.</summary>
    public TextPattern? Existing { get; init; }

    public EntityPattern? Publisher { get; init; }

    /// <summary>The other parts by their names in the dataset format.</summary>
    public required IReadOnlyDictionary<string, TextPattern> Parts { get; init; }

    public IEnumerable<TextPattern> AllTexts => Parts.Values.Concat(Publisher?.AllTexts ?? []).Concat(Existing is null ? [] : [Existing]);
}
