namespace ConflictModel;

/// <summary>Finds what claims refer to, while they are read or once they are there. Safe for use by many threads.</summary>
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

    public ScopeKey KeyOf(Scope scope) => new(
        tables.Measures.KeyOf(scope.Measure),
        Key(tables.Categories, scope.Category),
        Key(tables.Actors, scope.Actor),
        Key(tables.Actors, scope.Counterparty),
        Key(tables.Places, scope.Place),
        Key(tables.Events, scope.Event),
        scope.Mode);

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

    private Scope ScopeOf(in ScopeKey key) => new()
    {
        Measure = tables.Measures[key.Measure].Id,
        Category = CoordinateOf(tables.Categories, key.Category),
        Actor = CoordinateOf(tables.Actors, key.Actor),
        Counterparty = CoordinateOf(tables.Actors, key.Counterparty),
        Place = CoordinateOf(tables.Places, key.Place),
        Event = CoordinateOf(tables.Events, key.Event),
        Mode = key.Mode,
    };

    private static Coordinate<T> CoordinateOf<T>(EntityTable<T> table, int key)
        where T : IIdentified<T> => key == ScopeKey.Any ? Coordinate<T>.Any : key == ScopeKey.Unspecified ? Coordinate<T>.Unspecified : table[key].Id;

    private static int Key<T>(EntityTable<T> table, Coordinate<T> coordinate)
        where T : IIdentified<T> => coordinate.Id is { } id ? table.KeyOf(id) : coordinate.IsAny ? ScopeKey.Any : ScopeKey.Unspecified;
}
