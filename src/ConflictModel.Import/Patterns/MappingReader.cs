using System.Text.Json;
using ConflictModel.Json;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Import;

/// <summary>Reads a mapping strictly: what is unknown, doubled, missing or of the wrong kind is a problem with its line and path.</summary>
internal static class MappingReader
{
    internal static readonly MemberTable MappingTable = new(
        "a mapping",
        ["format", "report", "claims"],
        [
            "$schema", "format", "title", "description", "language", "separator", "blank", "values", "dates", "skip", "mustExist", "key", "corrections",
            .. EntityKind.All.SelectMany(kind => kind.Lists), "disjointSets", "report", "claims",
        ]);

    /// <summary>The lists whose entities can be made of what is found.</summary>
    internal static readonly string[] MadeLists = [.. EntityKind.All.Where(kind => kind.CanBeMade).Select(kind => kind.Lists[0])];

    /// <summary>Reads a mapping; null where it has problems.</summary>
    public static MappingDocument? Read(ReadOnlySpan<byte> utf8, string? file, ProblemList problems)
    {
        utf8 = DatasetJson.WithoutMark(utf8);
        var lists = new DraftLists();
        var json = new DraftJsonReader(utf8, file, 1, lists.Problems);
        MappingDocument? document = null;
        try
        {
            json.Read();
            if (json.BeginObject("", "an object"))
            {
                document = Members(ref json, file, lists);
            }

            json.End();
        }
        catch (JsonException exception)
        {
            DatasetJson.TellNotJson(lists, exception, file, 1, json.Entity);
        }

        problems.AddRange(lists.Problems.ToEquatableList());
        return problems.Count == 0 ? document : null;
    }

    private static MappingDocument? Members(ref DraftJsonReader json, string? file, DraftLists lists)
    {
        var columns = new ColumnNames();
        var language = default(DraftValue);
        char? separator = null;
        EquatableList<DraftValue> blank = [], mustExist = [];
        Dictionary<int, IReadOnlyDictionary<string, string>> values = [];
        Dictionary<int, (string, IPattern<LocalDateTime>)[]> dates = [];
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
                case "title": lists.Title = json.Text(member); break;
                case "description": lists.Description = json.Text(member); break;
                case "language": language = Language(ref json); break;
                case "separator": separator = Separator(ref json); break;
                case "blank": blank = json.Texts(member); break;
                case "values": ReadByColumn(ref json, member, columns, values, Values); break;
                case "dates": ReadByColumn(ref json, member, columns, dates, Dates); break;
                case "skip": ReadByColumn(ref json, member, columns, skip, Texts); break;
                case "mustExist": mustExist = MustExist(ref json); break;
                case "key": key = Columns(ref json, member, columns); break;
                case "corrections": corrections = Columns(ref json, member, columns); break;
                case "report": report = PatternReader.Report(ref json, columns); break;
                case "claims": claims = PatternReader.Claims(ref json, columns); break;
                default: DatasetJson.ReadEntities(ref json, member, lists); break;
            }
        }

        return report is null ? null : new()
        {
            File = file,
            Columns = columns,
            Lists = lists,
            Language = language.IsGiven ? language.Text : LocalizedName.UndeterminedLanguage,
            Separator = separator,
            Blank = blank.Select(text => text.Text.Trim()).ToHashSet(),
            Values = values,
            Dates = dates,
            Skip = skip,
            MustExist = mustExist.Select(text => text.Text).ToHashSet(),
            Key = key,
            Corrections = corrections,
            Report = report,
            Claims = claims,
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
        if (language.IsGiven && LanguageTag.Check(language.Text) is { } error)
        {
            json.Problem("language", error.Describe(LanguageTag.Notation, language.Text));
        }

        return language;
    }

    private static char? Separator(ref DraftJsonReader json)
    {
        var separator = json.Text("separator", mayBeBlank: true);
        if (separator.IsGiven && separator.Text is not ("," or ";" or "\t" or "|"))
        {
            json.Problem("separator", $"'{Shown.Text(separator.Text)}' is no separator; permitted are ',', ';', '|' and a tab.");
        }

        return separator is { IsGiven: true, Text.Length: 1 } ? separator.Text[0] : null;
    }

    private static EquatableList<DraftValue> MustExist(ref DraftJsonReader json)
    {
        var lists = json.Texts("mustExist");
        foreach (var list in lists.Where(list => list.IsGiven && !MadeLists.Contains(list.Text)))
        {
            json.Problem(list.Member, $"'{Shown.Text(list.Text)}' is no list whose entities are made of what is found; permitted are {string.Join(", ", MadeLists)}.");
        }

        return lists;
    }

    private static List<int> Columns(ref DraftJsonReader json, string member, ColumnNames columns) =>
        [.. json.Texts(member, isRequired: true).Where(name => name.IsGiven).Select(name => columns.Of(name.Text))];

    private delegate T? Reader<out T>(ref DraftJsonReader json, string path);

    /// <summary>Reads an object whose members are columns.</summary>
    private static void ReadByColumn<T>(ref DraftJsonReader json, string member, ColumnNames columns, Dictionary<int, T> read, Reader<T> reader)
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
                json.Problem(path, $"'{Shown.Text(column)}' stands twice; each column is given once.");
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
                json.Problem(member, $"'{Shown.Text(value)}' stands twice; each value is given once.");
            }
        }

        return values;
    }

    private static (string, IPattern<LocalDateTime>)[]? Dates(ref DraftJsonReader json, string path)
    {
        var patterns = new List<(string, IPattern<LocalDateTime>)>();
        foreach (var text in json.IsText ? [json.Text(path)] : json.Texts(path, isRequired: true))
        {
            try
            {
                if (text.IsGiven)
                {
                    patterns.Add((text.Text, LocalDateTimePattern.CreateWithInvariantCulture(text.Text)));
                }
            }
            catch (InvalidPatternException exception)
            {
                json.Problem(text.Member, $"'{Shown.Text(text.Text)}' is no pattern of a date: {exception.Message} Permitted is such as dd/MM/uuuu or d MMMM uuuu.");
            }
        }

        return [.. patterns];
    }

    private static List<string> Texts(ref DraftJsonReader json, string path) => [.. json.Texts(path, isRequired: true).Select(text => text.Text)];
}
