namespace ConflictModel.Reading;

/// <summary>The roles of a word or phrase in a figure. A word can have several: "half" is a denominator and a share.</summary>
[Flags]
internal enum Role : long
{
    None = 0,

    /// <summary>A number by itself.</summary>
    Value = 1L << 0,

    /// <summary>One, but only before a multiplier: "a" in "a thousand".</summary>
    Article = 1L << 1,

    /// <summary>A number word that often is not a number: "one", "eine". It is a figure only with a hedge.</summary>
    Weak = 1L << 2,

    /// <summary>A power, which multiplies what is before it.</summary>
    Multiplier = 1L << 3,

    /// <summary>A power in the plural, without a number: "thousands".</summary>
    Order = 1L << 4,

    /// <summary>An approximate number: "centaine".</summary>
    Collective = 1L << 5,

    /// <summary>Joins the parts of a number: "and" in "one hundred and six".</summary>
    And = 1L << 6,

    /// <summary>Adds a half: "and a half".</summary>
    Half = 1L << 7,

    /// <summary>The decimal point as a word.</summary>
    Point = 1L << 8,

    /// <summary>Makes a number negative.</summary>
    Minus = 1L << 9,

    /// <summary>A denominator: "thirds".</summary>
    Denominator = 1L << 10,

    /// <summary>An ordinal: "third". Not a figure.</summary>
    Ordinal = 1L << 11,

    /// <summary>Percent, after the number.</summary>
    Percent = 1L << 12,

    /// <summary>Percent, before the number: Turkish "yüzde".</summary>
    PercentBefore = 1L << 13,

    /// <summary>After a fraction's denominator, where that comes first: Chinese "分之".</summary>
    FractionOf = 1L << 14,

    /// <summary>A hedge before its number.</summary>
    HedgeBefore = 1L << 15,

    /// <summary>A hedge after its number.</summary>
    HedgeAfter = 1L << 16,

    /// <summary>Opens a range of two numbers: "between".</summary>
    Between = 1L << 17,

    /// <summary>Opens a range: "from".</summary>
    From = 1L << 18,

    /// <summary>Between the ends of a range: "to".</summary>
    To = 1L << 19,

    /// <summary>Closes a range: Turkish "arasında".</summary>
    RangeAfter = 1L << 20,

    /// <summary>Between two alternative numbers: "or".</summary>
    Or = 1L << 21,

    /// <summary>A vague word for a count.</summary>
    Vague = 1L << 22,

    /// <summary>A word for a share of a whole.</summary>
    Share = 1L << 23,

    /// <summary>Says that the number is additional: "another".</summary>
    Additional = 1L << 24,

    /// <summary>Says that there is none.</summary>
    Denial = 1L << 25,

    /// <summary>Says how sure the speaker is.</summary>
    Likelihood = 1L << 26,

    /// <summary>May be between a hedge and its number.</summary>
    Skip = 1L << 27,

    /// <summary>Joins a number and what it counts.</summary>
    Of = 1L << 28,

    /// <summary>A month.</summary>
    Month = 1L << 29,

    /// <summary>A unit of time: the number before it is a duration or an age.</summary>
    Time = 1L << 30,

    /// <summary>A unit of calibres and other measures that are not counts.</summary>
    Dimension = 1L << 31,

    /// <summary>A word before a number that only names something: "page", "No.".</summary>
    Label = 1L << 32,

    /// <summary>A military unit or similar, whose number is a name.</summary>
    Unit = 1L << 33,

    /// <summary>A word of change: with it, "from ... to" are two figures.</summary>
    Change = 1L << 34,

    /// <summary>A counter of Chinese, Japanese or Korean.</summary>
    Counter = 1L << 35,

    /// <summary>A thing that is counted.</summary>
    Noun = 1L << 36,

    /// <summary>A measure: what happened to the persons or things.</summary>
    Measure = 1L << 37,

    /// <summary>The ending of an ordinal after digits: "th".</summary>
    OrdinalEnd = 1L << 38,

    /// <summary>A multiplier attached to digits: "k".</summary>
    Glued = 1L << 39,

    /// <summary>The sign of a currency, before or after the number.</summary>
    Currency = 1L << 40,

    /// <summary>Before the source: "according to".</summary>
    SourceBefore = 1L << 41,

    /// <summary>After the source: "said".</summary>
    SourceAfter = 1L << 42,

    /// <summary>A unit, after the number: tonnes, dollars.</summary>
    Mass = 1L << 43,

    /// <summary>Joins two bounds of one number: "but" in "more than 20 but at most 35".</summary>
    But = 1L << 44,

    /// <summary>Between two numbers, of which the first is divided by the second: "out of".</summary>
    Ratio = 1L << 45,

    /// <summary>An ending that turns a number into a denominator: "-avos".</summary>
    DenominatorEnd = 1L << 46,

    /// <summary>Tenths of a whole, after the number: Japanese "割".</summary>
    Tenth = 1L << 47,

    /// <summary>Before a place: "in".</summary>
    Preposition = 1L << 48,

    /// <summary>Says that something is planned.</summary>
    Planned = 1L << 49,

    /// <summary>Says that something is forecast.</summary>
    Forecast = 1L << 50,

    /// <summary>Before the actor who did it: "killed by".</summary>
    By = 1L << 51,

    /// <summary>Before the recipient: "delivered to".</summary>
    Receiver = 1L << 52,

    /// <summary>Between a source and the one that it cites: "citing".</summary>
    Citing = 1L << 53,

    /// <summary>Between a source and the one that passes it on: "told".</summary>
    Tells = 1L << 54,

    /// <summary>After the source, without a verb: "göre", "zufolge".</summary>
    AccordingTo = 1L << 55,

    /// <summary>Says that what a modal verb refers to has happened: "könnten getötet worden sein".</summary>
    Happened = 1L << 56,

    /// <summary>Any kind of number word.</summary>
    Number = Value | Multiplier | Order | Collective | Article,
}
