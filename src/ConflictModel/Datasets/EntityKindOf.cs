namespace ConflictModel;

/// <summary>An <see cref="EntityKind"/> with its types.</summary>
internal class EntityKind<T, TDraft>(string word, params string[] lists) : EntityKind(word, typeof(T), lists)
    where T : class, IIdentified<T>
    where TDraft : EntityDraft
{
    public required Func<DatasetContents, EquatableList<T>> Get { get; init; }

    public required Func<DatasetContents, EquatableList<T>, DatasetContents> With { get; init; }

    public required Func<DatasetDraft, EquatableList<TDraft>> Drafts { get; init; }

    public required Func<DatasetDraft, EquatableList<TDraft>, DatasetDraft> WithDrafts { get; init; }

    /// <summary>Creates the record of a draft; null if a required value is invalid or missing.</summary>
    public required Func<DraftValues, TDraft, T?> Read { get; init; }

    /// <summary>The index of the list of a document that contains an entity.</summary>
    public Func<T, int> ListOf { get; init; } = _ => 0;

    /// <summary>The entities that every dataset knows.</summary>
    public EquatableList<T> Starter { get; init; } = [];

    /// <summary>Checks what an entity refers to, and whatever else is particular to the kind.</summary>
    public Action<DatasetChecker, T>? CheckEach { get; init; }

    /// <summary>The references that must not form a cycle.</summary>
    public EntityChain<T>? Chain { get; init; }

    public override IKeyedEntities TableOf(DatasetContents contents)
    {
        var own = Get(contents);
        var ids = Starter.Count == 0 ? [] : own.Select(entity => entity.Id).ToHashSet();
        return new EntityTable<T>(Starter.Count == 0 ? own : own.Concat(Starter.Where(entity => !ids.Contains(entity.Id))));
    }

    public override Ancestry? AncestryIn(EntityTables tables) => null;

    public override IEnumerable<(string List, IEnumerable<object> Entities)> ListsOf(DatasetContents contents) =>
        Lists.Select((list, i) => (list, (IEnumerable<object>)EntitiesOf(contents, i)));

    /// <summary>The entities of one of the lists of a document.</summary>
    public IEnumerable<T> EntitiesOf(DatasetContents contents, int list) => Get(contents).Where(entity => ListOf(entity) == list);

    public override DatasetContents Add(DatasetContents contents, DatasetDraft draft, DraftBuilder builder) =>
        With(contents, builder.Records(draft.Unread, Drafts(draft), Read));

    public override void Check(DatasetContents contents, DatasetChecker checker)
    {
        var entities = Get(contents);
        checker.CheckUnique(entities);
        foreach (var entity in entities)
        {
            CheckEntity(checker, entity);
        }

        if (Chain is { } chain)
        {
            checker.CheckChain(entities, Starter, chain);
        }
    }

    private protected virtual void CheckEntity(DatasetChecker checker, T entity) => CheckEach?.Invoke(checker, entity);

    public override DatasetDraft Fill(DatasetDraft draft, DraftLists lists) => WithDrafts(draft, lists.Of(this).ToEquatableList());

    public override void FillLists(DatasetDraft draft, DraftLists lists) => lists.Of(this).AddRange(Drafts(draft));

    public override IEnumerable<EntityDraft> In(DraftLists lists) => lists.Of(this);

    public override void Add(EntityDraft draft, DraftLists lists) => lists.Of(this).Add((TDraft)draft);

    public override DisjointSet? DisjointSet(DraftValues values, DisjointSetDraft draft, EntityId<DisjointSet> id)
    {
        var whole = values.Id<T>(draft, draft.Whole);
        var parts = values.Ids<T>(draft, draft.Parts);
        return whole is null || parts is null or []
            ? null
            : new DisjointSet<T> { Id = id, Whole = whole.Value, Parts = parts, IsExhaustive = values.Boolean(draft, draft.Exhaustive) };
    }
}
