using System.Text;

namespace ConflictModel.Json;

/// <summary>What the claims of a file share: the same bytes are the same object, with its key. One for a file, for all who read it. Where it is known which entities there are, nothing in it refers to another.</summary>
internal sealed class ClaimCaches
{
    // Values of each kind.
    private const int Most = 1 << 16;

    private readonly KeyFinder? _finder;

    /// <summary>Caches for a file.</summary>
    /// <param name="finder">What finds keys; null where it is not known which entities there are.</param>
    public ClaimCaches(KeyFinder? finder)
    {
        _finder = finder;
        Actors = new(Most, finder?.Tables.Actors);
        Categories = new(Most, finder?.Tables.Categories);
        Places = new(Most, finder?.Tables.Places);
        Events = new(Most, finder?.Tables.Events);
        Measures = new(Most, finder?.Tables.Measures);
        Units = new(Most, finder?.Tables.MeasurementUnits);
        Sources = new(Most, finder?.Tables.Sources);
        Reports = new(Most, finder?.Tables.Reports);
    }

    public IdCache<Actor> Actors { get; }

    public IdCache<Category> Categories { get; }

    public IdCache<Place> Places { get; }

    public IdCache<ConflictEvent> Events { get; }

    public IdCache<Measure> Measures { get; }

    public IdCache<MeasurementUnit> Units { get; }

    public IdCache<Source> Sources { get; }

    public IdCache<Report> Reports { get; }

    public Utf8Cache<string> Languages { get; } = new(Most);

    /// <summary>By figure, a one, and unit; with the key of the unit.</summary>
    public Utf8Cache<Quantity> Quantities { get; } = new(Most);

    public Utf8Cache<UncertainDate> Dates { get; } = new(Most);

    /// <summary>By their JSON.</summary>
    public Utf8Cache<NumberedScope> Scopes { get; } = new(Most);

    /// <summary>By their JSON, with their keys.</summary>
    public Utf8Cache<Attribution> Attributions { get; } = new(Most);

    private Utf8Cache<UncertainPeriod> Periods { get; } = new(Most);

    /// <summary>The period that a text is, and its key; null where it is none.</summary>
    public UncertainPeriod? PeriodOf(ReadOnlySpan<byte> utf8, out int number)
    {
        var period = Periods.Find(utf8, out var key, out number);
        if (period is null && UncertainPeriod.TryParse(Encoding.UTF8.GetString(utf8), out period))
        {
            number = _finder?.Periods.Of(period) ?? 0;
            Periods.Offer(utf8, key, period, number);
        }

        return period;
    }

    public int NumberOf(Attribution attribution) => attribution.IsEmpty ? ClaimKeys.None : _finder?.Attributions.Of(attribution) ?? 0;

    public int NumberOf(in ScopeKey scope) => _finder?.Scopes.Of(scope) ?? 0;
}
