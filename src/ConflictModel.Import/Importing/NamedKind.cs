namespace ConflictModel.Import;

/// <summary>A kind of entity that rows name: where its entries are in a draft of a dataset, and how one is made from a name.</summary>
internal abstract class NamedKind
{
    private protected NamedKind(string word, params ReadOnlySpan<string> lists)
    {
        Word = word;
        Lists = [.. lists];
    }

    public static NamedKind Actors { get; } = new NamedKind<ActorDraft>("actor", "actors", "units")
    {
        Get = draft => draft.Actors,
        With = (draft, actors) => draft with { Actors = actors },
        Problems = actor => actor.Read().Problems,
        New = location => new() { Location = location },
    };

    public static NamedKind Categories { get; } = new NamedKind<CategoryDraft>("category", "categories", "equipment")
    {
        Get = draft => draft.Categories,
        With = (draft, categories) => draft with { Categories = categories },
        Problems = category => category.Read().Problems,
        New = location => new() { Location = location },
        Starter = StarterVocabulary.Categories.Select(category => (category.Id.Value, category.Names)),
    };

    public static NamedKind Places { get; } = new NamedKind<PlaceDraft>("place", "places")
    {
        Get = draft => draft.Places,
        With = (draft, places) => draft with { Places = places },
        Problems = place => place.Read().Problems,
        New = location => new() { Location = location },
    };

    public static NamedKind Events { get; } = new NamedKind<EventDraft>("event", "events")
    {
        Get = draft => draft.Events,
        With = (draft, events) => draft with { Events = events },
        Problems = happening => happening.Read().Problems,
        New = location => new() { Location = location },
    };

    public static NamedKind Measures { get; } = new NamedKind<MeasureDraft>("measure", "measures")
    {
        Get = draft => draft.Measures,
        With = (draft, measures) => draft with { Measures = measures },
        Problems = measure => measure.Read().Problems,
        Starter = StarterVocabulary.Measures.Select(measure => (measure.Id.Value, measure.Names)),
    };

    public static NamedKind Units { get; } = new NamedKind<MeasurementUnitDraft>("measurement unit", "measurementUnits")
    {
        Get = draft => draft.MeasurementUnits,
        With = (draft, units) => draft with { MeasurementUnits = units },
        Problems = unit => unit.Read().Problems,
        Starter = StarterVocabulary.MeasurementUnits.Select(unit => (unit.Id.Value, unit.Names)),
    };

    public static NamedKind Sources { get; } = new NamedKind<SourceDraft>("source", "sources")
    {
        Get = draft => draft.Sources,
        With = (draft, sources) => draft with { Sources = sources },
        Problems = source => source.Read().Problems,
        New = location => new() { Location = location },
    };

    /// <summary>The kinds, in the order in which a dataset is written.</summary>
    public static IReadOnlyList<NamedKind> All { get; } = [Actors, Categories, Places, Events, Measures, Units, Sources];

    /// <summary>The word of the kind in messages: "measurement unit".</summary>
    public string Word { get; }

    /// <summary>The lists of a document that contain the entities; new ones are added to the first.</summary>
    public IReadOnlyList<string> Lists { get; }

    /// <summary>The entities that every dataset knows, by id and name.</summary>
    public IEnumerable<(string Id, LocalizedNames Names)> Starter { get; init; } = [];

    /// <summary>Whether an entity can be made from an id and a name.</summary>
    public abstract bool CanBeMade { get; }

    /// <summary>The kind of the entities that a member of a claim names: <c>scope.place</c>, <c>unit</c>.</summary>
    public static NamedKind Of(string member) => member == "unit" ? Units : ScopeMembers.CoordinateOf(member) switch
    {
        ScopeCoordinate.Measure => Measures,
        ScopeCoordinate.Category => Categories,
        ScopeCoordinate.Place => Places,
        ScopeCoordinate.Event => Events,
        _ => Actors,
    };

    /// <summary>The entries of a draft.</summary>
    public abstract IEnumerable<NamedDraft> In(DatasetDraft draft);

    /// <summary>The draft with more entries, all of this kind.</summary>
    public abstract DatasetDraft Add(DatasetDraft draft, IEnumerable<NamedDraft> entries);

    /// <summary>An empty entry, for a kind whose entities can be made.</summary>
    public abstract NamedDraft NewDraft(DatasetLocation location);

    /// <summary>The problems of an entry of this kind.</summary>
    public abstract EquatableList<DatasetProblem> ProblemsOf(NamedDraft entry);
}

/// <summary>A <see cref="NamedKind"/> with its type.</summary>
internal sealed class NamedKind<TDraft>(string word, params string[] lists) : NamedKind(word, lists)
    where TDraft : NamedDraft
{
    public required Func<DatasetDraft, EquatableList<TDraft>> Get { get; init; }

    public required Func<DatasetDraft, EquatableList<TDraft>, DatasetDraft> With { get; init; }

    public required Func<TDraft, EquatableList<DatasetProblem>> Problems { get; init; }

    /// <summary>Creates an empty draft; null for a kind whose entities need more than an id and a name.</summary>
    public Func<DatasetLocation, TDraft>? New { get; init; }

    public override bool CanBeMade => New is not null;

    public override IEnumerable<NamedDraft> In(DatasetDraft draft) => Get(draft);

    public override DatasetDraft Add(DatasetDraft draft, IEnumerable<NamedDraft> entries) =>
        With(draft, Get(draft).Concat(entries.Cast<TDraft>()).ToEquatableList());

    public override NamedDraft NewDraft(DatasetLocation location) => New!(location);

    public override EquatableList<DatasetProblem> ProblemsOf(NamedDraft entry) => Problems((TDraft)entry);
}
