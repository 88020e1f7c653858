namespace ConflictModel.Reading;

/// <summary>The context that earlier sentences provide for the next.</summary>
internal sealed record ReportContext
{
    public EquatableList<ProposedSource> Attribution { get; init; } = [];

    /// <summary>The last place that the sentence before named.</summary>
    public ProposedPart? Place { get; init; }
}
