using System.Numerics;

namespace ConflictModel.Json;

/// <summary>What the claims of a file share: the same bytes are the same object. One for a file, for all who read it. Where it is known which ids there are, nothing in it refers to another.</summary>
internal sealed class ClaimCaches
{
    private const int FewestSets = 16;
    private const int MostSets = 1 << 13;
    private const int BytesOfSet = 1 << 11;

    /// <summary>Caches for a file.</summary>
    /// <param name="length">The length of the file, compressed or not.</param>
    /// <param name="known">The ids that there are; null where that is not known.</param>
    public ClaimCaches(long length, DatasetIds? known)
    {
        var sets = (int)BitOperations.RoundUpToPowerOf2((ulong)Math.Clamp(length / BytesOfSet, FewestSets, MostSets));
        Actors = new(sets, known?.Actors);
        Categories = new(sets, known?.Categories);
        Places = new(sets, known?.Places);
        Events = new(sets, known?.Events);
        Measures = new(sets, known?.Measures);
        Units = new(sets, known?.MeasurementUnits);
        Sources = new(sets, known?.Sources);
        Reports = new(sets, known?.Reports);
        Languages = new(sets);
        Quantities = new(sets);
        Dates = new(sets);
        Periods = new(sets);
        Scopes = new(sets);
        Attributions = new(sets);
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

    /// <summary>By figure, a zero, and unit.</summary>
    public Utf8Cache<Quantity> Quantities { get; }

    public Utf8Cache<UncertainDate> Dates { get; }

    public Utf8Cache<UncertainPeriod> Periods { get; }

    /// <summary>By their JSON.</summary>
    public Utf8Cache<Scope> Scopes { get; }

    /// <summary>By their JSON.</summary>
    public Utf8Cache<Attribution> Attributions { get; }
}
