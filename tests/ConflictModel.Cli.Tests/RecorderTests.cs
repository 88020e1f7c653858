namespace ConflictModel.Cli.Tests;

/// <summary>
/// Three incidents as a recorder of casualties would keep them: seventeen sources over five days, tolls that are corrected, a preliminary one, a ceiling, lists of names, a denial.
/// What the command says of them is for editors to read.
/// </summary>
public sealed class RecorderTests
{
    private const string Incidents = "tests/ConflictModel.Cli.Tests/Data/recorder.json";

    [Theory]
    [InlineData("velin", "57 to 60", 57)]
    [InlineData("kostar", "at least 44", 44)]
    [InlineData("mira", "at least 23", 23)]
    public void Each_incident_has_one_figure(string incident, string range, int best)
    {
        var figures = new Reconciler().Reconcile(ConflictDataset.Load(TestData.PathOf(Incidents))).Figures;

        var figure = Assert.Single(figures, figure => figure.Scope.Event.Id?.Value == incident);
        Assert.Equal((range, best), (EnglishText.Describe(figure.Range!.Value), figure.Best));
    }

    [Fact]
    public void There_are_seventeen_sources_and_five_days()
    {
        var claims = ConflictDataset.Load(TestData.PathOf(Incidents)).Claims;

        Assert.Equal(17, claims.SelectMany(claim => claim.Attribution.Steps).Select(step => step.Source).Distinct().Count());
        Assert.Equal(5, claims.SelectMany(claim => claim.Attribution.Steps).Select(step => step.Date!.ToString()[..10]).Distinct().Count());
    }

    [Theory]
    [InlineData("sample", TestData.Incident)]
    [InlineData("recorder", Incidents)]
    public void Figures_and_histories_read_as_an_editors_note(string name, string dataset) => Snapshot.Matches(RealProcess.Run("reconcile", dataset, "--history").Output, name);

    [Fact]
    public void The_page_on_coding_an_incident_shows_what_the_command_prints()
    {
        var page = File.ReadAllText(TestData.PathOf("docs/coding-an-incident.md"));
        var shown = page[(page.LastIndexOf("```text\n", StringComparison.Ordinal) + "```text\n".Length)..page.LastIndexOf("```", StringComparison.Ordinal)];

        Assert.Contains("What was known when:", shown, StringComparison.Ordinal);
        Assert.Contains(shown, RealProcess.Run("reconcile", "docs/market-strike.json", "--history").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_found_in_them_reads_as_verified() => Snapshot.Matches(RealProcess.Run("compare", Incidents, "--all").Output);

    [Fact]
    public void The_sample_of_an_incident_is_valid_without_a_hint()
    {
        var run = InProcess.Run("validate", TestData.PathOf(TestData.Incident), "--hints");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.DoesNotContain("CMV", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_superseded_figure_is_never_a_headline()
    {
        var output = RealProcess.Run("reconcile", Incidents, "--history").Output;

        foreach (var superseded in new[] { "50", "55", "12" })
        {
            Assert.DoesNotContain(output.Split('\n'), line => line.StartsWith("  2024-05", StringComparison.Ordinal) && line.Contains($" {superseded} ", StringComparison.Ordinal));
        }
    }
}
