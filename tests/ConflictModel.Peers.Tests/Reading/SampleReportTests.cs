using ConflictModel.Reading;
using Xunit.Abstractions;

namespace ConflictModel.Peers.Tests.Reading;

/// <summary>The five reports of the sample dataset, read as they were printed, against what was coded by hand.</summary>
public sealed class SampleReportTests(ITestOutputHelper output)
{
    private const string AReport = "../seeds/000_5b445dd120e39b90.txt";

    /// <summary>"Milliardensummen": a power within another word.</summary>
    private static readonly string[] NotRead = ["russia-pays-billions"];

    [PeerFact(AReport)]
    public void Every_coded_figure_is_found_with_its_hedge()
    {
        var (dataset, text) = Material();
        var figures = new FigureReader(ReadingLanguages.Get("de")).Read(text);
        var missed = new List<string>();
        var found = 0;
        foreach (var claim in dataset.Claims.Where(claim => claim.Quantity.Figure.IsQuantified && claim.Quote is not null))
        {
            var start = text.IndexOf(claim.Quote!, StringComparison.Ordinal);
            Assert.True(start >= 0, $"The quote of {claim.Id} is not in the reports.");
            if (figures.Any(figure => figure.Start < start + claim.Quote!.Length && figure.End > start && figure.Figure == claim.Quantity.Figure))
            {
                found++;
            }
            else
            {
                missed.Add(claim.Id.ToString());
            }
        }

        output.WriteLine($"{found} found; missed: {string.Join(", ", missed)}");
        Assert.Equal(NotRead, missed);
    }

    /// <summary>Each claim with measure, category, place and source as the coder gave them; the table of what is missed in the docs says the same.</summary>
    [PeerFact(AReport)]
    public void At_least_two_thirds_of_the_claims_are_proposed_with_the_right_measure_category_place_and_source()
    {
        var (dataset, _) = Material();
        var reader = new ReportReader(ReadingLanguages.Get("de"), dataset);
        var reports = Texts().Select(text => (Text: text, Proposals: reader.Read(text))).ToList();
        var rows = new List<string>();
        var wrong = new List<string>();
        var right = new Dictionary<string, int>(StringComparer.Ordinal) { ["measure"] = 0, ["category"] = 0, ["place"] = 0, ["source"] = 0, ["actor"] = 0, ["all four"] = 0 };
        var claims = dataset.Claims.Where(claim => claim.Quantity.Figure.IsQuantified && claim.Quote is not null).ToList();
        foreach (var claim in claims)
        {
            var (text, proposals) = reports.First(report => report.Text.Contains(claim.Quote!, StringComparison.Ordinal));
            var start = text.IndexOf(claim.Quote!, StringComparison.Ordinal);
            var proposal = proposals.FirstOrDefault(proposed => proposed.Figure.Start < start + claim.Quote!.Length && proposed.Figure.End > start);
            var misses = new List<string>();
            Compare("measure", claim.Scope.Measure.ToString(), proposal?.Measure?.Value);
            Compare("category", claim.Scope.Category.Id?.ToString(), proposal?.Category?.Value);
            Compare("place", claim.Scope.Place.Id?.ToString(), proposal?.Place?.Value);
            Compare("source", Origin(claim.Attribution.Steps), proposal is null ? null : Origin(proposal.Attribution));
            right["all four"] += misses.Count == 0 ? 1 : 0;
            if (misses.Count > 0)
            {
                wrong.Add($"`{claim.Id}`");
                rows.Add($"{claim.Id}: {string.Join("; ", misses)}");
            }

            Compare("actor", claim.Scope.Actor.Id?.ToString(), proposal?.Actor?.Value);

            void Compare(string part, string? coded, string? proposed)
            {
                // What the coder left open, the proposal may fill.
                if (proposal is not null && (coded is null || coded == proposed))
                {
                    right[part]++;
                }
                else
                {
                    misses.Add($"{part} {proposed ?? "nothing"}, coded {coded}");
                }
            }
        }

        output.WriteLine($"{string.Join(", ", right.Select(pair => $"{pair.Key} {pair.Value}"))} of {claims.Count}\n{string.Join('\n', rows)}");
        Assert.True(3 * right["all four"] >= 2 * claims.Count, string.Join('\n', rows));
        var page = File.ReadAllText(ConflictModel.Tests.RepositoryRoot.Combine("docs/reading.md"));
        Assert.All(right, pair => Assert.Contains($"| {pair.Key} | {pair.Value} of {claims.Count} |", page, StringComparison.Ordinal));
        Assert.All(wrong, claim => Assert.Contains($"| {claim} |", page, StringComparison.Ordinal));
    }

    /// <summary>Every figure that is read is one that a reader of the five reports would call a figure.</summary>
    [PeerFact(AReport)]
    public void Nothing_that_is_no_figure_is_read()
    {
        var (_, text) = Material();
        var found = new FigureReader(ReadingLanguages.Get("de")).Read(text).Select(figure => text[figure.Start..figure.End]);
        output.WriteLine(string.Join('\n', found));
        Assert.DoesNotContain(found, words => NoFigures.Any(none => words.Contains(none, StringComparison.Ordinal)));
    }

    private static readonly string[] NoFigures = ["18", "2024", "23", "240", "170", "80", "2023"];

    /// <summary>The innermost source of the first path; null where the report says it itself.</summary>
    private static string? Origin(EquatableList<AttributionStep> steps) =>
        steps.Count == 0 ? null : !steps[0].Cites.IsEmpty ? Origin(steps[0].Cites.Steps) : steps[0].Source.ToString();

    private static string? Origin(EquatableList<ProposedSource> sources) =>
        sources.Count == 0 ? null : sources[0].Cites.Count > 0 ? Origin(sources[0].Cites) : sources[0].Source.Value;

    private static (ConflictDataset Dataset, string Text) Material()
    {
        var text = string.Join("\n\n", Texts());
        return (ConflictDataset.Load(ConflictModel.Tests.RepositoryRoot.Combine("samples/dprk-russia/dataset.json")), text);
    }

    private static IEnumerable<string> Texts() => Directory.GetFiles(Path.GetDirectoryName(PeerData.PathOf(AReport))!, "*.txt")
        .Order(StringComparer.Ordinal)
        .Select(File.ReadAllText);
}
