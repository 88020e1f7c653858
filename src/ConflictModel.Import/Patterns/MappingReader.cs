using System.Text.Json;
using ConflictModel.Json;
using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>Reads a mapping strictly: unknown, duplicate or missing members and wrong kinds are problems with line and path.</summary>
internal static class MappingReader
{
    // The lists of the dataset format that a mapping can also have.
    private static readonly string[] KnownLists = [.. NamedKind.All.SelectMany(kind => kind.Lists), "reports", "disjointSets"];

    internal static readonly MemberTable MappingTable = new(
        "a mapping",
        ["format", "report", "claims"],
        [
            "$schema", "format", "title", "description", "language", "encoding", "separator", "sheet", "rows", "ids", "aliases",
            "times", "optional", "ignore", "blank", "values", "numbers",
            "figureLanguage", "dates", "twoDigitYearsFrom", "earliestYear", "skip", "mustExist", "key", "corrections", .. KnownLists,
            "report", "claims",
        ]);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    /// <summary>The lists whose entities rows can create.</summary>
    internal static readonly string[] MadeLists = [.. NamedKind.All.Where(kind => kind.CanBeMade).Select(kind => kind.Lists[0])];

    /// <summary>Reads a mapping; null if it has problems.</summary>
    public static MappingDocument? Read(ReadOnlySpan<byte> utf8, string? file, ProblemList problems)
    {
        var json = new DraftJsonReader(utf8.StartsWith(ByteOrderMark) ? utf8[ByteOrderMark.Length..] : utf8, file, 1, problems);
        MappingDocument? document = null;
        try
        {
            json.Read();
            if (json.BeginObject("", "an object"))
            {
                document = Members(ref json, file, problems);
            }

            json.End();
        }
        catch (JsonException exception)
        {
            json.ReportInvalidJson(exception);
        }

        return problems.Count == 0 ? document : null;
    }

