namespace ConflictModel;

/// <summary>The kinds of <see cref="Place"/>s.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum PlaceKind
{
    /// <summary>Not specified. The <c>default</c>.</summary>
    Unspecified = 0,

    /// <summary>A country.</summary>
    Country,

    /// <summary>A first-level part of a country: oblast, state, province.</summary>
    Region,

    /// <summary>A lower part of a country: district, county.</summary>
    District,

    /// <summary>A city, town or village.</summary>
    Settlement,

    /// <summary>A base, plant, port, hospital, industrial zone.</summary>
    Facility,

    /// <summary>Another area: a front, an occupied territory, a continent.</summary>
    Area,

    /// <summary>A sea, river or lake.</summary>
    Water,

    /// <summary>A point on the map.</summary>
    Point,

    /// <summary>None of these.</summary>
    Other,
}
