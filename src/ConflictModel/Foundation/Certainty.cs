namespace ConflictModel;

/// <summary>
/// An answer in three values, for questions about things that are known only up to a degree:
/// dates that are imprecise, coordinates that were left unsaid, sources that were not named.
/// </summary>
/// <remarks>
/// The values are ordered: <see cref="No"/> is below <see cref="Possible"/> is below <see cref="Certain"/>. The <c>default</c> is
/// <see cref="No"/>.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Certainty
{
    /// <summary>It does not hold, whatever the unknown turns out to be.</summary>
    No = 0,

    /// <summary>It holds for some of what the unknown may turn out to be, and not for the rest.</summary>
    Possible = 1,

    /// <summary>It holds, whatever the unknown turns out to be.</summary>
    Certain = 2,
}
