namespace ConflictModel.Import;

/// <summary>
/// The entities that rows can refer to: those of the base dataset, of the mapping and of the starter vocabulary, and those created by rows.
/// </summary>
internal sealed class Registries
{
    private readonly Dictionary<NamedKind, Registry> _registries;
    private readonly string _language;
    private readonly Aliases _aliases;
    private readonly bool _isReadable;

    public Registries(MappingDocument mapping, DatasetDraft known)
    {
        (_language, _aliases, _isReadable) = (mapping.Language, mapping.Aliases, mapping.HasReadableIds);
        _registries = NamedKind.All.ToDictionary(kind => kind, kind => Registry(kind, mapping.MustExist));
        foreach (var (kind, registry) in _registries)
        {
            Know(registry, kind, known);
        }

        var actors = known.Actors.ToLookup(actor => actor.Id.Text);
        foreach (var source in known.Sources.Where(source => source.Names.Count == 0 && source.Actor.IsGiven))
        {
            Sources.Know(source.Id.Text, actors[source.Actor.Text].SelectMany(actor => actor.Names).Select(name => name.Text.Text));
        }
    }

    public Aliases Aliases => _aliases;

    public Registry Sources => _registries[NamedKind.Sources];

    public Registry Places => _registries[NamedKind.Places];

    public Registry Events => _registries[NamedKind.Events];

    public Registry Units => _registries[NamedKind.Units];

    /// <summary>The entities that a member of a claim names.</summary>
    public Registry Of(string member) => _registries[NamedKind.Of(member)];

    /// <summary>The draft with the entities that rows have created.</summary>
    public DatasetDraft AddTo(DatasetDraft draft) => _registries.Where(pair => pair.Value.Made.Count > 0).Aggregate(
        draft,
        (filled, pair) => pair.Key.Add(filled, pair.Value.Made.Select(made => DraftOf(pair.Key, _aliases.Named(pair.Key, made)))));

    private Registry Registry(NamedKind kind, IReadOnlySet<string> mustExist) => new(
        kind.Word,
        kind.Lists[0],
        kind.CanBeMade && !mustExist.Contains(kind.Lists[0]),
        made => kind.ProblemsOf(DraftOf(kind, made)),
        mustBeWhole: kind == NamedKind.Events,
        _isReadable);

    private static void Know(Registry registry, NamedKind kind, DatasetDraft known)
    {
        foreach (var draft in kind.In(known).Where(draft => draft.Id.IsGiven))
        {
            registry.Know(draft.Id.Text, draft.Names.Select(name => name.Text.Text));
        }

        foreach (var (id, names) in kind.Starter.Where(starter => !registry.Knows(starter.Id)).ToList())
        {
            registry.Know(id, names.Select(name => name.Text));
        }
    }

    private NamedDraft DraftOf(NamedKind kind, MadeEntity made) => made.Onto(kind.NewDraft(made.Location), _language);
}
