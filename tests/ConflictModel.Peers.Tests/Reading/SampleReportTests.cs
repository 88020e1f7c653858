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

    [PeerFact(AReport)]
    public void Proposals_name_what_the_coder_did_as_far_as_the_sentence_says_it()
    {
        var (dataset, _) = Material();
        var reader = new ReportReader(ReadingLanguages.Get("de"), dataset);
        var reports = Texts().Select(text => (Text: text, Proposals: reader.Read(text))).ToList();
        var parts = new Agreement();
        foreach (var claim in dataset.Claims.Where(claim => claim.Quantity.Figure.IsQuantified && claim.Quote is not null))
        {
            var (text, proposals) = reports.First(report => report.Text.Contains(claim.Quote!, StringComparison.Ordinal));
            var start = text.IndexOf(claim.Quote!, StringComparison.Ordinal);
            var proposal = proposals.FirstOrDefault(proposed => proposed.Figure.Start < start + claim.Quote!.Length && proposed.Figure.End > start);
            Compare("measure", claim.Scope.Measure.ToString(), proposal?.Measure?.Id);
            Compare("category", claim.Scope.Category.Id?.ToString(), proposal?.Category?.Id);
            Compare("actor", claim.Scope.Actor.Id?.ToString(), proposal?.Actor?.Id);
            Compare("place", claim.Scope.Place.Id?.ToString(), proposal?.Place?.Id);
            Compare("source", Origin(claim.Attribution.Steps), proposal is { Attribution.Count: > 0 } ? proposal.Attribution[^1].Id : null);

            void Compare(string part, string? coded, string? proposed) => parts.Add(part, coded is null || coded == proposed, $"{claim.Id}: {proposed ?? "nothing"}; coded {coded}");
        }

        output.WriteLine(parts.ToString());
        Assert.True(parts.Share() >= 0.67m, parts.ToString());
    }

    /// <summary>The innermost source of the first path; null where the report says it itself.</summary>
    private static string? Origin(EquatableList<AttributionStep> steps) => steps.Count == 0 ? null : !steps[0].Cites.IsEmpty ? Origin(steps[0].Cites.Steps) : steps[0].Source.ToString();

    private static (ConflictDataset Dataset, string Text) Material()
    {
        var text = string.Join("\n\n", Texts());
        return (ConflictDataset.Load(ConflictModel.Tests.RepositoryRoot.Combine("samples/dprk-russia/dataset.json")), text);
    }

    private static IEnumerable<string> Texts() => Directory.GetFiles(Path.GetDirectoryName(PeerData.PathOf(AReport))!, "*.txt").Order(StringComparer.Ordinal).Select(File.ReadAllText);
}
