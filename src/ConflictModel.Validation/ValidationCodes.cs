namespace ConflictModel.Validation;

/// <summary>
/// Every code that the validators of this library report. The first digit gives the topic: 1 the file, 2 figures, 3 attribution and
/// time, 4 names, 5 what is missing or unused.
/// </summary>
public static class ValidationCodes
{
    private const string Verbatim = "{Problem}";

    /// <summary>The text cannot be read: invalid JSON, an unknown or missing member, a value of the wrong type, a missing file.</summary>
    public static ValidationCode Unreadable { get; } = New("CMV1001", "Unreadable text", Severity.Error, Verbatim);

    /// <summary>A value is invalid: text that is not the figure, date, word or number that it must be, or a number out of range.</summary>
    public static ValidationCode Meaningless { get; } = New("CMV1002", "Invalid value", Severity.Error, Verbatim);

    /// <summary>A figure's low end is above its best value or its high end.</summary>
    public static ValidationCode InvertedRange { get; } = New("CMV1003", "Inverted range", Severity.Error, Verbatim);

    /// <summary>An id refers to nothing.</summary>
    public static ValidationCode DanglingId { get; } = New("CMV1004", "Unknown id", Severity.Error, Verbatim);

    /// <summary>An id is duplicated.</summary>
    public static ValidationCode RepeatedId { get; } = New("CMV1005", "Duplicate id", Severity.Error, Verbatim);

    /// <summary>A chain of references is circular, or too deep.</summary>
    public static ValidationCode Cycle { get; } = New("CMV1006", "Circular or too deep chain", Severity.Error, Verbatim);

    /// <summary>A list is too short, has a duplicate, or has the whole among its parts.</summary>
    public static ValidationCode FaultyList { get; } = New("CMV1007", "Invalid list", Severity.Error, Verbatim);

    /// <summary>A measure is bounded by one of a kind that cannot bound it.</summary>
    public static ValidationCode FaultyBound { get; } = New("CMV1008", "Measure bounded by one of another kind", Severity.Error, Verbatim);

    /// <summary>Within one report, a part is larger than its whole: more children than civilians.</summary>
    public static ValidationCode PartAboveWhole { get; } = New(
        "CMV2001",
        "Part above its whole within one report",
        Severity.Error,
        "'{PartCategory}' ({PartFigure}, '{PartClaim}') is part of '{WholeCategory}' ({WholeFigure}, '{WholeClaim}') in the same report, "
            + "but the {PartEnd} end of the part is above the {WholeEnd} end of the whole. "
            + "Check both figures, and whether they are swapped.");

    /// <summary>The unit does not fit the measure or the category.</summary>
    public static ValidationCode UnfitUnit { get; } = New(
        "CMV2002",
        "Unit does not fit",
        Severity.Warning,
        "The unit '{Unit}' does not fit {What}; expected {Expected}.");

    /// <summary>A fraction of something that is counted in whole numbers, such as persons.</summary>
    public static ValidationCode Fraction { get; } = New(
        "CMV2003",
        "Fraction of something counted in whole numbers",
        Severity.Error,
        "{Number} is a fraction, but {Dimension} are counted in whole numbers. "
            + "The point is the decimal separator; if it groups thousands here, remove it.");

    /// <summary>The quote of a claim, as it is read in its language, has figures, and none of them is the coded one.</summary>
    public static ValidationCode OtherFigureInQuote { get; } = New(
        "CMV2004",
        "Quote with another figure",
        Severity.Info,
        "'{Claim}' is coded as {Figure}, but its quote, read in {Language}, says {Readings}. "
            + "Check the number, its hedge, and which words are quoted.");

    /// <summary>A count that is marked as documented, but cannot be.</summary>
    public static ValidationCode UnfitBasis { get; } = New(
        "CMV2005",
        "Basis does not fit",
        Severity.Info,
        "'{Claim}' is documented, but {What}. "
            + "Only cases that are named, photographed or registered one by one are documented; otherwise omit 'basis'.");

    /// <summary>The attribution never reaches an origin: its last source only cites others, or a source cites itself.</summary>
    public static ValidationCode NoOrigin { get; } = New("CMV3001", "Attribution without an origin", Severity.Warning, "{Why}");

    /// <summary>A statement is dated after the report that contains it, or states as a fact what happened after it.</summary>
    public static ValidationCode AfterReport { get; } = New(
        "CMV3002",
        "Claim dated after its report",
        Severity.Warning,
        "{What} is dated {Date}, after the report '{Report}' of {ReportDate}. Check the year, and the date of the report.");

    /// <summary>A date is before the earliest that the dataset covers, such as a year written with two digits.</summary>
    public static ValidationCode EarlyDate { get; } = New(
        "CMV3003",
        "Date before the earliest of the dataset",
        Severity.Info,
        "The date {Date} is before {Earliest}. Check the year; if the dataset covers earlier dates, set its 'earliestDate'.");

    /// <summary>Counts that rise like running totals have an unknown start, which means an addition ("another 12").</summary>
    public static ValidationCode UnknownStart { get; } = New(
        "CMV3004",
        "Running total with an unknown start",
        Severity.Info,
        "'{Period}' has an unknown start, as for \"another 12\", but '{Claim}' looks like a total that has grown since '{Earlier}'. "
            + "If it counts everything so far, write '../{End}'.");

