namespace ConflictModel;

/// <summary>What a reader has gathered so far of a draft.</summary>
internal sealed class DraftLists
{
    public bool HasFormat { get; set; }

    public DraftValue Title { get; set; }

    public DraftValue Description { get; set; }

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

    public List<DatasetProblem> Problems { get; } = [];
}