    private static MappingDocument? Members(ref DraftJsonReader json, string? file, ProblemList problems)
    {
        var known = new DatasetDraft();
        var columns = new ColumnNames();
        var language = default(DraftValue);
        char? separator = null;
        string? encoding = null, aliases = null;
        SheetOptions? sheet = null;
        var hasReadableIds = false;
        IReadOnlyList<int> times = [], optional = [];
        EquatableList<DraftValue> blank = [], mustExist = [], ignore = [];
        var rows = default(DraftValue);
        Dictionary<int, IReadOnlyDictionary<string, string>> values = [];
        var (numbers, allNumbers) = (new Dictionary<int, DraftValue>(), default(DraftValue));
        var (figureLanguages, figureLanguage) = (new Dictionary<int, DraftValue>(), default(DraftValue));
        Dictionary<int, EquatableList<DraftValue>> dates = [];
        int? twoDigitYearsFrom = null, earliestYear = null;
        Dictionary<int, IReadOnlyList<string>> skip = [];
        IReadOnlyList<int> key = [], corrections = [];
        ReportPattern? report = null;
        List<ClaimPattern> claims = [];
        var seen = 0UL;
        while (json.NextMember(MappingTable, "", ref seen) is { } member)
        {
            switch (member)
            {
                case "$schema": json.Text(member); break;
                case "format": MappingMembers.Format(ref json); break;
                case "title": known = known with { Title = json.Text(member) }; break;
                case "description": known = known with { Description = json.Text(member) }; break;
                case "language": language = MappingMembers.Language(ref json); break;
                case "separator": separator = MappingMembers.Separator(ref json); break;
                case "encoding": encoding = SheetMembers.Encoding(ref json); break;
                case "sheet": sheet = SheetMembers.Sheet(ref json); break;
                case "ids": hasReadableIds = SheetMembers.HasReadableIds(ref json); break;
                case "aliases": aliases = SheetMembers.AliasesFile(ref json); break;
                case "times": times = Columns(ref json, member, columns); break;
                case "optional": optional = Columns(ref json, member, columns); break;
                case "rows": rows = MappingMembers.Rows(ref json); break;
                case "ignore": ignore = json.Texts(member, isRequired: true); break;
                case "blank": blank = json.Texts(member); break;
                case "values": ColumnMembers.Read(ref json, member, columns, values, ColumnMembers.Values); break;
                case "numbers" when json.IsText: allNumbers = ColumnMembers.Numbers(ref json, member); break;
                case "numbers": ColumnMembers.Read(ref json, member, columns, numbers, ColumnMembers.Numbers); break;
                case "figureLanguage" when json.IsText: figureLanguage = ColumnMembers.FigureLanguage(ref json, member); break;
                case "figureLanguage": ColumnMembers.Read(ref json, member, columns, figureLanguages, ColumnMembers.FigureLanguage); break;
                case "dates": ColumnMembers.Read(ref json, member, columns, dates, ColumnMembers.Dates); break;
                case "twoDigitYearsFrom": twoDigitYearsFrom = MappingMembers.Year(ref json, member); break;
                case "earliestYear": earliestYear = MappingMembers.Year(ref json, member); break;
                case "skip": ColumnMembers.Read(ref json, member, columns, skip, ColumnMembers.Texts); break;
                case "mustExist": mustExist = MappingMembers.MustExist(ref json); break;
                case "key": key = Columns(ref json, member, columns); break;
                case "corrections": corrections = Columns(ref json, member, columns); break;
                case "report": report = ReportPatternReader.Read(ref json, columns); break;
                case "claims": claims = ClaimPatternReader.Read(ref json, columns); break;
                default: known = With(known, DatasetDraft.ReadList(member, json.Bytes(out var line), file, line), problems); break;
            }
        }

        var dateColumns =
            dates.ToDictionary(item => item.Key, item =>
                DateColumn(item.Value, twoDigitYearsFrom, times.Contains(item.Key), file, problems));
        foreach (var column in ignore.Where(name => name.IsGiven && columns.Find(name.Text) >= 0))
        {
            var location = json.Here(column.Member) with { Line = column.Line };
            problems.Add(
                DatasetProblemKind.Syntax,
                location,
                $"The column '{Shown.Text(column.Text)}' is read by the mapping, and ignored; it must be one of the two.");
        }

        return report is null ? null : new()
        {
            File = file,
            Columns = columns,
            Known = known,
            Language = language.IsGiven ? language.Text : LocalizedName.UndeterminedLanguage,
            Separator = separator,
            Encoding = encoding,
            Sheet = sheet,
            HasReadableIds = hasReadableIds,
            AliasesFile = aliases,
            Times = times.ToHashSet(),
            Optional = optional.ToHashSet(),
            Blank = blank.Select(text => text.Text.Trim()).ToHashSet(),
            Values = values,
            Numbers = numbers.ToDictionary(item => item.Key, item => DigitConvention.Of(item.Value.Text)),
            AllNumbers = allNumbers.IsGiven ? DigitConvention.Of(allNumbers.Text) : 0,
            FigureLanguages = figureLanguages.ToDictionary(item => item.Key, item => LanguageOf(item.Value)),
            AllFiguresLanguage = LanguageOf(figureLanguage),
            Dates = dateColumns,
            EarliestYear = earliestYear ?? ImportMapping.DefaultEarliestYear,
            Skip = new(skip),
            Rows = rows.IsGiven ? rows.Text : null,
            Ignore = [.. ignore.Select(name => name.Text)],
            MustExist = mustExist.Select(text => text.Text).ToHashSet(),
            Key = key,
            Corrections = corrections,
            Report = report,
            Claims = claims,
        };
    }

    /// <summary>The known records with those of one more list.</summary>
    private static DatasetDraft With(DatasetDraft known, DatasetDraft list, ProblemList problems)
    {
        problems.AddRange(list.Problems);
        return NamedKind.All.Aggregate(known, (filled, kind) => kind.Add(filled, kind.In(list))) with
        {
            Reports = known.Reports.Concat(list.Reports).ToEquatableList(),
            DisjointSets = known.DisjointSets.Concat(list.DisjointSets).ToEquatableList(),
        };
    }

    private static List<int> Columns(ref DraftJsonReader json, string member, ColumnNames columns) =>
        [.. json.Texts(member, isRequired: true).Where(name => name.IsGiven).Select(name => columns.Of(name.Text))];

    private static ReadingLanguage? LanguageOf(DraftValue code) =>
        code.IsGiven && ReadingLanguages.TryGet(code.Text, out var language) ? language : null;

    private static DateColumn DateColumn(
        EquatableList<DraftValue> texts,
        int? twoDigitYearsFrom,
        bool keepsTimes,
        string? file,
        ProblemList problems)
    {
        var patterns = new List<DateNotation>();
        foreach (var text in texts.Where(text => text.IsGiven))
        {
            if (DateNotation.Create(text.Text, twoDigitYearsFrom, out var pattern) is { } fault)
            {
                problems.Add(
                    DatasetProblemKind.Syntax,
                    new() { File = file, Line = text.Line, Path = JsonPath.Join("$", text.Member) },
                    fault);
            }
            else
            {
                patterns.Add(pattern!);
            }
        }

        return new(patterns) { KeepsTimes = keepsTimes };
    }
}
