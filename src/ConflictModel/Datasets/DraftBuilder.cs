namespace ConflictModel;

/// <summary>Turns a draft into a dataset: reads every value, checks the records against each other, and gathers every problem on the way.</summary>
internal sealed class DraftBuilder
{
    private readonly List<DatasetProblem> _problems;
    private readonly DraftValues _values;
    private readonly Dictionary<object, EntityDraft> _origins = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<(Type, string)> _broken = [];

    private DraftBuilder(IEnumerable<DatasetProblem> problems)
    {
        _problems = [.. problems];
        _values = new(_problems);
    }

    public static DatasetResult Build(DatasetDraft draft) => new DraftBuilder(draft.Problems).ToResult(draft);

    private DatasetResult ToResult(DatasetDraft draft)
    {
        var contents = Contents(draft);
        var checker = new DatasetChecker(contents, Locate, (type, id) => _broken.Contains((type, id)), _problems);
        checker.Check();
        if (_problems.Count == 0)
        {
            return new(new ConflictDataset(contents, LocationsOf(contents)));
        }

        // In the order of the file; problems of one line stay in the order in which they were met.
        return new(_problems
            .OrderBy(problem => problem.Location.File == draft.File ? 0 : 1)
            .ThenBy(problem => problem.Location.Line)
            .ToEquatableList());
    }

    private DatasetContents Contents(DatasetDraft draft)
    {
        var actors = Records<ActorDraft, Actor>(draft.Actors, DraftRecords.Actor);
        var namesOfActors = new Dictionary<EntityId<Actor>, LocalizedNames>();
        foreach (var actor in actors)
        {
            namesOfActors.TryAdd(actor.Id, actor.Names);
        }

        return new()
        {
            Title = DraftValues.Text(draft.Title),
            Description = DraftValues.Text(draft.Description),
            Actors = actors,
            Categories = Records<CategoryDraft, Category>(draft.Categories, DraftRecords.Category),
            Places = Records<PlaceDraft, Place>(draft.Places, DraftRecords.Place),
            Events = Records<EventDraft, ConflictEvent>(draft.Events, DraftRecords.Event),
            Measures = Records<MeasureDraft, Measure>(draft.Measures, DraftRecords.Measure),
            MeasurementUnits = Records<MeasurementUnitDraft, MeasurementUnit>(draft.MeasurementUnits, DraftRecords.MeasurementUnit),
            Sources = Records<SourceDraft, Source>(draft.Sources, (values, source) => DraftRecords.Source(values, source, actor => namesOfActors.GetValueOrDefault(actor))),
            Reports = Records<ReportDraft, Report>(draft.Reports, DraftRecords.Report),
            Claims = Records<ClaimDraft, Claim>(draft.Claims, DraftClaims.Claim),
            DisjointSets = Records<DisjointSetDraft, DisjointSet>(draft.DisjointSets, DraftRecords.DisjointSet),
            Acknowledgements = Records<AcknowledgementDraft, Acknowledgement>(draft.Acknowledgements, DraftRecords.Acknowledgement),
        };
    }

    private EquatableList<TRecord> Records<TDraft, TRecord>(EquatableList<TDraft> drafts, Func<DraftValues, TDraft, TRecord?> read)
        where TDraft : EntityDraft
        where TRecord : class
    {
        var records = new List<TRecord>(drafts.Count);
        foreach (var draft in drafts)
        {
            if (read(_values, draft) is { } record)
            {
                records.Add(record);
                _origins.Add(record, draft);
            }
            else
            {
                // What refers to a broken entry is not itself wrong.
                _broken.Add((typeof(TRecord), draft.Id.Text));
            }
        }

        return records.ToEquatableList();
    }

    private DatasetLocation Locate(object record, string member) => _origins[record].LocationOf(member);

    private DatasetLocation[] LocationsOf(DatasetContents contents)
    {
        var locations = new DatasetLocation[contents.Claims.Count];
        for (var i = 0; i < locations.Length; i++)
        {
            locations[i] = _origins[contents.Claims[i]].Location;
        }

        return locations;
    }
}
