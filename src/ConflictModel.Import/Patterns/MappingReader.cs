using System.Globalization;
using System.Text.Json;
using ConflictModel.Json;
using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>Reads a mapping strictly: what is unknown, doubled, missing or of the wrong kind is a problem with its line and path.</summary>
internal static class MappingReader
{
    // The lists of the dataset format that a mapping has, too.
    private static readonly string[] KnownLists = [.. NamedKind.All.SelectMany(kind => kind.Lists), "reports", "disjointSets"];

    internal static readonly MemberTable MappingTable = new(
        "a mapping",
        ["format", "report", "claims"],
        [
            "$schema", "format", "title", "description", "language", "separator", "rows", "ignore", "blank", "values", "numbers",
            "figureLanguage", "dates", "twoDigitYearsFrom", "earliestYear", "skip", "mustExist", "key", "corrections", .. KnownLists,
            "report", "claims",
        ]);

    private static ReadOnlySpan<byte> ByteOrderMark => [0xEF, 0xBB, 0xBF];

    // A hundred years from it on can be written with four digits.
    private const int MaxYear = 9900;

    /// <summary>The lists whose entities can be made of what is found.</summary>
    internal static readonly string[] MadeLists = [.. NamedKind.All.Where(kind => kind.CanBeMade).Select(kind => kind.Lists[0])];

