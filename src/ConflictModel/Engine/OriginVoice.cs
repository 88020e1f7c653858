using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>A source on the path of a claim, as far as it matters for whether an unspecific one may be the same.</summary>
/// <param name="Actor">The key of the actor that it is or speaks for; below 0 if that is not known.</param>
/// <param name="IsUnspecific">Whether it was not named specifically.</param>
/// <param name="IsRelay">Whether it passes on what it has from another.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct OriginVoice(int Actor, bool IsUnspecific, bool IsRelay)
{
    /// <summary>
    /// Determines whether this may be the unspecific source: not where the actors of both are known and neither is part of the other. A
    /// relay of which nothing is known, such as an outlet, is not an official.
    /// </summary>
    public bool MayBe(OriginVoice unspecific, Ancestry actors) => Actor < 0 ? !IsRelay
        : unspecific.Actor < 0 ? !IsRelay
        : actors.IsWithin(Actor, unspecific.Actor) || actors.IsWithin(unspecific.Actor, Actor);
}
