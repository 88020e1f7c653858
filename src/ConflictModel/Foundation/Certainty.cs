namespace ConflictModel;

/// <summary>
/// A three-valued answer to a question about something known only in part: imprecise dates, unspecified coordinates, unnamed sources.
/// </summary>
/// <remarks>
/// The values are ordered: <see cref="No"/> is below <see cref="Possible"/> is below <see cref="Certain"/>. The <c>default</c> is
/// <see cref="No"/>.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Certainty
{
    /// <summary>It does not hold for any value of what is unknown.</summary>
    No = 0,

    /// <summary>It holds for some values of what is unknown, and not for others.</summary>
    Possible = 1,

    /// <summary>It holds for every value of what is unknown.</summary>
    Certain = 2,
}
