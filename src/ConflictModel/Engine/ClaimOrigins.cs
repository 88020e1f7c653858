namespace ConflictModel.Engine;

/// <summary>
/// Where a claim comes from: the paths of its attribution, each from the report's publisher to an origin, with every source replaced by the one whose voice it is.
/// </summary>
internal sealed class ClaimOrigins
{
    private readonly int[] _origins;
    private readonly int[] _relays;

    public ClaimOrigins(int[] origins, int[] relays, bool isUnspecific, bool isOwnWords, int report, int number)
    {
        _origins = origins;
        _relays = relays;
        IsUnspecific = isUnspecific;
        IsOwnWords = isOwnWords;
        Report = report;
        Number = number;
    }

    /// <summary>The keys of the sources at the ends of the paths, ascending; empty for the words of a report whose publisher is not known.</summary>
    public ReadOnlySpan<int> Origins => _origins;

    /// <summary>The keys of the sources on the paths before their ends, ascending.</summary>
    public ReadOnlySpan<int> Relays => _relays;

    /// <summary>Whether one of the origins was not named so that it could be told from others.</summary>
    public bool IsUnspecific { get; }

    /// <summary>Whether the words are the report's own.</summary>
    public bool IsOwnWords { get; }

    public int Report { get; }

    /// <summary>Equal where two claims are certainly of one origin; below 0 where that is not known for certain.</summary>
    public int Number { get; }

    /// <summary>The sources on the paths, as far as it matters for whether an unspecific one may be the same.</summary>
    public required OriginVoice[] Voices { get; init; }

    /// <summary>Which actor is part of which.</summary>
    public required Ancestry Actors { get; init; }

    /// <summary>Whether two claims come from the same origin: certainly, possibly, or certainly not.</summary>
    public Certainty IsSameAs(ClaimOrigins other)
    {
        if (Number >= 0 && Number == other.Number)
        {
            return Certainty.Certain;
        }

        return StopsOnPathOf(other) || other.StopsOnPathOf(this)
            || _origins.Length == 0 || other._origins.Length == 0
            || Meet(_origins, other._origins)
            || MayBeOneOf(other) || other.MayBeOneOf(this)
            ? Certainty.Possible
            : Certainty.No;
    }

    /// <summary>Whether a path ends at a source through which the other goes on: the words of a report, and what it has from someone; an agency, and what it has from a ministry.</summary>
    public bool StopsOnPathOf(ClaimOrigins other) => (IsOwnWords && Report == other.Report) || Meet(_origins, other._relays);

    // "US officials" may be anyone of whom it is not known that he speaks for another than the United States.
    private bool MayBeOneOf(ClaimOrigins other)
    {
        if (!IsUnspecific)
        {
            return false;
        }

        foreach (var voice in Voices)
        {
            if (voice is { IsUnspecific: true, IsRelay: false } && Array.Exists(other.Voices, another => another.MayBe(voice, Actors)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Meet(int[] a, int[] b)
    {
        foreach (var item in a)
        {
            if (Array.IndexOf(b, item) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
