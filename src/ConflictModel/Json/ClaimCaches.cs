namespace ConflictModel.Json;

/// <summary>What the claims of a file share: the same bytes are the same object. One for a file, for all who read it. Where it is known which ids there are, nothing in it refers to another.</summary>
internal sealed class ClaimCaches
{
    // Values of each kind.
    private const int Most = 1 << 16;

    /// <summary>Caches for a file.</summary>
    /// <param name="known">The ids that there are; null where that is not known.</param>
    public ClaimCaches(DatasetIds? known)
    {
        Actors = new(Most, known?.Actors);
        Categories = new(Most, known?.Categories);
        Places = new(Most, known?.Places);
        Events = new(Most, known?.Events);
        Measures = new(Most, known?.Measures);
        Units = new(Most, known?.MeasurementUnits);
        Sources = new(Most, known?.Sources);
        Reports = new(Most, known?.Reports);
        Languages = new(Most);
        Quantities = new(Most);
        Dates = new(Most);
        Periods = new(Most);
        Scopes = new(Most);
        Attributions = new(Most);
    }

    public IdCache<Actor> Actors { get; }

    public IdCache<Category> Categories { get; }

    public IdCache<Place> Places { get; }

    public IdCache<ConflictEvent> Events { get; }

    public IdCache<Measure> Measures { get; }

    public IdCache<MeasurementUnit> Units { get; }

    public IdCache<Source> Sources { get; }

    public IdCache<Report> Reports { get; }

    public Utf8Cache<string> Languages { get; }

    /// <summary>By figure, a one, and unit.</summary>
    public Utf8Cache<Quantity> Quantities { get; }

    public Utf8Cache<UncertainDate> Dates { get; }

    public Utf8Cache<UncertainPeriod> Periods { get; }

    /// <summary>By their JSON.</summary>
    public Utf8Cache<Scope> Scopes { get; }

    /// <summary>By their JSON.</summary>
    public Utf8Cache<Attribution> Attributions { get; }
}
