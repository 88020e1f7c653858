namespace ConflictModel;

/// <summary>What kind of thing a rule finds; the thousands of the built-in ids.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum RuleCategory
{
    /// <summary>A rule of a user's own that is none of the others. The <c>default</c>.</summary>
    Custom = 0,

    /// <summary>Claims that cannot all be true: CM1001 and on.</summary>
    Contradiction = 1,

    /// <summary>Claims that strain against each other: CM2001 and on.</summary>
    Tension = 2,

    /// <summary>Who said it: CM3001 and on.</summary>
    Attribution = 3,

    /// <summary>How it was coded: CM4001 and on.</summary>
    Coding = 4,

    /// <summary>What the dataset's keepers have acknowledged: CM5001 and on.</summary>
    Acknowledgement = 5,
}
