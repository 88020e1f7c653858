namespace ConflictModel;

/// <summary>What a count rests on.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum CountBasis
{
    /// <summary>The speaker does not say, or it is an estimate. The <c>default</c>.</summary>
    Unstated = 0,

    /// <summary>
    /// Each case is named, photographed or registered, so that there may be more of which nobody knows: a floor towards the counts of other
    /// origins, and a count like any other towards those of its own.
    /// </summary>
    Documented = 1,
}
