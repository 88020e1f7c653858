using System.Collections.Immutable;

namespace ConflictModel.Json;

/// <summary>
/// The values that the claims of a file share: equal bytes become the same object, with its key. One instance per file, for all threads. If
/// the entities are known, it refers to no others.
/// </summary>
internal sealed class ClaimCaches
{
    // Values of each kind.
    private const int Most = 1 << 16;

    private readonly KeyFinder? _finder;

    /// <summary>Caches for a file.</summary>
    /// <param name="finder">Resolves keys; null if the entities are not known.</param>
    public ClaimCaches(KeyFinder? finder)
    {
        _finder = finder;
        Axes = EntityKind.ForAxes(kind => new IdCache(Most, finder?.Tables[kind], permitsAny: true));
        Measures = new(Most, finder?.Tables.Measures, permitsAny: false);
        Units = new(Most, finder?.Tables.MeasurementUnits, permitsAny: false);
        Sources = new(Most, finder?.Tables.Sources, permitsAny: false);
        Reports = new(Most, finder?.Tables.Reports, permitsAny: false);
    }

    /// <summary>Gets whether the claims become those of a dataset, and so are in memory together.</summary>
    public bool AreOfDataset => _finder is not null;

    /// <summary>The ids of each axis, by slot; axes of one kind share them.</summary>
    public ImmutableArray<IdCache> Axes { get; }

    public IdCache Measures { get; }

    public IdCache Units { get; }

    public IdCache Sources { get; }

    public IdCache Reports { get; }

    public Utf8Cache<string> Languages { get; } = new(Most);

    /// <summary>By figure, a one, and unit; with the key of the unit.</summary>
    public Utf8Cache<Quantity> Quantities { get; } = new(Most);

    public Utf8Cache<UncertainDate> Dates { get; } = new(Most);

    /// <summary>By their JSON.</summary>
    public Utf8Cache<NumberedScope> Scopes { get; } = new(Most);

    /// <summary>By their JSON, with their keys.</summary>
    public Utf8Cache<Attribution> Attributions { get; } = new(Most);

    public Utf8Cache<UncertainPeriod> Periods { get; } = new(Most);

    public int NumberOf(UncertainPeriod period) => _finder?.Periods.Of(period) ?? 0;

    public int NumberOf(Attribution attribution) => attribution.IsEmpty ? ClaimKeys.None : _finder?.Attributions.Of(attribution) ?? 0;

    /// <summary>Numbers scopes in a row.</summary>
    public void NumbersOf(ReadOnlySpan<ScopeKey> scopes, Span<int> numbers) => _finder?.Scopes.Of(scopes, numbers);

    /// <summary>The scope with a number, which has no period; null if it is not known which entities there are.</summary>
    public Scope? ScopeWithoutPeriod(int number) => _finder?.ScopeWithoutPeriod(number);
}
