namespace ConflictModel.Engine;

/// <summary>
/// A dataset as the base of one to which claims are added: its entities stay, and the added claims come after its own. The base
/// never changes.
/// </summary>
internal sealed class LiveDataset(ConflictDataset basis)
{
    /// <summary>The dataset at the start.</summary>
    public ConflictDataset Basis => basis;

    /// <summary>All claims that ever were.</summary>
    public LiveTable Claims { get; } = new(basis.Claims);

    public LiveKeys Keys { get; } = new(basis);

    public EntityTable<Measure> Measures => basis.Measures;

    public EntityTable<Category> Categories => basis.Categories;

    public EntityTable<DisjointSet> DisjointSets => basis.DisjointSets;
}
