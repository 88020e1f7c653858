namespace ConflictModel.Import;

/// <summary>The entities that rows can mean: those of the base dataset, of the mapping and of the starter vocabulary, and those that rows make.</summary>
internal sealed class Registries
{
    private readonly string _language;

    public Registries(MappingDocument mapping, DraftLists known)
    {
        _language = mapping.Language;
        Actors = Registry<ActorDraft>("actor", "actors", DraftOfActor, DraftRecords.Actor);
        Categories = Registry<CategoryDraft>("category", "categories", DraftOfCategory, DraftRecords.Category);
        Places = Registry<PlaceDraft>("place", "places", DraftOfPlace, DraftRecords.Place);
        Events = Registry<EventDraft>("event", "events", DraftOfEvent, DraftRecords.Event, mustBeWhole: true);
        Sources = Registry<SourceDraft>("source", "sources", DraftOfSource, (values, draft) => DraftRecords.Source(values, draft, _ => null));
        Measures = new("measure", "measures", mayBeMade: false, (_, _) => { });
        Units = new("measurement unit", "measurementUnits", mayBeMade: false, (_, _) => { });
        Know(Actors, known.Actors);
        Know(Categories, known.Categories, StarterVocabulary.Categories);
        Know(Places, known.Places);
        Know(Events, known.Events);
        Know(Sources, known.Sources);
        Know(Measures, known.Measures, StarterVocabulary.Measures);
        Know(Units, known.MeasurementUnits, StarterVocabulary.MeasurementUnits);
        var actors = known.Actors.ToLookup(actor => actor.Id.Text);
        foreach (var source in known.Sources.Where(source => source.Names.Count == 0 && source.Actor.IsGiven))
        {
            Sources.Know(source.Id.Text, actors[source.Actor.Text].SelectMany(actor => actor.Names).Select(name => name.Text.Text));
        }

        Registry Registry<TDraft>(string what, string list, Func<MadeEntity, TDraft> draft, Func<DraftValues, TDraft, object?> read, bool mustBeWhole = false)
            where TDraft : NamedDraft => new(what, list, !mapping.MustExist.Contains(list), (values, made) => read(values, draft(made)), mustBeWhole);
    }

    public Registry Actors { get; }

    public Registry Categories { get; }

    public Registry Places { get; }

    public Registry Events { get; }

    public Registry Sources { get; }

    public Registry Measures { get; }

    public Registry Units { get; }

    /// <summary>The entities that a member of a claim names.</summary>
    public Registry Of(string member) => member switch
    {
        "scope.measure" => Measures,
        "scope.category" => Categories,
        "scope.actor" or "scope.counterparty" => Actors,
        "scope.place" => Places,
        "scope.event" => Events,
        _ => Units,
    };

    /// <summary>Adds what rows have made.</summary>
    public void AddTo(DraftLists lists)
    {
        lists.Actors.AddRange(Actors.Made.Select(DraftOfActor));
        lists.Categories.AddRange(Categories.Made.Select(DraftOfCategory));
        lists.Places.AddRange(Places.Made.Select(DraftOfPlace));
        lists.Events.AddRange(Events.Made.Select(DraftOfEvent));
        lists.Sources.AddRange(Sources.Made.Select(DraftOfSource));
    }

    private static void Know<TDraft>(Registry registry, List<TDraft> drafts)
        where TDraft : NamedDraft
    {
        foreach (var draft in drafts.Where(draft => draft.Id.IsGiven))
        {
            registry.Know(draft.Id.Text, draft.Names.Select(name => name.Text.Text));
        }
    }

    private static void Know<TDraft, TEntity>(Registry registry, List<TDraft> drafts, EquatableList<TEntity> starter)
        where TDraft : NamedDraft
        where TEntity : IEntity<TEntity>
    {
        Know(registry, drafts);
        foreach (var entity in starter.Where(entity => !registry.Knows(entity.Id.Value)))
        {
            registry.Know(entity.Id.Value, entity.Names.Select(name => name.Text));
        }
    }

    private ActorDraft DraftOfActor(MadeEntity made) => made.Onto(new ActorDraft { Location = made.Location }, _language);

    private CategoryDraft DraftOfCategory(MadeEntity made) => made.Onto(new CategoryDraft { Location = made.Location }, _language);

    private PlaceDraft DraftOfPlace(MadeEntity made) => made.Onto(new PlaceDraft { Location = made.Location }, _language);

    private EventDraft DraftOfEvent(MadeEntity made) => made.Onto(new EventDraft { Location = made.Location }, _language);

    private SourceDraft DraftOfSource(MadeEntity made) => made.Onto(new SourceDraft { Location = made.Location }, _language);
}
