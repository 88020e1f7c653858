namespace ConflictModel.Import;

/// <summary>The entities that rows can mean: those of the base dataset, of the mapping and of the starter vocabulary, and those that rows make.</summary>
internal sealed class Registries
{
    private readonly Dictionary<EntityKind, Registry> _registries;
    private readonly string _language;

    public Registries(MappingDocument mapping, DraftLists known)
    {
        _language = mapping.Language;
        _registries = EntityKind.All.ToDictionary(kind => kind, kind => Registry(kind, mapping.MustExist));
        foreach (var (kind, registry) in _registries)
        {
            Know(registry, kind, known);
        }

        var actors = known.Of(EntityKind.Actors).ToLookup(actor => actor.Id.Text);
        foreach (var source in known.Of(EntityKind.Sources).Where(source => source.Names.Count == 0 && source.Actor.IsGiven))
        {
            Sources.Know(source.Id.Text, actors[source.Actor.Text].SelectMany(actor => actor.Names).Select(name => name.Text.Text));
        }
    }

    public Registry Sources => _registries[EntityKind.Sources];

    public Registry Units => _registries[EntityKind.MeasurementUnits];

    /// <summary>The entities that a member of a claim names.</summary>
    public Registry Of(string member) => _registries[member switch
    {
        "scope.measure" => EntityKind.Measures,
        "unit" => EntityKind.MeasurementUnits,
        _ => EntityKind.Of(ScopeAxis.All.First(axis => axis.Path == member)),
    }];

    /// <summary>Adds what rows have made.</summary>
    public void AddTo(DraftLists lists)
    {
        foreach (var (kind, registry) in _registries)
        {
            foreach (var made in registry.Made)
            {
                kind.Add(DraftOf(kind, made), lists);
            }
        }
    }

    private Registry Registry(EntityKind kind, IReadOnlySet<string> mustExist) => new(
        kind.Word,
        kind.Lists[0],
        kind.CanBeMade && !mustExist.Contains(kind.Lists[0]),
        (values, made) => kind.Check(DraftOf(kind, made), values),
        mustBeWhole: kind == EntityKind.Events);

    private static void Know(Registry registry, EntityKind kind, DraftLists known)
    {
        foreach (var draft in kind.In(known).OfType<NamedDraft>().Where(draft => draft.Id.IsGiven))
        {
            registry.Know(draft.Id.Text, draft.Names.Select(name => name.Text.Text));
        }

        foreach (var (id, names) in kind.StarterNames.Where(starter => !registry.Knows(starter.Id)).ToList())
        {
            registry.Know(id, names.Select(name => name.Text));
        }
    }

    private NamedDraft DraftOf(EntityKind kind, MadeEntity made) => made.Onto(kind.NewDraft(made.Location), _language);
}
