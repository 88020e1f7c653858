using System.Collections.Immutable;

namespace ConflictModel;

/// <summary>
/// The integer keys of a dataset, resolved once while it is built: of entities (their positions), of scopes without their periods, and the
/// claims of each scope.
/// </summary>
internal sealed class DatasetKeys : KeyColumns
{
    private const int ClaimsAtATime = 10_000;

    private readonly int[] _claims;
    private readonly int[] _starts;
    private readonly EntityTables _tables;

    /// <summary>Resolves the keys.</summary>
    /// <param name="dataset">The dataset.</param>
    /// <param name="basis">The keys of another with the same entities, if there is one: what is within what need not be found
    /// again.</param>
    /// <param name="loaded">The claims as they were read, if they were: most of their keys were found then.</param>
    public DatasetKeys(ConflictDataset dataset, DatasetKeys? basis = null, LoadedClaims? loaded = null)
        : this(dataset, basis?.Axes ?? EntityKind.ForAxes(kind => kind.AncestryIn(dataset.Tables)!), basis, loaded)
    {
    }

    private DatasetKeys(ConflictDataset dataset, ImmutableArray<Ancestry> axes, DatasetKeys? basis, LoadedClaims? loaded)
        : base(axes, basis?.Measures ?? new(dataset.Measures), basis?.EventPlaces ?? new(dataset.Tables, axes))
    {
        _tables = dataset.Tables;
        var finder = loaded?.Finder ?? new KeyFinder(dataset.Tables);
        var ofClaim = loaded?.Keys ?? new ClaimKeys[dataset.Claims.Count];
        InParallel.Over(ofClaim.Length, ClaimsAtATime, (first, end) =>
        {
            for (var i = first; i < end; i++)
            {
                if (loaded is null || ofClaim[i] == ClaimKeys.Unknown)
                {
                    ofClaim[i] = finder.KeysOf(dataset.Claims[i]);
                }
            }
        });

        (Scopes, ScopeKeys) = InOrder(ofClaim, finder);
        Traits = Array.ConvertAll(ScopeKeys, key => new ScopeTraits(dataset.Measures[key.Measure], key.Mode));
        Periods = finder.Periods.ToArray();
        Attributions = finder.Attributions.ToArray();
        (_claims, _starts) = Grouped(ofClaim, Scopes.Length);
        (OfClaim, OfScope, TraitsOfScope) = (new(ofClaim), new(ScopeKeys), new(Traits));
    }

    /// <summary>
    /// The scopes that have claims, without their periods and with the places of their events, in the order of their first claims.
    /// </summary>
    public Scope[] Scopes { get; }

    public ScopeKey[] ScopeKeys { get; }

    public ScopeTraits[] Traits { get; }

    /// <summary>The periods that claims give, by their keys.</summary>
    public UncertainPeriod[] Periods { get; }

    /// <summary>The attributions of claims, by their keys.</summary>
    public Attribution[] Attributions { get; }

    /// <summary>The sort keys of the scopes by their texts, independent of the order of the claims.</summary>
    public ScopeText[] ScopeTexts => field ??= ScopeText.Of(ScopeKeys, _tables);

    /// <summary>All scopes, in the order of their texts.</summary>
    public int[] ScopesByText()
    {
        var scopes = Enumerable.Range(0, Scopes.Length).ToArray();
        var texts = ScopeTexts;
        Array.Sort(scopes, (a, b) => texts[a].ComparedTo(texts[b]));
        return scopes;
    }

    /// <summary>The number of claims in the scopes before one.</summary>
    public int StartOf(int scope) => _starts[scope];

    /// <summary>The claims of a scope, in the order of the dataset.</summary>
    public ReadOnlySpan<int> ClaimsOf(int scope) => _claims.AsSpan(_starts[scope].._starts[scope + 1]);

    // Renumbers the scopes in the order of their first claims; scopes that are equal through their events get one number.
    private (Scope[] Scopes, ScopeKey[] Keys) InOrder(ClaimKeys[] ofClaim, KeyFinder finder)
    {
        var found = finder.Scopes.ToArray();
        var filled = new Dictionary<ScopeKey, int>();
        var scopes = new List<Scope>(found.Length);
        var keys = new List<ScopeKey>(found.Length);
        var numbers = new int[found.Length];
        Array.Fill(numbers, ClaimKeys.None);
        foreach (ref var claim in ofClaim.AsSpan())
        {
            ref var number = ref numbers[claim.Scope];
            if (number < 0)
            {
                ref readonly var said = ref found[claim.Scope];
                var key = EventPlaces.Fill(said);
                if (EventPlaces.IsEmpty || filled.TryAdd(key, scopes.Count))
                {
                    number = scopes.Count;
                    scopes.Add(key == said ? finder.ScopeWithoutPeriod(claim.Scope) : finder.ScopeOf(key));
                    keys.Add(key);
                }
                else
                {
                    number = filled[key];
                }
            }

            claim = claim with { Scope = number };
        }

        return ([.. scopes], [.. keys]);
    }

    private static (int[] Claims, int[] Starts) Grouped(ClaimKeys[] ofClaim, int scopes)
    {
        var starts = new int[scopes + 1];
        foreach (ref readonly var keys in ofClaim.AsSpan())
        {
            starts[keys.Scope + 1]++;
        }

        for (var i = 0; i < scopes; i++)
        {
            starts[i + 1] += starts[i];
        }

        var next = starts[..scopes];
        var claims = new int[ofClaim.Length];
        for (var i = 0; i < claims.Length; i++)
        {
            claims[next[ofClaim[i].Scope]++] = i;
        }

        return (claims, starts);
    }
}
