namespace ConflictModel;

/// <summary>The relation between two claims: exactly one of these, decided in this order.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum ClaimRelation
{
    /// <summary>There is no order between their scopes, or their units have different dimensions. The <c>default</c>.</summary>
    Incomparable = 0,

    /// <summary>
    /// One statement with one figure, through several reports; <see cref="PairComparison.Certainty"/> says whether certainly.
    /// </summary>
    SameStatement,

    /// <summary>
    /// One statement with another hedge, number or likelihood, whose ranges meet: drift; or retold about another measure, category or
    /// place. <see cref="PairComparison.Certainty"/> says whether it is certainly one.
    /// </summary>
    Restated,

    /// <summary>They cannot both be true.</summary>
    Contradicts,

    /// <summary>They are in tension with each other.</summary>
    Tension,

    /// <summary>
    /// Possibly of one origin and about one scope, and the one holds as of a later date; or they would violate the order, and a correction
    /// explains why.
    /// </summary>
    Updated,

    /// <summary>Of certainly independent origins, about one scope, each with its best value in the other's plausible range.</summary>
    Corroborates,

    /// <summary>None of these: a bound, a part, a shorter period.</summary>
    Compatible,
}
