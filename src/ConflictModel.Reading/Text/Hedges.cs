namespace ConflictModel.Reading;

/// <summary>The hedges around one number; there can be several.</summary>
[Flags]
internal enum Hedges
{
    None = 0,
    Exactly = 1,
    About = 2,
    ALittleOver = 4,
    AtLeast = 8,
    MoreThan = 16,
    AtMost = 32,
    LessThan = 64,
    UpTo = 128,
    Nearly = 256,

    /// <summary>After a number that is a bound: "more than 5,000 or equal".</summary>
    OrEqual = 512,
}
