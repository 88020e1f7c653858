using ConflictModel.Reporting;

namespace ConflictModel.Examples.Tests;

/// <summary>The statements of <c>docs/reports.md</c>, in its order.</summary>
internal static class ReportExamples
{
    public static void Run() => Repository.InRoot(() =>
    {
        #region A report
        var dataset = ConflictDataset.Load("samples/dprk-russia");
        var comparison = new ClaimComparer().Compare(dataset);
        var reconciliation = new Reconciler().Reconcile(dataset);

        var report = ComparisonReport.Of(comparison, reconciliation);
        report.Save("report.html");
        report.Save("report.sarif");

        var comment = report.Render(ReportFormat.Markdown);
        Console.WriteLine(comment[..comment.IndexOf('\n', StringComparison.Ordinal)]);
        #endregion

        File.Delete("report.html");
        File.Delete("report.sarif");
        Assert.StartsWith("# North Korea's support for Russia\n", comment, StringComparison.Ordinal);

        #region A difference
        var earlier = ConflictDataset.Load("samples/incident");
        var later = ConflictDataset.Create(earlier.Contents with { Claims = [.. earlier.Claims.Where(claim => claim.Id.Value != "ohchr-59")] });

        Console.Write(DatasetDifference.Between(earlier, later).Render(ReportFormat.Text));
        #endregion

        #region Options
        var forReview = ComparisonReport.Of(comparison, options: new()
        {
            Title = "Figures of this change",
            OpenFindings = 3,
        });
        #endregion

        Assert.StartsWith("# Figures of this change\n", forReview.Render(ReportFormat.Markdown), StringComparison.Ordinal);
    });
}
