namespace ConflictModel;

/// <summary>What kind of thing a <see cref="Category"/> counts.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum CategoryKind
{
    /// <summary>Not said. The <c>default</c>.</summary>
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