    /// <summary>Two entities have the same name.</summary>
    public static ValidationCode SharedName { get; } = New(
        "CMV4001",
        "Same name on two entities",
        Severity.Warning,
        "'{Name}' is a name of both '{First}' and '{Second}'. Merge them, or give them names or parents that distinguish them.");

    /// <summary>Two entities have names that look like spellings of one name.</summary>
    public static ValidationCode NearName { get; } = New(
        "CMV4002",
        "Similar names on two entities",
        Severity.Info,
        "'{Name}' of '{Second}' and '{OtherName}' of '{First}' look like two spellings of one name. "
            + "If they are, merge the entities and keep both names.");

    /// <summary>A claim has no quote.</summary>
    public static ValidationCode NoQuote { get; } = New(
        "CMV5001",
        "Claim without a quote",
        Severity.Info,
        "'{Claim}' has no quote. Add the words of the report, so that others can check the figure.");

    /// <summary>Neither the claim nor its report gives the language of the quote.</summary>
    public static ValidationCode NoLanguage { get; } = New(
        "CMV5002",
        "Quote without a language",
        Severity.Info,
        "Neither '{Claim}' nor its report gives the language of the quote.");

    /// <summary>A report has no date, so that its claims cannot be ordered in time.</summary>
    public static ValidationCode NoDate { get; } = New(
        "CMV5003",
        "Report without a date",
        Severity.Info,
        "'{Report}' has no date. Give what is known, such as 2024 or 2024-10~; its claims hold as of that date.");

    /// <summary>A report without a publisher has claims without an attribution, so that their source is unknown.</summary>
    public static ValidationCode NoPublisher { get; } = New(
        "CMV5004",
        "Report without a publisher and claims without an attribution",
        Severity.Info,
        "'{Report}' has no publisher, and {Count} of its claims have no attribution, so that their source is unknown. "
            + "Add the publisher, or the attribution of the claims.");

    /// <summary>No other record refers to the entity.</summary>
    public static ValidationCode Unused { get; } = New(
        "CMV5005",
        "Unused entity",
        Severity.Info,
        "'{Id}' is not used: nothing in the dataset refers to it.");

    /// <summary>A source that speaks for a state, a force or a group has no actor, so that its side is not known.</summary>
    public static ValidationCode NoActor { get; } = New(
        "CMV5006",
        "Source of a side without an actor",
        Severity.Info,
        "'{Source}' speaks for a side but has no actor, so that it counts as independent of that side. "
            + "Set the actor that it is or belongs to; if the text does not say whose source it is, set its kind to 'other'.");

    /// <summary>Claims count what happened in an incident whose day is not given, so that their counts are never final.</summary>
    public static ValidationCode NoPeriod { get; } = New(
        "CMV5007",
        "Incident without a period",
        Severity.Info,
        "'{Event}' has no period, so that it counts as not over, although {Claims} what happened there. "
            + "Set its day, or its first and last day.");

    /// <summary>Two custom measures count the same things, and nothing says how they relate.</summary>
    public static ValidationCode UnrelatedMeasures { get; } = New(
        "CMV5008",
        "Custom measures that nothing relates",
        Severity.Info,
        "'{First}' ('{FirstClaim}') and '{Second}' ('{SecondClaim}') count the same things, but nothing says how they relate, "
            + "so that their figures are never compared. If one is part of the other, set 'boundedBy'; "
            + "if they are two words for one thing, keep one of them.");

    /// <summary>A report gives two figures of one source for one scope that share no value, and neither corrects the other.</summary>
    public static ValidationCode NoCorrection { get; } = New(
        "CMV5009",
        "Two figures in one report without a correction",
        Severity.Info,
        "'{First}' ({FirstFigure}) and '{Second}' ({SecondFigure}) are figures of one source for one scope, in one report "
            + "and as of one time. If one replaces the other, set 'corrects'; if one is older, set the date of its statement.");

    /// <summary>There are more failures of one code than are listed.</summary>
    public static ValidationCode More { get; } = New(
        "CMV9001",
        "More failures than are listed",
        Severity.Info,
        "{Code} was found {Count} times; the first {Listed} are listed.");

    /// <summary>All codes, in order.</summary>
    public static EquatableList<ValidationCode> All { get; } =
    [
        Unreadable, Meaningless, InvertedRange, DanglingId, RepeatedId, Cycle, FaultyList, FaultyBound,
        PartAboveWhole, UnfitUnit, Fraction, OtherFigureInQuote, UnfitBasis,
        NoOrigin, AfterReport, EarlyDate, UnknownStart,
        SharedName, NearName,
        NoQuote, NoLanguage, NoDate, NoPublisher, Unused, NoActor, NoPeriod, UnrelatedMeasures, NoCorrection,
        More,
    ];

    internal static ValidationCode Of(DatasetProblemKind kind) => kind switch
    {
        DatasetProblemKind.Syntax => Unreadable,
        DatasetProblemKind.Order => InvertedRange,
        DatasetProblemKind.Reference => DanglingId,
        DatasetProblemKind.Identity => RepeatedId,
        DatasetProblemKind.Cycle => Cycle,
        DatasetProblemKind.List => FaultyList,
        DatasetProblemKind.Bound => FaultyBound,
        _ => Meaningless,
    };

    private static ValidationCode New(string code, string title, Severity severity, string message) =>
        new() { Code = code, Title = title, Severity = severity, Message = message };
}
