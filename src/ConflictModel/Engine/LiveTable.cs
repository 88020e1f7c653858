namespace ConflictModel.Engine;

/// <summary>
/// The claims of a dataset, followed by those that were added. Every claim keeps its key, also when it is withdrawn; its id is then
/// free again.
/// </summary>
internal sealed class LiveTable
{
    private readonly EntityTable<Claim> _basis;
    private readonly Appended<Claim> _added = new();
    private readonly Dictionary<EntityId<Claim>, int> _keys = [];
    private readonly HashSet<int> _withdrawn = [];

    public LiveTable(EntityTable<Claim> basis)
    {
        _basis = basis;
        All = basis.Items.With(_added);
    }

    public Overlay<Claim> All { get; }

    /// <summary>How many claims there ever were.</summary>
    public int Count => All.Count;

    public Claim this[int key] => All[key];

    /// <exception cref="KeyNotFoundException">There is no claim with the id.</exception>
    public Claim this[EntityId<Claim> id] => KeyOf(id) is var key and >= 0 ? All[key] : throw EntityTable<Claim>.Missing(id);

    public bool Contains(EntityId<Claim> id) => KeyOf(id) >= 0;

    /// <summary>The key of the claim with an id; -1 if there is none.</summary>
    public int KeyOf(EntityId<Claim> id) => _keys.TryGetValue(id, out var added) ? added
        : _basis.KeyOf(id) is var key && _withdrawn.Contains(key) ? -1
        : key;

    /// <summary>Adds a claim whose id is free.</summary>
    public void Add(Claim claim)
    {
        _keys.Add(claim.Id, Count);
        _added.Add(claim);
    }

    /// <summary>Frees the id of a claim.</summary>
    public void Withdraw(int key)
    {
        if (!_keys.Remove(All[key].Id))
        {
            _withdrawn.Add(key);
        }
    }
}
