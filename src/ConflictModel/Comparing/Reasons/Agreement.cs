namespace ConflictModel;

/// <summary>The agreement between the figures of two claims whose scopes are ordered.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Agreement
{
    /// <summary>There is no order between their scopes, or their units have different dimensions. The <c>default</c>.</summary>
    Incomparable = 0,

    /// <summary>The possible and the plausible ranges are equal.</summary>
    Equal,

    /// <summary>One plausible range is within the other.</summary>
    Within,

    /// <summary>The figures fit the order of their scopes: for equal scopes, their plausible ranges meet.</summary>
    Meeting,

    /// <summary>The plausible ranges violate the order, the possible ones do not, or the order is not certain.</summary>
    Strained,

    /// <summary>The possible ranges violate the order, which is certain.</summary>
    Disjoint,
}
