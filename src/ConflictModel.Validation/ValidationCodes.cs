namespace ConflictModel.Validation;

/// <summary>Every code that the validators of this library report. The first digit says what it is about: 1 the file, 2 figures, 3 attribution and time, 4 names, 5 what is missing or not needed.</summary>
public static class ValidationCodes
{
    private const string AsItStands = "{Problem}";

    /// <summary>The text cannot be read: not JSON, an unknown or missing member, a value of the wrong kind, a file that is not there.</summary>
    public static ValidationCode Unreadable { get; } = New("CMV1001", "Text that cannot be read", Severity.Error, AsItStands);

    /// <summary>A value means nothing: a figure, date, word or number that is none.</summary>
    public static ValidationCode Meaningless { get; } = New("CMV1002", "Value that means nothing", Severity.Error, AsItStands);

    /// <summary>A figure's low end is above its best value or its high end.</summary>
    public static ValidationCode InvertedRange { get; } = New("CMV1003", "Range whose ends stand in the wrong order", Severity.Error, AsItStands);

    /// <summary>An id names nothing.</summary>
    public static ValidationCode DanglingId { get; } = New("CMV1004", "Id that names nothing", Severity.Error, AsItStands);

    /// <summary>An id is given twice.</summary>
    public static ValidationCode RepeatedId { get; } = New("CMV1005", "Id given twice", Severity.Error, AsItStands);

    /// <summary>A chain leads back to where it started, or too far.</summary>
    public static ValidationCode Cycle { get; } = New("CMV1006", "Chain that leads back to its start", Severity.Error, AsItStands);

    /// <summary>A list is too short, has an entry twice, or has the whole among its parts.</summary>
    public static ValidationCode FaultyList { get; } = New("CMV1007", "List that cannot be one", Severity.Error, AsItStands);

    /// <summary>A measure is bounded by one that cannot bound it.</summary>
    public static ValidationCode FaultyBound { get; } = New("CMV1008", "Measure bounded by one of another kind", Severity.Error, AsItStands);

    /// <summary>Within one report, a part is larger than its whole: more children than civilians.</summary>
    public static ValidationCode PartAboveWhole { get; } = New(
        "CMV2001",
        "Part above its whole within one report",
        Severity.Error,
        "'{PartCategory}' ({PartFigure}, '{PartClaim}') are part of '{WholeCategory}' ({WholeFigure}, '{WholeClaim}') in the same report, but the {PartEnd} end of the part is above the {WholeEnd} end of the whole. Check both figures, and whether they were swapped.");

    /// <summary>The unit does not go with the measure or the category.</summary>
    public static ValidationCode UnfitUnit { get; } = New(
        "CMV2002",
        "Unit that does not fit",
        Severity.Warning,
        "The unit '{Unit}' does not fit {What}; expected is {Expected}.");

    /// <summary>Of what is counted in whole, such as persons, a fraction is given.</summary>
    public static ValidationCode Fraction { get; } = New(
        "CMV2003",
        "Fraction of what is counted in whole",
        Severity.Error,
        "{Number} is a fraction, but {Dimension} are counted in whole. A point is the decimal point: if it divides thousands, leave it out.");

    /// <summary>The quote of a claim, as it is read in its language, has figures, and none of them is the coded one.</summary>
    public static ValidationCode OtherFigureInQuote { get; } = New(
        "CMV2004",
        "Quote with another figure",
        Severity.Info,
        "'{Claim}' is coded as {Figure}, but its quote, read in {Language}, says {Readings}. Check the number, its hedge, and which words are quoted.");

    /// <summary>A count is said to be documented, and is none of cases that could be.</summary>
    public static ValidationCode UnfitBasis { get; } = New(
        "CMV2005",
        "Documented count that is none",
        Severity.Info,
        "'{Claim}' is documented, but {What}. Only cases that are named, photographed or registered one by one are documented; leave out 'basis' where they are not.");

    /// <summary>The attribution ends at nobody: in one who only cites, or in one who would cite himself.</summary>
    public static ValidationCode NoOrigin { get; } = New("CMV3001", "Attribution that never reaches an origin", Severity.Warning, "{Why}");

    /// <summary>A statement is dated after the report that has it, or tells as a fact what came after it.</summary>
    public static ValidationCode AfterReport { get; } = New(
        "CMV3002",
        "Claim dated after its report",
        Severity.Warning,
        "{What} is of {Date}, after the report '{Report}' of {ReportDate}. Check the year, and the date of the report.");

    /// <summary>A date lies before what the dataset is about, such as a year written with two digits.</summary>
    public static ValidationCode EarlyDate { get; } = New(
        "CMV3003",
        "Date before the earliest of the dataset",
        Severity.Info,
        "The date {Date} lies before {Earliest}. Check the year; if the dataset reaches back so far, give it an 'earliestDate'.");

