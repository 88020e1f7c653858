using FsCheck.Fluent;

namespace ConflictModel.Reporting.Tests;

/// <summary>What holds of every format.</summary>
public sealed class RenderingTests
{
    public static TheoryData<ReportFormat> Formats => [.. Enum.GetValues<ReportFormat>()];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_report_is_the_same_under_every_culture(ReportFormat format)
    {
        var expected = ComparisonReport.Of(Reports.Sample, Reports.Figures).Render(format);

        Cultures.Each(() => Assert.Equal(expected, ComparisonReport.Of(Reports.Sample, Reports.Figures).Render(format)));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_order_of_claims_and_entities_in_a_dataset_changes_no_report(ReportFormat format)
    {
        var length = 0;
        foreach (var contents in RandomDatasets.Contents.Sample(20).Append(Reports.Sample.Dataset.Contents))
        {
            var report = Report(contents);
            length += report.Length;
            Assert.Equal(report, Report(RandomDatasets.Shuffled(contents, new(1))));
        }

        Assert.True(length > 20_000, $"The reports have {length} characters only: too little was found to be in any order.");

        string Report(DatasetContents contents)
        {
            var dataset = ConflictDataset.Create(contents);
            return ComparisonReport.Of(new ClaimComparer().Compare(dataset), new Reconciler().Reconcile(dataset)).Render(format);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_dataset_without_claims_has_a_report(ReportFormat format) =>
        Assert.Contains(format == ReportFormat.Sarif ? "\"results\": []" : format == ReportFormat.Json ? "\"findings\": []" : "A dataset without a title", ComparisonReport.Of(Reports.Empty).Render(format), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Formats))]
    public void No_control_character_is_written(ReportFormat format)
    {
        var report = ComparisonReport.Of(Reports.Hostile("a\u001b[2J\u0007\u009b\u0000\u2028b\rc")).Render(format);

        Assert.DoesNotContain(report, c => c != '\n' && char.IsControl(c));
    }

    [Theory]
    [InlineData("a.txt", ReportFormat.Text)]
    [InlineData("a.md", ReportFormat.Markdown)]
    [InlineData("folder.x/A.HTML", ReportFormat.Html)]
    [InlineData("a.json.sarif", ReportFormat.Sarif)]
    [InlineData("a.json", ReportFormat.Json)]
    public void The_ending_of_a_file_says_its_format(string path, ReportFormat format) => Assert.Equal(format, ComparisonReport.FormatOf(path));

    [Theory]
    [InlineData("a.htm")]
    [InlineData("html")]
    [InlineData("a.md.bak")]
    [InlineData("")]
    public void Another_ending_says_none(string path) => Assert.Null(ComparisonReport.FormatOf(path));

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_saved_report_is_the_rendered_one_as_UTF_8_and_nothing_stays_beside_it(ReportFormat format)
    {
        using var folder = new TempFolder();

        ComparisonReport.Of(Reports.Sample, Reports.Figures).Save(folder["report"], format);

        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(ComparisonReport.Of(Reports.Sample, Reports.Figures).Render(format)), File.ReadAllBytes(folder["report"]));
        Assert.Single(Directory.GetFiles(folder.Path));
    }

    [Fact]
    public void A_file_whose_ending_says_no_format_is_refused_with_those_that_do()
    {
        var exception = Assert.Throws<ArgumentException>(() => ComparisonReport.Of(Reports.Empty).Save("report.docx"));

        Assert.StartsWith("The file's name is 'report.docx', and no format is given; it must end with one of .txt, .md, .html, .sarif, .json.", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_there_is_not_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => ComparisonReport.Of(Reports.Empty).Render((ReportFormat)9));

    [Fact]
    public void A_reconciliation_of_another_dataset_is_refused() => Assert.Throws<ArgumentException>(() => ComparisonReport.Of(Reports.Small, Reports.Figures));

    [Fact]
    public void Options_out_of_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportOptions { Width = 59 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportOptions { PageClaims = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new ReportOptions { OpenFindings = -1 });
        Assert.Throws<ArgumentException>(() => new ReportOptions { Title = " " });
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_title_can_be_given(ReportFormat format)
    {
        var report = ComparisonReport.Of(Reports.Small, options: new() { Title = "Monday's figures" }).Render(format);

        Assert.Equal(format is not (ReportFormat.Sarif or ReportFormat.Json), report.Contains("Monday", StringComparison.Ordinal));
    }
}
