namespace ConflictModel;

/// <summary>The basis of a count.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum CountBasis
{
    /// <summary>Not stated, or an estimate. The <c>default</c>.</summary>
    Unstated = 0,

    /// <summary>
    /// Each case is named, photographed or registered, so that there may be further, unknown cases. With respect to counts of other origins
    /// it is a minimum; with respect to counts of its own origin, a count like any other.
    /// </summary>
    Documented = 1,
}