    /// <summary>Counts that rise like running totals have an unknown start, as is written for what comes on top ("another 12").</summary>
    public static ValidationCode UnknownStart { get; } = New(
        "CMV3004",
        "Running total with an unknown start",
        Severity.Info,
        "'{Period}' has an unknown start, as for \"another 12\", but '{Claim}' reads like a total that has grown since '{Earlier}'. If it counts everything so far, write '../{End}'.");

    /// <summary>Two entities have one name.</summary>
    public static ValidationCode SharedName { get; } = New(
        "CMV4001",
        "One name on two entities",
        Severity.Warning,
        "'{Name}' names both '{First}' and '{Second}'. Make one of them, or give them names or parents that tell them apart.");

    /// <summary>Two entities have names that are spellings of one name.</summary>
    public static ValidationCode NearName { get; } = New(
        "CMV4002",
        "Near-equal names on two entities",
        Severity.Info,
        "'{Name}' of '{Second}' and '{OtherName}' of '{First}' read like two spellings of one name. If they are, make one entity with both names.");

    /// <summary>A claim has no quote.</summary>
    public static ValidationCode NoQuote { get; } = New("CMV5001", "Claim without a quote", Severity.Info, "'{Claim}' has no quote. Keep the words of the report, so that others can check the figure.");

    /// <summary>Neither the claim nor its report says in which language the quote is.</summary>
    public static ValidationCode NoLanguage { get; } = New("CMV5002", "Quote without a language", Severity.Info, "Neither '{Claim}' nor its report says in which language the quote is.");

    /// <summary>A report has no date, so that its claims cannot be told from updates.</summary>
    public static ValidationCode NoDate { get; } = New("CMV5003", "Report without a date", Severity.Info, "'{Report}' has no date. Give what is known, such as 2024 or 2024-10~: what it says holds as of then.");

    /// <summary>A report has claims in its own words and no publisher, so that nobody is known to have said them.</summary>
    public static ValidationCode NoPublisher { get; } = New(
        "CMV5004",
        "Own words of a report without a publisher",
        Severity.Info,
        "'{Report}' has no publisher, and {Count} of its claims no attribution, so that nobody is known to have said them. Name the publisher, or whom the claims come from.");

    /// <summary>No other record refers to the entity.</summary>
    public static ValidationCode Unused { get; } = New("CMV5005", "Entity that nothing refers to", Severity.Info, "Nothing in the dataset refers to '{Id}'.");

    /// <summary>A source that speaks for a state, a force or a group has no actor, so that its side is not known.</summary>
    public static ValidationCode NoActor { get; } = New(
        "CMV5006",
        "Source of a side without an actor",
        Severity.Info,
        "'{Source}' speaks for somebody and has no actor, so that it counts as independent of its own side. Give it the actor that it is or belongs to; if the words do not say whose it is, its kind is 'other'.");

    /// <summary>Claims count what happened in an incident whose day is not given, so that their counts are never final.</summary>
    public static ValidationCode NoPeriod { get; } = New(
        "CMV5007",
        "Incident without a period",
        Severity.Info,
        "'{Event}' has no period, so that it counts as not over, although {Claims} what happened there. Give it its day, or its first and last day.");

    /// <summary>Two measures of the dataset's own count the same things, and nothing says how they relate.</summary>
    public static ValidationCode UnrelatedMeasures { get; } = New(
        "CMV5008",
        "Custom measures that nothing relates",
        Severity.Info,
        "'{First}' ('{FirstClaim}') and '{Second}' ('{SecondClaim}') count the same things, but nothing says how they relate, so that their figures are never compared. If one is part of the other, say so by 'boundedBy'; if they are two words for one thing, keep one of them.");

    /// <summary>A report gives two figures of one source for one thing that have nothing in common, and neither corrects the other.</summary>
    public static ValidationCode NoCorrection { get; } = New(
        "CMV5009",
        "Two figures on one page without a correction",
        Severity.Info,
        "'{First}' ({FirstFigure}) and '{Second}' ({SecondFigure}) are of one source about one thing, on one page and as of one time. If one replaces the other, say so by 'corrects'; if one is older, give its statement its own date.");

    /// <summary>There are more failures of one code than are listed.</summary>
    public static ValidationCode More { get; } = New("CMV9001", "More failures than are listed", Severity.Info, "{Code} was found {Count} times; the first {Listed} are listed.");

    /// <summary>All codes, in their order.</summary>
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

    private static ValidationCode New(string code, string title, Severity severity, string message) => new() { Code = code, Title = title, Severity = severity, Message = message };
}
