namespace ConflictModel;

/// <summary>A kind whose entities can be within others of the kind.</summary>
internal sealed class NestedKind<T, TDraft> : EntityKind<T, TDraft>
    where T : class, INestedEntity<T>
    where TDraft : EntityDraft
{
    public NestedKind(string word, params string[] lists)
        : base(word, lists) => Chain = new("parents", entity => entity.Parents, Ancestry.Limit);

    public override Ancestry? AncestryIn(EntityTables tables) => Ancestry.Of(tables.Of(this));

    private protected override void CheckEntity(DatasetChecker checker, T entity)
    {
        checker.CheckParents(entity);
        base.CheckEntity(checker, entity);
    }
}
