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

    /// <summary>Whether one of the origins was not named so that it could be told from others.</summary>
    public bool IsUnspecific { get; }

    /// <summary>Whether the words are the report's own.</summary>
    public bool IsOwnWords { get; }

    public int Report { get; }

    /// <summary>Equal where two claims are certainly of one origin; below 0 where that is not known for certain.</summary>
    public int Number { get; }

    /// <summary>Whether two claims come from the same origin: certainly, possibly, or certainly not.</summary>
    public Certainty IsSameAs(ClaimOrigins other)
    {
        if (Number >= 0 && Number == other.Number)
        {
            return Certainty.Certain;
        }

        return IsUnspecific || other.IsUnspecific
            || ((IsOwnWords || other.IsOwnWords) && Report == other.Report)
            || _origins.Length == 0 || other._origins.Length == 0
            || Meet(_origins, other._origins) || Meet(_origins, other._relays) || Meet(_relays, other._origins)
            ? Certainty.Possible
            : Certainty.No;
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