    /// <summary>Reads a mapping; null where it has problems.</summary>
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
            json.TellNotJson(exception);
        }

        return problems.Count == 0 ? document : null;
    }

    private static MappingDocument? Members(ref DraftJsonReader json, string? file, ProblemList problems)
    {
        var known = new DatasetDraft();
        var columns = new ColumnNames();
        var language = default(DraftValue);
        char? separator = null;
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
                case "format": Format(ref json); break;
                case "title": known = known with { Title = json.Text(member) }; break;
                case "description": known = known with { Description = json.Text(member) }; break;
                case "language": language = Language(ref json); break;
                case "separator": separator = Separator(ref json); break;
                case "rows": rows = Rows(ref json); break;
                case "ignore": ignore = json.Texts(member, isRequired: true); break;
                case "blank": blank = json.Texts(member); break;
                case "values": ReadByColumn(ref json, member, columns, values, Values); break;
                case "numbers" when json.IsText: allNumbers = Numbers(ref json, member); break;
                case "numbers": ReadByColumn(ref json, member, columns, numbers, Numbers); break;
                case "figureLanguage" when json.IsText: figureLanguage = FigureLanguage(ref json, member); break;
                case "figureLanguage": ReadByColumn(ref json, member, columns, figureLanguages, FigureLanguage); break;
                case "dates": ReadByColumn(ref json, member, columns, dates, Dates); break;
                case "twoDigitYearsFrom": twoDigitYearsFrom = Year(ref json, member); break;
                case "earliestYear": earliestYear = Year(ref json, member); break;
                case "skip": ReadByColumn(ref json, member, columns, skip, Texts); break;
                case "mustExist": mustExist = MustExist(ref json); break;
                case "key": key = Columns(ref json, member, columns); break;
                case "corrections": corrections = Columns(ref json, member, columns); break;
                case "report": report = PatternReader.Report(ref json, columns); break;
                case "claims": claims = PatternReader.Claims(ref json, columns); break;
                default: known = With(known, DatasetDraft.ReadList(member, json.Bytes(out var line), file, line), problems); break;
            }
        }

        var dateColumns = dates.ToDictionary(item => item.Key, item => DateColumn(item.Value, twoDigitYearsFrom, file, problems));
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

    /// <summary>What is known, and what one more list has.</summary>
    private static DatasetDraft With(DatasetDraft known, DatasetDraft list, ProblemList problems)
    {
        problems.AddRange(list.Problems);
        return NamedKind.All.Aggregate(known, (filled, kind) => kind.Add(filled, kind.In(list))) with
        {
            Reports = known.Reports.Concat(list.Reports).ToEquatableList(),
            DisjointSets = known.DisjointSets.Concat(list.DisjointSets).ToEquatableList(),
        };
    }

    private static void Format(ref DraftJsonReader json)
    {
        var format = json.Text("format");
        if (format.IsGiven && format.Text != ImportMapping.Format)
        {
            json.Problem("format", $"The format is \"{Shown.Text(format.Text)}\"; this version reads \"{ImportMapping.Format}\".");
        }
    }

    private static DraftValue Language(ref DraftJsonReader json)
    {
        var language = json.Text("language");
        foreach (var problem in new ReportDraft { Location = json.Here(), Language = language }.Read().Problems)
        {
            json.Problem("language", problem.Message);
        }

        return language;
    }

    private static char? Separator(ref DraftJsonReader json)
    {
        var separator = json.Text("separator", mayBeBlank: true);
        if (separator.IsGiven && separator.Text is not ("," or ";" or "\t" or "|"))
        {
            json.Problem("separator", $"'{Shown.Text(separator.Text)}' is not a separator; it must be ',', ';', '|' or a tab.");
        }

        return separator is { IsGiven: true, Text.Length: 1 } ? separator.Text[0] : null;
    }

    private static DraftValue Rows(ref DraftJsonReader json)
    {
        var rows = json.Text("rows");
        if (rows.IsGiven && rows.Text.Split('.').Any(string.IsNullOrWhiteSpace))
        {
            json.Problem(
                "rows",
                $"'{Shown.Text(rows.Text)}' is not a path; expected names of members joined by '.', such as data or result.rows.");
        }

        return rows;
    }

    private static EquatableList<DraftValue> MustExist(ref DraftJsonReader json)
    {
        var lists = json.Texts("mustExist");
        foreach (var list in lists.Where(list => list.IsGiven && !MadeLists.Contains(list.Text)))
        {
            json.Problem(
                list.Member,
                $"'{Shown.Text(list.Text)}' is not a list whose entities are made from a table; "
                    + $"it must be one of {string.Join(", ", MadeLists)}.");
        }

        return lists;
    }

    private static List<int> Columns(ref DraftJsonReader json, string member, ColumnNames columns) =>
        [.. json.Texts(member, isRequired: true).Where(name => name.IsGiven).Select(name => columns.Of(name.Text))];

    internal delegate T? Reader<out T>(ref DraftJsonReader json, string path);

    /// <summary>Reads an object whose members are columns.</summary>
    internal static void ReadByColumn<T>(
        ref DraftJsonReader json,
        string member,
        ColumnNames columns,
        Dictionary<int,
        T> read,
        Reader<T> reader)
    {
        if (!json.BeginObject(member, "an object with columns"))
        {
            return;
        }

        while (json.NextMember() is { } column)
        {
            var path = JsonPath.Member(member, column);
            if (reader(ref json, path) is { } value && !read.TryAdd(columns.Of(column), value))
            {
                json.Problem(path, $"'{Shown.Text(column)}' is duplicated; each column must be given once.");
            }
        }
    }

    private static Dictionary<string, string>? Values(ref DraftJsonReader json, string path)
    {
        if (!json.BeginObject(path, "an object with values and what they stand for"))
        {
            return null;
        }

        var values = new Dictionary<string, string>();
        while (json.NextMember() is { } value)
        {
            var member = JsonPath.Member(path, value);
            if (!values.TryAdd(value.Trim(), json.Text(member, mayBeBlank: true).Text))
            {
                json.Problem(member, $"'{Shown.Text(value)}' is duplicated; each value must be given once.");
            }
        }

        return values;
    }

    private static DraftValue Numbers(ref DraftJsonReader json, string path)
    {
        var example = json.Text(path);
        if (example.IsGiven && DigitConvention.Of(example.Text) == 0)
        {
            json.Problem(
                path,
                $"'{Shown.Text(example.Text)}' does not say how numbers are written; "
                    + "it must be the number 1234.5 as it is written there, such as 1,234.5, 1.234,5, 1 234,5 or 1'234.5.");
        }

        return example;
    }

    private static DraftValue FigureLanguage(ref DraftJsonReader json, string path)
    {
        var language = json.Text(path);
        if (language.IsGiven && LanguageOf(language) is null)
        {
            json.Problem(path, $"'{Shown.Text(language.Text)}' is no language that figures are read in; it must be one of {string.Join(", ", ReadingLanguages.Codes)}.");
        }

        return language;
    }

    private static ReadingLanguage? LanguageOf(DraftValue code) =>
        code.IsGiven && ReadingLanguages.TryGet(code.Text, out var language) ? language : null;

    private static EquatableList<DraftValue> Dates(ref DraftJsonReader json, string path) =>
        json.IsText ? [json.Text(path)] : json.Texts(path, isRequired: true);

    private static DateColumn DateColumn(EquatableList<DraftValue> texts, int? twoDigitYearsFrom, string? file, ProblemList problems)
    {
        var patterns = new List<DatePattern>();
        foreach (var text in texts.Where(text => text.IsGiven))
        {
            if (DatePattern.Create(text.Text, twoDigitYearsFrom, out var pattern) is { } fault)
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

        return new(patterns);
    }

    private static int? Year(ref DraftJsonReader json, string member)
    {
        var year = json.Number(member);
        if (!year.IsGiven)
        {
            return null;
        }

        if (int.TryParse(year.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var value) && value is >= 0 and <= MaxYear)
        {
            return value;
        }

        json.Problem(member, Invariant($"'{Shown.Text(year.Text)}' is not a year; it must be a whole number from 0 to {MaxYear}."));
        return null;
    }

    internal static List<string> Texts(ref DraftJsonReader json, string path) =>
        [.. json.Texts(path, isRequired: true).Select(text => text.Text)];
}
