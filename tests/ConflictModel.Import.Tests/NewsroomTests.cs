namespace ConflictModel.Import.Tests;

/// <summary>What a coder has on the first day: a spreadsheet, and a mapping of a dozen lines.</summary>
public sealed class NewsroomTests
{
    private const string Mapping = """
        {
          "format": "conflictmodel-import/1",
          "report": { "date": "{date}", "publisher": "{source}", "address": "{url}" },
          "claims": [
            {
              "scope": { "measure": "killed", "category": "persons", "place": "{place}", "period": "{date}" },
              "figure": { "low": "{killed_min}", "high": "{killed_max}" },
              "unit": "persons",
              "quote": "{quote}"
            }
          ]
        }
        """;

    private const string Table = """"
        date,place,killed_min,killed_max,source,url,quote
        2024-03-01,Kupiansk,4,6,The Courier,https://example.org/1,"Between four and six people died, ""a witness said"""
        2024-03-01,Kupiansk,9,,Radio North,https://example.org/2,At least nine were killed
        2024-03-02,Ізюм,3,3,The Courier,https://example.org/3,Three died
        2024-03-04,Kupiansk,,,The Courier,https://example.org/4,An explosion was heard
        """";

    [Fact]
    public void A_sheet_of_figures_becomes_a_dataset_that_can_be_compared()
    {
        var result = Tables.Mapping(Mapping).Csv(Table);
        var dataset = result.GetDatasetOrThrow();

        Assert.Equal((4, 3, 0), (result.RowCount, result.ClaimCount, result.RefusedRowCount));
        Assert.Equal(["4..6", ">=9", "=3"], dataset.Claims.Select(claim => claim.Quantity.Figure.ToString()));
        Assert.Equal(["Kupiansk", "Ізюм"], dataset.Places.Select(place => place.Names[0].Text));
        Assert.Equal(["the-courier", "radio-north"], dataset.Sources.Select(source => source.Id.Value));
        Assert.Equal("Between four and six people died, \"a witness said\"", dataset.Claims[0].Quote);
        Assert.Equal("https://example.org/2", dataset.Reports[dataset.Claims[1].Report].Address?.ToString());
        Assert.Equal(["CM1001"], new ClaimComparer().Compare(dataset).Findings.Select(finding => finding.Rule.Id));
    }

    [Fact]
    public void A_claim_knows_its_line_of_the_table() =>
        Assert.Equal("t.csv:4: $[2]", Tables.Mapping(Mapping).Csv(Table).Draft.Claims[2].Location.ToString());

    [Fact]
    public void The_same_table_gives_the_same_bytes_under_every_culture_and_whatever_the_order_of_rows_the_same_ids()
    {
        var expected = DatasetText.Text(Tables.Mapping(Mapping).Csv(Table).GetDatasetOrThrow());
        var lines = Table.Split('\n');
        var reversed = Tables.Mapping(Mapping).Csv(string.Join('\n', lines.Take(1).Concat(lines.Skip(1).Reverse()))).GetDatasetOrThrow();

        Cultures.Each(() => Assert.Equal(expected, DatasetText.Text(Tables.Mapping(Mapping).Csv(Table).GetDatasetOrThrow())));
        Assert.Equal(DatasetText.Read(expected).Dataset!.Claims.Select(claim => claim.Id).Order(), reversed.Claims.Select(claim => claim.Id).Order());
    }

    [Fact]
    public void Bad_cells_are_told_with_row_column_value_and_what_is_permitted_and_good_rows_are_kept()
    {
        var result = Tables.Mapping(Mapping).Csv("""
            date,place,killed_min,killed_max,source,url,quote
            2024-03-01,Kupiansk,4,6,The Courier,https://example.org/1,ok
            01.03.2024,Izium,4,6,The Courier,https://example.org/2,a date
            2024-03-01,Kharkiv,see photo,6,The Courier,https://example.org/3,a word
            2024-03-01,Sumy,7,6,The Courier,https://example.org/4,inverted
            2024-03-01,Kherson,4,6,The Courier,example.org,no address
            2024-03-02,Kupiansk,1,2,The Courier,https://example.org/6,ok
            """);

        Snapshot.Matches(string.Join('\n', result.Problems()));
        Assert.Equal((6, 4, 2), (result.RowCount, result.RefusedRowCount, result.ClaimCount));
        Assert.Equal(["kupiansk"], result.Draft.Places.Select(place => place.Id.Text));
        Assert.True(result.IsUsable);
        Assert.False(result.IsComplete);
        var problem = result.Problems[2];
        Assert.Equal((4, ["killed_min", "killed_max"], ["7", "6"], 5), (problem.Row, problem.Columns, problem.Values, problem.Location.Line));
        Assert.Contains("The import has 4 problems:\n", Assert.Throws<ImportException>(result.GetDatasetOrThrow).Message, StringComparison.Ordinal);
    }
}
