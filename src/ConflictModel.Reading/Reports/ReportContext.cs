namespace ConflictModel.Reading;

/// <summary>What the sentences before told, and the next may leave out.</summary>
internal sealed record ReportContext
{
    public EquatableList<ProposedSource> Attribution { get; init; } = [];

    /// <summary>The last place that the sentence before named.</summary>
    public ProposedPart? Place { get; init; }
}
