namespace ConflictModel;

/// <summary>The branch of a <see cref="MilitaryUnit"/>, by its main function as in the entity types of NATO's APP-6.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum MilitaryBranch
{
    /// <summary>Not specified. The <c>default</c>.</summary>
    Unspecified = 0,

    /// <summary>Infantry, on foot or motorised.</summary>
    Infantry,

    /// <summary>Infantry that fights from armoured vehicles.</summary>
    MechanizedInfantry,

    /// <summary>Tanks.</summary>
    Armour,

    /// <summary>Airborne and air assault troops.</summary>
    Airborne,

    /// <summary>Marines and naval infantry.</summary>
    Marines,

    /// <summary>Special operations forces.</summary>
    SpecialForces,

    /// <summary>Reconnaissance.</summary>
    Reconnaissance,

    /// <summary>Tube artillery.</summary>
    Artillery,

    /// <summary>Rocket and missile artillery.</summary>
    RocketArtillery,

    /// <summary>Air defence.</summary>
    AirDefence,

    /// <summary>Engineers and sappers.</summary>
    Engineers,

    /// <summary>Signals and electronic warfare.</summary>
    Signals,

    /// <summary>Supply, transport and maintenance.</summary>
    Logistics,

    /// <summary>Medical service.</summary>
    Medical,

    /// <summary>Crewed aviation.</summary>
    Aviation,

    /// <summary>Uncrewed systems.</summary>
    UncrewedSystems,

    /// <summary>Military police and national guard.</summary>
    MilitaryPolice,

    /// <summary>Territorial defence.</summary>
    TerritorialDefence,

    /// <summary>Border guard.</summary>
    BorderGuard,

    /// <summary>A headquarters.</summary>
    Headquarters,

    /// <summary>None of these.</summary>
    Other,
}
