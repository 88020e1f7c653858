namespace ConflictModel.Import.Tests;

/// <summary>Columns that a mapping does not read, and columns that a table does not have.</summary>
public sealed class ColumnTests
{
    private const string Series = "\"series\": { \"north\": { \"place\": \"{@series}\" }, \"south\": { \"place\": \"{@series}\" } },";

    [Fact]
    public void A_column_that_is_not_read_is_named_once_with_its_cells_that_are_not_blank()
    {
        var result = Tables.Killed(members: "\"blank\": [\"n/a\"],").Csv("date,killed,injured,remark,remark,,\n2024-03-01,4,7,, ,,\n2024-03-02,5,n/a,late,,,x\n2024-03-03,x,0,,,,\n,,,,,,\n");

        Assert.Equal(
            [new() { File = "t.csv", Name = "injured", CellCount = 2 }, new() { File = "t.csv", Name = "remark", CellCount = 1 }, new() { File = "t.csv", Name = "", CellCount = 1 }],
            result.UnreadColumns);
        Assert.Equal(2, result.ClaimCount);
        Assert.Single(result.Problems());
    }

    [Fact]
    public void A_column_without_cells_is_named_too_but_not_one_without_a_name() =>
        Assert.Equal([new() { File = "t.csv", Name = "injured" }], Tables.Killed().Csv("date,killed,injured,\n2024-03-01,4,,\n").UnreadColumns);

    [Fact]
    public void Members_of_json_that_are_not_read_are_named_with_their_path() => Assert.Equal(
        ["where: 2", "tags: 1", "source.url: 1", "source.lines: 0", "checked: 3"],
        Unread(Tables.Killed(claim: "\"quote\": \"{source.text}\",").Json("""
            [ { "date": "2024-03-01", "killed": 4, "where": { "name": "A" }, "tags": [], "source": { "text": "Four.", "url": "https://example.org", "lines": null }, "checked": false },
              { "date": "2024-03-02", "killed": 5, "where": "B", "tags": ["x"], "source": { "text": "Five.", "url": " " }, "checked": 0 },
              { "date": "2024-03-03", "killed": 5, "where": null, "source": null, "checked": "no" } ]
            """)));

    [Fact]
    public void What_the_mapping_ignores_is_not_named()
    {
        var mapping = Tables.Killed(members: "\"ignore\": [\"id\", \"note_*\", \"geometry\"],");

        Assert.Equal(["noted: 1"], Unread(mapping.Csv("date,killed,id,note_1,note_2,noted\n2024-03-01,4,1,a,b,c\n")));
        Assert.Equal(["noted: 1"], Unread(mapping.Json("[{\"date\":\"2024-03-01\",\"killed\":4,\"geometry\":{\"type\":\"Point\"},\"noted\":\"c\"}]")));
    }

    [Fact]
    public void A_column_cannot_be_both_read_and_ignored() => Assert.Contains(
        "m.json:1: $.ignore[1]: The column 'killed' is read by the mapping, and ignored; it must be one of the two.",
        Assert.Throws<ImportException>(() => Tables.Killed(members: "\"ignore\": [\"x\", \"killed\"],")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_series_column_that_the_table_lacks_is_blank_and_listed()
    {
        var mapping = Tables.Killed("\"={@value}\"", claim: Series);

        foreach (var result in new[] { mapping.Csv("date,south\n2024-03-01,4\n"), mapping.Json("[{\"date\":\"2024-03-01\",\"south\":4}]") })
        {
            Assert.Equal(["=4"], result.Figures());
            Assert.Equal(["north"], result.AbsentColumns);
        }

        Assert.Empty(mapping.Json("[{\"date\":\"2024-03-01\",\"south\":4,\"north\":null}]").AbsentColumns);
    }

    [Fact]
    public void A_misspelt_series_column_is_listed_as_absent_and_as_unread()
    {
        var result = Tables.Killed("\"={@value}\"", claim: Series).Csv("date,nroth,south\n2024-03-01,3,4\n");

        Assert.Equal(["north"], result.AbsentColumns);
        Assert.Equal(["nroth: 1"], Unread(result));
    }

    [Theory]
    [InlineData("date,nroth\n2024-03-01,3\n", "t.csv:1: $: The table has no column 'north', 'south'; its columns are 'date', 'nroth'.")]
    [InlineData("day,north,south\n2024-03-01,3,4\n", "t.csv:1: $: The table has no column 'date'; its columns are 'day', 'north', 'south'.")]
    public void Without_any_series_column_or_without_another_one_nothing_is_imported(string table, string problem)
    {
        var result = Tables.Killed("\"={@value}\"", claim: Series).Csv(table);

        Assert.Equal([problem], result.Problems());
        Assert.False(result.IsUsable);
        Assert.Empty(result.AbsentColumns);
    }

    [Fact]
    public void A_series_column_that_is_read_elsewhere_too_must_be_there() => Assert.Equal(
        ["t.csv:1: $: The table has no column 'north'; its columns are 'date', 'south'."],
        Tables.Killed("\"={@value}\"", claim: Series + "\"note\": \"{north}\",").Csv("date,south\n2024-03-01,4\n").Problems());

    [Fact]
    public void Columns_of_a_table_of_corrections_that_are_not_read_are_named_with_it()
    {
        using var folder = new TempFolder();
        var corrections = folder.Write("c.csv", "date,nort\n2024-03-02,-1\n");

        var result = Tables.Killed("\"={@value}\"", "\"corrections\": [\"date\"],", Series).Csv("date,north,other\n2024-03-01,4,\n2024-03-02,3,x\n", new() { CorrectionsPath = corrections });

        Assert.Equal([new() { File = "t.csv", Name = "other", CellCount = 1 }, new() { File = corrections, Name = "nort", CellCount = 1 }], result.UnreadColumns);
    }

    [Fact]
    public void A_claim_can_pass_rows_over_by_what_the_table_has_in_a_column()
    {
        var result = Tables.Killed(members: "\"values\": { \"how\": { \"said\": \"\", \"about\": \"~\" } },", figure: "\"{how}{killed}\"", claim: "\"skip\": { \"how\": [\"sa*\", \"never\"] },")
            .Csv("date,how,killed\n2024-03-01,about,4\n2024-03-02,said,5\n2024-03-03,,6\n2024-03-04,never,7\n");

        Assert.Equal(["~4", "6"], result.Figures());
        Assert.Equal((4, 0), (result.RowCount, result.SkippedRowCount));
    }

    private static IEnumerable<string> Unread(ImportResult result) => result.UnreadColumns.Select(column => $"{column.Name}: {column.CellCount}");
}
