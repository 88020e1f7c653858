namespace ConflictModel;

/// <summary>The level of a military unit, with the two-digit code of APP-6(D) and MIL-STD-2525D as its value.</summary>
/// <remarks>
/// The codes are ordered by size and not contiguous (19 and 20 are not in use), so a distance between two of them means nothing. How many
/// people a level holds varies by army and is not said here. The <c>default</c> (0) is the standard's own code 00: the level is not said.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Echelon
{
    /// <summary>00: not said.</summary>
    Unspecified = 0,

    /// <summary>11: team, crew.</summary>
    Team = 11,

    /// <summary>12: squad.</summary>
    Squad = 12,

    /// <summary>13: section.</summary>
    Section = 13,

    /// <summary>14: platoon, detachment.</summary>
    Platoon = 14,

    /// <summary>15: company, battery, troop.</summary>
    Company = 15,

    /// <summary>16: battalion, squadron.</summary>
    Battalion = 16,

    /// <summary>17: regiment, group.</summary>
    Regiment = 17,

    /// <summary>18: brigade.</summary>
    Brigade = 18,

    /// <summary>21: division.</summary>
    Division = 21,

    /// <summary>22: corps, Marine Expeditionary Force.</summary>
    Corps = 22,

    /// <summary>23: army.</summary>
    Army = 23,

    /// <summary>24: army group, front.</summary>
    ArmyGroup = 24,

    /// <summary>25: region, theatre.</summary>
    Region = 25,

    /// <summary>26: command.</summary>
    Command = 26,
}
