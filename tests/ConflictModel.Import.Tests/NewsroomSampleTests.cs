namespace ConflictModel.Import.Tests;

/// <summary>The sheet in <c>samples/newsroom</c> is read without an edit as the key beside it says, which was made by hand.</summary>
public sealed class NewsroomSampleTests
{
    private static readonly string Folder = RepositoryRoot.Combine("samples/newsroom");

    private static readonly SheetProposal Proposal = SheetProposal.Of(Path.Combine(Folder, "incidents.csv"));

    private static readonly ImportResult Result = Proposal.Mapping.Import(Path.Combine(Folder, "incidents.csv"));

    private static readonly ConflictDataset Dataset = Result.Draft.Build().Dataset!;

    [Fact]
    public void Every_row_says_what_the_key_says_it_does()
    {
        var found = Dataset.Claims.GroupBy(claim => Dataset.LocationOf(claim.Id)!.Line).OrderBy(row => row.Key).Select(Text).ToList();

        Assert.Equal(File.ReadAllLines(Path.Combine(Folder, "expected.csv")).Skip(1), found);
    }

    [Fact]
    public void More_than_nine_of_ten_rows_are_claims_and_the_others_are_told_what_to_write()
    {
        Assert.Equal((40, 4, 2), (Result.RowCount, Result.SkippedRowCount, Result.RefusedRowCount));
        Assert.Equal(["none known", "see quote"], Result.Problems.SelectMany(problem => problem.Values).Where(value => value.Contains(' ', StringComparison.Ordinal)));
        Assert.All(Result.Problems, problem => Assert.Contains("the cell must be blank", problem.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void There_is_one_event_an_incident_with_its_day_and_place()
    {
        Assert.Equal(["rt-01", "om-02", "hv-03"], Dataset.Events.Select(happening => happening.Id.Value));
        Assert.Equal(["2024-03-17", "2024-03-24", "2024-04-05"], Dataset.Events.Select(happening => happening.Period?.ToString()));
        Assert.Equal(["rivertown", "old-mill", "high-valley"], Dataset.Events.Select(happening => happening.Place?.Value));
    }

    [Fact]
    public void There_is_one_reconciled_figure_for_what_is_counted_of_each_incident()
    {
        var figures = new Reconciler().Reconcile(Dataset).Figures;

        Assert.Equal(figures.Count, figures.Select(figure => figure.Scope).Distinct().Count());
        Assert.Equal(3, figures.Count(figure => figure.Scope.Measure.Value == "killed" && figure.Scope.Category.ToString() == "persons"));
    }

    private static string Text(IGrouping<int, Claim> row)
    {
        var first = row.First();
        var report = Dataset.Reports[first.Report];
        var sources = string.Join(" + ", first.Attribution.Steps.Select(step => Dataset.Sources[step.Source].ToString()));
        string[] counted = ["killed persons", "killed children", "killed civilians", "wounded persons"];
        var figures = counted.Select(what => row.SingleOrDefault(claim => $"{claim.Scope.Measure} {claim.Scope.Category}" == what)?.Quantity.Figure.ToString() ?? "");
        return string.Join(',', [$"{row.Key}", Dataset.Events[first.Scope.Event.Id!.Value].ToString(), sources, $"{report.Date}", .. figures]);
    }
}
