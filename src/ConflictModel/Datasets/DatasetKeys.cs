namespace ConflictModel;

/// <summary>
/// The integer keys of a dataset, resolved once while it is built: of entities (their positions), of scopes without their periods, and which claims stand in which scope.
/// </summary>
internal sealed partial class DatasetKeys
{
    private const int ClaimsAtATime = 10_000;

    private int[] _scopeOfClaim;
    private readonly int[] _claims;
    private readonly int[] _starts;

    /// <summary>Resolves the keys.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="basis">The keys of another with the same entities, if there is one: what is within what need not be found again.</param>
    public DatasetKeys(ConflictDataset dataset, DatasetKeys? basis = null)
    {
        Actors = basis?.Actors ?? Ancestry.Of(dataset.Actors);
        Categories = basis?.Categories ?? Ancestry.Of(dataset.Categories);
        Places = basis?.Places ?? Ancestry.Of(dataset.Places);
        Events = basis?.Events ?? Ancestry.Of(dataset.Events);
        Measures = basis?.Measures ?? new(dataset.Measures);

        var keyOfClaim = new ScopeKey[dataset.Claims.Count];
        InParallel.Over(keyOfClaim.Length, ClaimsAtATime, (first, end) =>
        {
            for (var i = first; i < end; i++)
            {
                keyOfClaim[i] = KeyOf(dataset, dataset.Claims[i].Scope);
            }
        });

        var keys = new Dictionary<ScopeKey, int>();
        var scopes = new List<Scope>();
        _scopeOfClaim = new int[keyOfClaim.Length];
        for (var i = 0; i < keyOfClaim.Length; i++)
        {
            if (!keys.TryGetValue(keyOfClaim[i], out var index))
            {
                index = scopes.Count;
                keys.Add(keyOfClaim[i], index);
                scopes.Add(dataset.Claims[i].Scope.WithoutPeriod());
            }

            _scopeOfClaim[i] = index;
        }

        Scopes = [.. scopes];
        ScopeKeys = [.. keys.Keys];
        (_claims, _starts) = Grouped(_scopeOfClaim, Scopes.Length);
    }

    public Ancestry Actors { get; }

    public Ancestry Categories { get; }

    public Ancestry Places { get; }

    public Ancestry Events { get; }

    public MeasureOrder Measures { get; }

    /// <summary>The scopes that have claims, without their periods, in the order of their first claims.</summary>
    public Scope[] Scopes { get; private set; }

    public ScopeKey[] ScopeKeys { get; private set; }

    /// <summary>The place of each scope in the order of their texts, which does not depend on the order of the claims.</summary>
    public int[] ScopeRanks => LazyInitializer.EnsureInitialized(ref field, () => Ranked(Scopes));

    public int ScopeOf(int claim) => _scopeOfClaim[claim];

    /// <summary>The claims of a scope, in the order of the dataset.</summary>
    public ReadOnlySpan<int> ClaimsOf(int scope) => _claims.AsSpan(_starts[scope].._starts[scope + 1]);

    private static int[] Ranked(Scope[] scopes)
    {
        var texts = Array.ConvertAll(scopes, scope => scope.ToString());
        var order = new int[scopes.Length];
        for (var i = 0; i < order.Length; i++)
        {
            order[i] = i;
        }

        Array.Sort(texts, order, StringComparer.Ordinal);
        var ranks = new int[scopes.Length];
        for (var rank = 0; rank < ranks.Length; rank++)
        {
            ranks[order[rank]] = rank;
        }

        return ranks;
    }

    public static ScopeKey KeyOf(ConflictDataset dataset, Scope scope) => new(
        dataset.Measures.KeyOf(scope.Measure),
        Key(dataset.Categories, scope.Category),
        Key(dataset.Actors, scope.Actor),
        Key(dataset.Actors, scope.Counterparty),
        Key(dataset.Places, scope.Place),
        Key(dataset.Events, scope.Event),
        scope.Mode);

    private static int Key<T>(EntityTable<T> table, Coordinate<T> coordinate)
        where T : IIdentified<T> => coordinate.Id is { } id ? table.KeyOf(id) : coordinate.IsAny ? ScopeKey.Any : ScopeKey.Unspecified;

    private static (int[] Claims, int[] Starts) Grouped(int[] scopeOfClaim, int scopes)
    {
        var starts = new int[scopes + 1];
        foreach (var scope in scopeOfClaim)
        {
            starts[scope + 1]++;
        }

        for (var i = 0; i < scopes; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = starts[..scopes];
        var claims = new int[scopeOfClaim.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            claims[next[scopeOfClaim[i]]++] = i;
        }

        return (claims, starts);
    }
}
