using System.Text;

namespace ConflictModel.Browser.Tests;

/// <summary>The pages that these tests open.</summary>
internal static class Reports
{
    private const string File = "dataset.json";
    private const string Recorder = "tests/ConflictModel.Cli.Tests/Data/recorder.json";

    private static readonly Lazy<string> _many = new(() => Of(5000));

    /// <summary>A title of 10,000 characters.</summary>
    public static string LongTitle { get; } = string.Concat(Enumerable.Repeat("the longest headline of the year, ", 295))[..10_000];

    /// <summary>The sample of the repository.</summary>
    public static string Sample { get; } = PageOf(Text("samples/dprk-russia/dataset.json"));

    /// <summary>Texts that would run, names from right to left, a title without end; a count that falls, a denial, a relayed figure.</summary>
    public static string Hostile { get; } = PageOf(Text("tests/ConflictModel.Browser.Tests/Data/hostile.json").Replace("LONG", LongTitle, StringComparison.Ordinal));

    /// <summary>Three incidents of seventeen sources, reconciled.</summary>
    public static string Incidents { get; } = PageOf(ConflictDataset.Load(RepositoryRoot.Combine(Recorder)));

    /// <summary>The same, of which two have a place with a position, with outlines.</summary>
    public static string Mapped { get; } = PageOf(WithPositions(ConflictDataset.Load(RepositoryRoot.Combine(Recorder))), MapOutlines.Parse("""
        { "type": "FeatureCollection", "features": [
          { "type": "Feature", "properties": { "name": "</script>" }, "geometry": { "type": "Polygon", "coordinates": [[[30, 45], [40, 45], [40, 50], [30, 45]]] } },
          { "type": "Feature", "properties": null, "geometry": { "type": "LineString", "coordinates": [[31, 46], [39, 49, 120]] } }
        ] }
        """));

    /// <summary>A page of a dataset that says nothing.</summary>
    public static string Empty { get; } = PageOf("""{ "format": "conflictmodel/1" }""");

    /// <summary>A page of 5,000 findings.</summary>
    public static string Many => _many.Value;

    /// <summary>Contradictions, each of a place of its own, of two origins each.</summary>
    private static string Of(int findings)
    {
        var places = string.Join(",\n", Enumerable.Range(0, findings).Select(k => Invariant($$"""{ "id": "town-{{k}}", "names": { "en": "Town {{k}}" }, "kind": "settlement" }""")));
        var claims = string.Join(",\n", Enumerable.Range(0, findings).SelectMany(k => new[] { (Source: "ministry", Figure: 100 + k), (Source: "monitor", Figure: 2 * (100 + k)) }.Select(said => Invariant($$"""
            { "id": "{{said.Source}}-{{k}}", "report": "report-{{k % 500}}", "attribution": ["{{said.Source}}"],
              "scope": { "measure": "{{(k % 2 == 0 ? "present" : "wounded")}}", "category": "soldiers", "actor": "northland", "place": "town-{{k}}", "period": "2024-03-{{(k % 28) + 1:00}}" },
              "figure": "={{said.Figure}}", "unit": "persons", "quote": "a battalion of {{said.Figure}} soldiers has been seen in the town since the day before" }
            """))));
        var reports = string.Join(",\n", Enumerable.Range(0, 500).Select(k => Invariant($$"""{ "id": "report-{{k}}", "title": "Report number {{k}} of a long series of reports", "date": "2024-04-01", "language": "en" }""")));
        return PageOf($$"""
            {
              "format": "conflictmodel/1", "title": "Many findings",
              "actors": [{ "id": "northland", "names": { "en": "Northland" }, "kind": "state" }],
              "places": [{{places}}],
              "sources": [{ "id": "ministry", "names": { "en": "Ministry" }, "kind": "government-body" }, { "id": "monitor", "names": { "en": "Monitor" }, "kind": "organisation" }],
              "reports": [{{reports}}],
              "claims": [{{claims}}]
            }
            """);
    }

    private static ConflictDataset WithPositions(ConflictDataset dataset)
    {
        var places = new[] { ("velin", 48.1m, 37.2m), ("kostar", 47.4m, 36.1m) }.Select(place => new Place
        {
            Id = new($"{place.Item1}-town"),
            Names = LocalizedNames.Of(place.Item1),
            Position = new() { Latitude = place.Item2, Longitude = place.Item3 },
        }).ToList();
        return ConflictDataset.Create(dataset.Contents with
        {
            Places = [.. dataset.Contents.Places, .. places],
            Events = dataset.Contents.Events
                .Select(known => places.Find(place => place.Id.Value == $"{known.Id}-town") is { } place ? known with { Place = place.Id } : known)
                .ToEquatableList(),
        });
    }

    private static string PageOf(ConflictDataset dataset, MapOutlines? outlines = null) => ComparisonReport
        .Of(new ClaimComparer().Compare(dataset), new Reconciler().Reconcile(dataset), new() { Outlines = outlines })
        .Render(ReportFormat.Html);

    private static string PageOf(string dataset)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(dataset));
        return ComparisonReport.Of(new ClaimComparer().Compare(ConflictDataset.Load(stream, File))).Render(ReportFormat.Html);
    }

    private static string Text(string file) => System.IO.File.ReadAllText(RepositoryRoot.Combine(file));
}
