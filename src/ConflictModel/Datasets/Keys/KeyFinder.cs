namespace ConflictModel;

/// <summary>Resolves the references of claims, while or after they are read. Thread-safe.</summary>
internal sealed class KeyFinder(EntityTables tables)
{
    private readonly Lock _lock = new();
    private Scope?[] _scopes = [];

    public EntityTables Tables => tables;

    /// <summary>The scopes without their periods.</summary>
    public Numbering<ScopeKey> Scopes { get; } = new();

    public Numbering<UncertainPeriod> Periods { get; init; } = new();

    public Numbering<Attribution> Attributions { get; init; } = new();

    public ClaimKeys KeysOf(Claim claim) => KeysOf(claim, Scopes.Of(KeyOf(claim.Scope)));

    /// <summary>The keys of a claim whose scope is known.</summary>
    public ClaimKeys KeysOf(Claim claim, int scope) => new(
        scope,
        tables.Reports.KeyOf(claim.Report),
        tables.MeasurementUnits.KeyOf(claim.Quantity.Unit),
        claim.Scope.Period is { } period ? Periods.Of(period) : ClaimKeys.None,
        claim.Attribution.IsEmpty ? ClaimKeys.None : Attributions.Of(claim.Attribution));

    /// <summary>The key of a scope as stated, without the place of its event.</summary>
    public ScopeKey KeyOf(Scope scope)
    {
        var axes = default(ScopeSlots);
        foreach (var axis in ScopeAxis.All)
        {
            axes[axis.Slot] = scope[axis] switch
            {
                null => ScopeKey.Unspecified,
                Slug.Any => ScopeKey.Any,
                var slug => tables[axis].KeyOf(slug),
            };
        }

        return new(tables.Measures.KeyOf(scope.Measure), scope.Mode, axes);
    }

    /// <summary>The scope with a number.</summary>
    public Scope ScopeWithoutPeriod(int number)
    {
        var scopes = Volatile.Read(ref _scopes);
        return number < scopes.Length && Volatile.Read(ref scopes[number]) is { } scope ? scope : MakeScope(number);
    }

    private Scope MakeScope(int number)
    {
        lock (_lock)
        {
            var scopes = _scopes.EnsureCapacity(number + 1);
            var scope = scopes[number] ?? ScopeOf(Scopes[number]);
            Volatile.Write(ref scopes[number], scope);
            Volatile.Write(ref _scopes, scopes);
            return scope;
        }
    }

    /// <summary>The scope with a key, which has no period.</summary>
    public Scope ScopeOf(in ScopeKey key)
    {
        var texts = default(ScopeTexts);
        foreach (var axis in ScopeAxis.All)
        {
            texts[axis.Slot] = key[axis.Slot] switch
            {
                ScopeKey.Unspecified => null,
                ScopeKey.Any => Slug.Any,
                var entity => tables[axis].SlugOf(entity),
            };
        }

        return Scope.OfChecked(tables.Measures[key.Measure].Id, texts, period: null, key.Mode);
    }
}
