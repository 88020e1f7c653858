using System.Numerics;

namespace ConflictModel.Json;

/// <summary>What the claims of a file share: the same bytes are the same object. One for a file, for all who read it.</summary>
internal sealed class ClaimCaches
{
    private const int FewestSets = 16;
    private const int MostSets = 1 << 13;
    private const int BytesOfSet = 1 << 11;

    /// <summary>Caches for a file of a length, compressed or not.</summary>
    public ClaimCaches(long length)
    {
        var sets = (int)BitOperations.RoundUpToPowerOf2((ulong)Math.Clamp(length / BytesOfSet, FewestSets, MostSets));
        Ids = new(sets);
        Languages = new(sets);
        Quantities = new(sets);
        Dates = new(sets);
        Periods = new(sets);
        Scopes = new(sets);
        Attributions = new(sets);
    }

    /// <summary>The slugs of entities; those of claims are not among them.</summary>
    public Utf8Cache<string> Ids { get; }

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
