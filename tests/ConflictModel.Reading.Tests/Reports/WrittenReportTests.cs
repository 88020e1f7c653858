using NodaTime.Text;
using Xunit.Abstractions;

namespace ConflictModel.Reading.Tests.Reports;

/// <summary>What is proposed for reports that the definitions were not made by.</summary>
public sealed class WrittenReportTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. WrittenReports.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_figure_is_proposed_with_what_the_text_says_of_it(string name)
    {
        var report = WrittenReports.All[name];
        var proposals = new ReportReader(ReadingLanguages.Get(report.Language), report.Names).Read(report.Text, LocalDatePattern.Iso.Parse(report.Date).Value);

        output.WriteLine(string.Join('\n', proposals.Select(Line)));
        Assert.Equal(report.Claims, proposals.Select(Line));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Each_part_has_its_words_within_the_text(string name)
    {
        var report = WrittenReports.All[name];
        var proposals = new ReportReader(ReadingLanguages.Get(report.Language), report.Names).Read(report.Text, LocalDatePattern.Iso.Parse(report.Date).Value);

        var parts = proposals.SelectMany(claim => new[] { claim.Measure, claim.Category, claim.Actor, claim.Place, claim.Period, claim.Mode, claim.Stated });
        Assert.All(parts.OfType<ProposedPart>(), part => Assert.Equal(part.Text, report.Text[part.Start..part.End]));
    }

    private static string Line(ProposedClaim claim)
    {
        var period = claim.Period is null ? "-" : claim.Period.Value ?? "?";
        var source = claim.Attribution.Count == 0 ? "-" : string.Join(", ", claim.Attribution);
        return $"{claim.Measure?.Value ?? "-"} {claim.Category?.Value ?? "-"} {claim.Actor?.Value ?? "-"} {claim.Place?.Value ?? "-"} {period} {claim.Figure.Figure} {source}";
    }
}
