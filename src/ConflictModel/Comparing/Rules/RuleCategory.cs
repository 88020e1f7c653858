namespace ConflictModel;

/// <summary>The category of a rule; the thousands of the built-in ids.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum RuleCategory
{
    /// <summary>A custom rule of another kind. The <c>default</c>.</summary>
    Custom = 0,

    /// <summary>Claims that cannot all be true: CM1001 and up.</summary>
    Contradiction = 1,

    /// <summary>Claims that are in tension with each other: CM2001 and up.</summary>
    Tension = 2,

    /// <summary>Attribution: CM3001 and up.</summary>
    Attribution = 3,

    /// <summary>Coding: CM4001 and up.</summary>
    Coding = 4,

    /// <summary>Acknowledgements: CM5001 and up.</summary>
    Acknowledgement = 5,
}
