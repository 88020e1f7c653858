using System.Globalization;
using ConflictModel.Reporting;

namespace ConflictModel.Examples.Tests;

#region An importer
public static class DeskLog
{
    // 2024-03-01 | Ministry of Defence | Long Valley | ~40
    public static DatasetDraft Read(IReadOnlyList<string> lines, string file)
    {
        var claims = new List<ClaimDraft>();
        var sources = new Dictionary<string, SourceDraft>();
        var places = new Dictionary<string, PlaceDraft>();
        var problems = new List<DatasetProblem>();
        for (var line = 1; line <= lines.Count; line++)
        {
            var location = new DatasetLocation { File = file, Line = line, Path = "$" };
            if (lines[line - 1].Split('|', StringSplitOptions.TrimEntries) is not [var day, var source, var place, var figure])
            {
                problems.Add(new() { Kind = DatasetProblemKind.Syntax, Location = location, Message = "A line must have four parts: day, source, place and figure." });
                continue;
            }

            var (sourceId, placeId) = (EntityId<Source>.FromName(source).Value, EntityId<Place>.FromName(place).Value);
            sources.TryAdd(sourceId, new() { Location = location, Id = new(sourceId, "id", line), Names = Name(source, line) });
            places.TryAdd(placeId, new() { Location = location, Id = new(placeId, "id", line), Names = Name(place, line) });
            claims.Add(new()
            {
                Location = location,
                Id = new($"line-{line}", "id", line),
                Report = new("log", "report", line),
                Attribution = [new() { Source = new(sourceId, "attribution[0]", line) }],
                Measure = new("killed", "scope.measure", line),
                Place = new(placeId, "scope.place", line),
                Period = new(day, "scope.period", line),
                Figure = new(figure, "figure", line),
                Unit = new("persons", "unit", line),
            });
        }

        return new()
        {
            File = file,
            Sources = sources.Values.ToEquatableList(),
            Places = places.Values.ToEquatableList(),
            Reports = [new() { Location = new() { File = file, Path = "$" }, Id = new("log", "id") }],
            Claims = claims.ToEquatableList(),
            Problems = problems.ToEquatableList(),
        };
    }

    private static EquatableList<NameDraft> Name(string name, int line) => [new() { Text = new(name, "names.en", line), Language = "en" }];
}
#endregion

#region A report
public static class CampReport
{
    public static string Of(ComparisonResult result, ISentenceLanguage language)
    {
        var words = new Wording(result.Dataset, language);
        using var output = new StringWriter();
        var page = new TextPage(output, width: 76);
        foreach (var finding in result.Findings.Where(finding => finding.Camps.Count > 1))
        {
            page.Text(words.Sentence(finding));
            foreach (var camp in finding.Camps)
            {
                page.Row(2, [16, 0], (words.Range(camp.CommonRange), TextStyle.Strong), (words.List(camp.Claims.Select(claim => words.Claim(claim.Id))), TextStyle.Plain));
            }
        }

        return output.ToString();
    }
}
#endregion

#region A language
public sealed class Dutch : ISentenceLanguage
{
    private static readonly NumberFormatInfo Numbers = new() { NumberGroupSeparator = ".", NumberDecimalSeparator = "," };

    public string Tag => "nl";

    public string Number(decimal number) => number.ToString("#,0.##", Numbers);

    public string List(IReadOnlyList<string> items) => items.Count < 2 ? string.Concat(items) : $"{string.Join(", ", items.SkipLast(1))} en {items[^1]}";

    public string Figure(Figure figure) => figure switch
    {
        { Hedge: Hedge.Exactly, Number: { } number } => $"precies {Number(number)}",
        { Hedge: Hedge.About, Number: { } number } => $"ongeveer {Number(number)}",
        { Hedge: Hedge.AtLeast, Number: { } number } => $"minstens {Number(number)}",
        { Hedge: Hedge.Stated, Number: { } number } => Number(number),
        _ => $"'{figure}'",
    };

    public string Range(QuantityRange range) => (range.HasLow, range.HasHigh) switch
    {
        (true, true) => $"{Number(range.Low)} tot {Number(range.High)}",
        (true, false) => $"minstens {Number(range.Low)}",
        (false, true) => $"hoogstens {Number(range.High)}",
        _ => "alles",
    };

    public string When(UncertainPeriod? period) => period is null ? "op een onbekend moment" : $"op {period}";

    public string Scope(Scope scope, Wording words)
    {
        ScopeCoordinate[] named = [ScopeCoordinate.Measure, ScopeCoordinate.Category, ScopeCoordinate.Actor, ScopeCoordinate.Place, ScopeCoordinate.Event];
        return string.Join(", ", named.Select(coordinate => words.Name(scope, coordinate)).OfType<string>());
    }

    public string Claim(string said, string speaker, EntityId<Claim> id) => $"{said} volgens {speaker} ({id})";

    public string? Sentence(Finding finding, Wording words) => finding.Reason switch
    {
        BoundsReason reason when finding.Scopes is [var scope] =>
            $"{words.Claim(reason.Narrower)} en {words.Claim(reason.Wider)} kunnen niet allebei kloppen ({words.Scope(scope)}, {words.When(reason.NarrowerPeriod)})",
        _ => null,
    };

    public string? Sentence(PairComparison pair, Wording words) => null;
}
#endregion

/// <summary>The statements of <c>docs/extending.md</c>, in its order.</summary>
internal static class ExtendingExamples
{
    public static List<string> Run() => Transcript.Of(printed =>
    {
        #region Problems
        var refused = DeskLog.Read(["2024-03-01 | Ministry of Defence | Long Valley | ~40", "2024-03-01 | Red Cross | 55", "1 March | Red Cross | Long Valley | 55 or so"], "desk.log").Build();
        foreach (var problem in refused.Problems)
        {
            Console.WriteLine(problem);
        }
        #endregion
        printed();

        #region Comparing what was read
        var log = DeskLog.Read(["2024-03-01 | Ministry of Defence | Long Valley | ~40", "2024-03-01 | Red Cross | Long Valley | >=55"], "desk.log");
        var result = new ClaimComparer().Compare(log.Build().GetDatasetOrThrow());
        Console.Write(CampReport.Of(result, SentenceLanguage.English));
        #endregion
        printed();

        #region In another language
        Console.Write(CampReport.Of(result, new Dutch()));
        var page = ComparisonReport.Of(result, options: new() { Language = new Dutch() }).Render(ReportFormat.Html);
        #endregion
        printed();

        Assert.Contains("kunnen niet allebei kloppen", page, StringComparison.Ordinal);
    });
}
