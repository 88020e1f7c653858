using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// The origins of a claim: the paths of its attribution, each from the report's publisher to an origin, with every source replaced by the
/// source that it speaks for.
/// </summary>
/// <param name="paths">The paths after the publisher; for the report's own words, the publisher itself.</param>
/// <param name="report">The report as a relay.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ClaimOrigins(AttributionPaths paths, ReportVoice report)
{
    /// <summary>
    /// The keys of the sources at the ends of the paths, ascending; empty for the words of a report whose publisher is not known.
    /// </summary>
    public ReadOnlySpan<int> Origins => paths.Origins;

    /// <summary>The keys of the actors whose side the origins are on: the nearest state or armed group above the actor of each.</summary>
    public ReadOnlySpan<int> Sides => paths.Sides;

    /// <summary>The keys of the sources on the paths between the publisher and their ends, ascending.</summary>
    public ReadOnlySpan<int> Relays => paths.Relays;

    /// <summary>
    /// The key of the source that publishes what it has from others; below 0 if it is not known, or the words are its own.
    /// </summary>
    public int Publisher => IsOwnWords ? -1 : report.Publisher;

    /// <summary>Gets whether one of the origins is unspecific, so that it may be any other.</summary>
    public bool IsUnspecific => paths.IsUnspecific;

    /// <summary>Gets whether the words are the report's own.</summary>
    public bool IsOwnWords => ReferenceEquals(paths, report.OwnWords);

    public int Report => report.Key;

    /// <summary>Equal where two claims are certainly of one origin; below 0 if that is not known for certain.</summary>
    public int Number => paths.Number;

    /// <summary>Determines whether two claims come from the same origin: certainly, possibly, or certainly not.</summary>
    public Certainty IsSameAs(in ClaimOrigins other)
    {
        if (Number >= 0 && Number == other.Number)
        {
            return Certainty.Certain;
        }

        return StopsOnPathOf(other) || other.StopsOnPathOf(this)
            || Origins.IsEmpty || other.Origins.IsEmpty
            || Origins.ContainsAny(other.Origins)
            || MayBeOneOf(other) || other.MayBeOneOf(this)
            ? Certainty.Possible
            : Certainty.No;
    }

    /// <summary>
    /// Determines whether a path ends at a source through which the other goes on: the words of a report, and what it has from someone; an
    /// agency, and what it has from a ministry.
    /// </summary>
    public bool StopsOnPathOf(in ClaimOrigins other) => (IsOwnWords && Report == other.Report)
        || (other.Publisher >= 0 && Origins.Contains(other.Publisher))
        || Origins.ContainsAny(other.Relays);

    // "US officials" may be any source that is not known to speak for another state.
    private bool MayBeOneOf(in ClaimOrigins other)
    {
        if (!IsUnspecific)
        {
            return false;
        }

        foreach (var voice in paths.Voices)
        {
            if (voice is { IsUnspecific: true, IsRelay: false } && other.HasVoiceThatMayBe(voice))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasVoiceThatMayBe(OriginVoice unspecific)
    {
        foreach (var voice in paths.Voices)
        {
            if (voice.MayBe(unspecific, paths.Actors))
            {
                return true;
            }
        }

        return Publisher >= 0 && report.AsRelay.MayBe(unspecific, paths.Actors);
    }
}
