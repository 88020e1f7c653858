namespace ConflictModel.Reading;

/// <summary>The relation of a word to the date next to it.</summary>
[Flags]
internal enum DateUse
{
    None = 0,

    /// <summary>Before a number of units that end with the report: "in the past".</summary>
    Past = 1,

    /// <summary>Next to a number of units before the report: "ago".</summary>
    Ago = 2,

    /// <summary>The previous one: "last May".</summary>
    Last = 4,

    /// <summary>The following one: "next May".</summary>
    Next = 8,

    /// <summary>Before a start.</summary>
    Since = 16,

    /// <summary>Before an end.</summary>
    Until = 32,

    /// <summary>Before an as-of date.</summary>
    AsOf = 64,

    /// <summary>Up to the report.</summary>
    SoFar = 128,

    /// <summary>From a start that the words do not date: "since the start of the war".</summary>
    Open = 256,
}
