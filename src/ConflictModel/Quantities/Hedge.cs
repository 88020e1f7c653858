namespace ConflictModel;

/// <summary>The hedge of a figure: how firmly it was stated. <see cref="HedgePolicy"/> says what a hedge means in numbers.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum Hedge
{
    /// <summary>Stated without a number: "soldiers were sent". Notation <c>?</c>.</summary>
    Unquantified = 0,

    /// <summary>A bare number, which may be rounded: "1,500". Notation <c>1500</c>.</summary>
    Stated = 1,

    /// <summary>The number itself: "exactly 1,517". Notation <c>=1517</c>.</summary>
    Exactly = 2,

    /// <summary>Near the number: "around 1,500", "some 1,500", "an estimated 1,500". Notation <c>~1500</c>.</summary>
    About = 3,

    /// <summary>The number and a little more: "just over 1,000", "1,000 odd", Korean "1,000여". Notation <c>+>1000</c>.</summary>
    ALittleOver = 4,

    /// <summary>The number or more: "at least 100". Notation <c>>=100</c>.</summary>
    AtLeast = 5,

    /// <summary>Above the number: "over 13,000", "more than 13,000". Notation <c>>13000</c>.</summary>
    MoreThan = 6,

    /// <summary>The number or less: "at most 500". Notation <c>&lt;=500</c>.</summary>
    AtMost = 7,

    /// <summary>Below the number: "fewer than 500". Notation <c>&lt;500</c>.</summary>
    LessThan = 8,

    /// <summary>The number as the largest that is expected: "up to 6,000", "as many as 6,000". Notation <c>^6000</c>.</summary>
    UpTo = 9,

    /// <summary>Below the number, and near it: "nearly 40,000", "almost 40,000". Notation <c>~&lt;40000</c>.</summary>
    Nearly = 10,

    /// <summary>
    /// Between two numbers, perhaps with the one held most likely: "50 to 100". Notation <c>50..100</c>, <c>50..70..100</c>.
    /// </summary>
    Between = 11,

    /// <summary>Between two numbers that are themselves approximate: "roughly 11,000 to 12,000". Notation <c>~11000..12000</c>.</summary>
    AboutBetween = 12,

    /// <summary>Near the number, or more: "some 3,000 or more", "at least about 3,000". Notation <c>~>=3000</c>.</summary>
    AboutOrMore = 13,

    /// <summary>Near the number, or less: "about 3,000 at most". Notation <c>~&lt;=3000</c>.</summary>
    AboutOrLess = 14,

    /// <summary>Up to a number that is itself approximate: "up to approximately 3 million". Notation <c>^~3000000</c>.</summary>
    UpToAbout = 15,

    /// <summary>
    /// Two hedges that contradict each other: "as many as more than 6 million". Kept as printed. Notation <c>^>6000000</c>.
    /// </summary>
    UpToMoreThan = 16,

    /// <summary>A power of ten in the plural: "thousands", "hundreds of thousands". Notation <c>1000s</c>, <c>100000s</c>.</summary>
    OrderOfMagnitude = 17,

    /// <summary>
    /// A word in place of a number, perhaps times one: "several", "dozens", "several hundred", "most". Notation <c>several</c>,
    /// <c>several*100</c>.
    /// </summary>
    Vague = 18,
}
