namespace ConflictModel.Validation;

/// <summary>Every code that the validators of this library report. The first digit says what it is about: 1 the file, 2 figures, 3 attribution and time, 4 names, 5 what is missing or unused.</summary>
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
        "'{PartCategory}' ({PartFigure}, '{PartClaim}') is part of '{WholeCategory}' ({WholeFigure}, '{WholeClaim}') in the same report, but the {PartEnd} end of the part is above the {WholeEnd} end of the whole. Check both figures, and whether they are swapped.");

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
        "{Number} is a fraction, but {Dimension} are counted in whole numbers. The point is the decimal separator; if it groups thousands here, remove it.");

    /// <summary>The quote of a claim, as it is read in its language, has figures, and none of them is the coded one.</summary>
    public static ValidationCode OtherFigureInQuote { get; } = New(
        "CMV2004",
        "Quote with another figure",
        Severity.Info,
        "'{Claim}' is coded as {Figure}, but its quote, read in {Language}, says {Readings}. Check the number, its hedge, and which words are quoted.");

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
        "'{Name}' of '{Second}' and '{OtherName}' of '{First}' look like two spellings of one name. If they are, merge the entities and keep both names.");

    /// <summary>A claim has no quote.</summary>
    public static ValidationCode NoQuote { get; } = New("CMV5001", "Claim without a quote", Severity.Info, "'{Claim}' has no quote. Add the words of the report, so that others can check the figure.");

    /// <summary>Neither the claim nor its report gives the language of the quote.</summary>
    public static ValidationCode NoLanguage { get; } = New("CMV5002", "Quote without a language", Severity.Info, "Neither '{Claim}' nor its report gives the language of the quote.");

    /// <summary>A report has no date, so that its claims cannot be ordered in time.</summary>
    public static ValidationCode NoDate { get; } = New("CMV5003", "Report without a date", Severity.Info, "'{Report}' has no date. Give what is known, such as 2024 or 2024-10~; its claims hold as of that date.");

    /// <summary>A report without a publisher has claims without an attribution, so that their source is unknown.</summary>
    public static ValidationCode NoPublisher { get; } = New(
        "CMV5004",
        "Report without a publisher and claims without an attribution",
        Severity.Info,
        "'{Report}' has no publisher, and {Count} of its claims have no attribution, so that their source is unknown. Add the publisher, or the attribution of the claims.");

    /// <summary>No other record refers to the entity.</summary>
    public static ValidationCode Unused { get; } = New("CMV5005", "Unused entity", Severity.Info, "'{Id}' is not used: nothing in the dataset refers to it.");

    /// <summary>There are more failures of one code than are listed.</summary>
    public static ValidationCode More { get; } = New("CMV9001", "More failures than are listed", Severity.Info, "{Code} was found {Count} times; the first {Listed} are listed.");

    /// <summary>All codes, in their order.</summary>
    public static EquatableList<ValidationCode> All { get; } =
    [
        Unreadable, Meaningless, InvertedRange, DanglingId, RepeatedId, Cycle, FaultyList, FaultyBound,
        PartAboveWhole, UnfitUnit, Fraction, OtherFigureInQuote,
        NoOrigin, AfterReport, EarlyDate,
        SharedName, NearName,
        NoQuote, NoLanguage, NoDate, NoPublisher, Unused,
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

    private static ValidationCode New(string code, string title, Severity severity, string message) => new() { Code = code, Title = title, Severity = severity, Message = message };
}
