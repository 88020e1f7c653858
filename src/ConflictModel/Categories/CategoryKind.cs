namespace ConflictModel;

/// <summary>The kinds of things that <see cref="Category"/> instances count.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum CategoryKind
{
    /// <summary>Not specified. The <c>default</c>.</summary>
    Unspecified = 0,

    /// <summary>Persons, by role or status.</summary>
    Persons,

    /// <summary>Equipment: vehicles, guns, aircraft.</summary>
    Equipment,

    /// <summary>Materiel: ammunition, fuel, food, money.</summary>
    Materiel,

    /// <summary>None of these.</summary>
    Other,
}
