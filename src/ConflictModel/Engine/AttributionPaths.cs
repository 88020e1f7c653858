namespace ConflictModel.Engine;

/// <summary>
/// The paths of an attribution, whichever report gives it, with every source replaced by the source that it speaks for; or of a report's
/// own words, whose only source is its publisher.
/// </summary>
internal sealed class AttributionPaths
{
    /// <summary>The keys of the sources at the ends of the paths, ascending.</summary>
    public required int[] Origins { get; init; }

    /// <summary>The keys of the sources on the paths before their ends, ascending.</summary>
    public required int[] Relays { get; init; }

    /// <summary>The sources on the paths, as far as it matters for whether an unspecific one may be the same.</summary>
    public required OriginVoice[] Voices { get; init; }

    /// <summary>The keys of the actors whose side the origins are on.</summary>
    public required int[] Sides { get; init; }

    /// <summary>Gets whether one of the origins is unspecific, so that it may be any other.</summary>
    public required bool IsUnspecific { get; init; }

    /// <summary>Equal where the origins are certainly the same; below 0 if that is not known for certain.</summary>
    public required int Number { get; init; }

    /// <summary>Which actor is part of which.</summary>
    public required Ancestry Actors { get; init; }
}
