namespace ConflictModel;

/// <summary>Finds what claims refer to, while they are read or once they are there. Safe for use by many threads.</summary>
internal sealed class KeyFinder(EntityTables tables)
{
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

    private static int Key<T>(EntityTable<T> table, Coordinate<T> coordinate)
        where T : IIdentified<T> => coordinate.Id is { } id ? table.KeyOf(id) : coordinate.IsAny ? ScopeKey.Any : ScopeKey.Unspecified;
}
