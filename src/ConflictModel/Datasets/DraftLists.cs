namespace ConflictModel;

/// <summary>What a reader has gathered so far of a draft.</summary>
internal sealed class DraftLists
{
    /// <summary>Whether the document ends before it is whole, so that any of its entries may be missing.</summary>
    public bool IsCutShort { get; set; }

    /// <summary>Whether the document has claims itself.</summary>
    public bool HasClaims { get; set; }

    /// <summary>The kinds of drafts of which entries could not be read, so that it is not known what ids there are.</summary>
    public HashSet<Type> Unread { get; } = [];

    public DraftValue Title { get; set; }

    public DraftValue Description { get; set; }

    public DraftValue EarliestDate { get; set; }

    public DraftValue ClaimsFile { get; set; }

    public List<ActorDraft> Actors { get; } = [];

    public List<CategoryDraft> Categories { get; } = [];

    public List<PlaceDraft> Places { get; } = [];

    public List<EventDraft> Events { get; } = [];

    public List<MeasureDraft> Measures { get; } = [];

    public List<MeasurementUnitDraft> MeasurementUnits { get; } = [];

    public List<SourceDraft> Sources { get; } = [];

    public List<ReportDraft> Reports { get; } = [];

    public List<ClaimDraft> Claims { get; } = [];

    public List<DisjointSetDraft> DisjointSets { get; } = [];

    public List<AcknowledgementDraft> Acknowledgements { get; } = [];

    public ProblemList Problems { get; init; } = new();
}
