namespace ConflictModel.Import.Tests;

/// <summary>Tables within JSON documents: rows by a path, columns by a path, and hints where either seems to be.</summary>
[Collection(Alone.Name)]
public sealed class JsonRowsTests
{
    private const string Row = "{\"date\":\"2024-03-01\",\"killed\":4}";

    [Theory]
    [InlineData("data", "{\"status\":200,\"data\":[$]}")]
    [InlineData("data", "{\"other\":[{\"data\":[1]}],\"more\":{\"data\":[2]},\"data\":[$],\"end\":[1,{}]}")]
    [InlineData("result.rows", "{\"result\":{\"count\":1,\"rows\":[$]}}")]
    [InlineData("result.rows", "{\"result.rows\":[$]}")]
    [InlineData("1", "[{\"page\":1},[$]]")]
    [InlineData("pages.1.data", "{\"pages\":[{\"data\":[5]},{\"data\":[$]}]}")]
    [InlineData("data", "{\"data\":[$]}\n{\"data\":[]}\n{\"meta\":{}}")]
    public void Rows_are_read_at_the_path_that_the_mapping_gives(string path, string table) =>
        Assert.Equal(["4"], Tables.Killed(members: $"\"rows\": \"{path}\",").Json(table.Replace("$", Row, StringComparison.Ordinal)).Figures());

    [Fact]
    public void Each_of_several_documents_has_its_rows_with_their_lines()
    {
        var result = Tables.Killed(members: "\"rows\": \"data\",").Json($"{{\"data\":[\n{Row}]}}\n\n{{\"data\":[{{\"date\":\"2024-03-02\",\"killed\":\"x\"}}]}}");

        Assert.Equal((2, 1), (result.RowCount, result.ClaimCount));
        Assert.StartsWith("t.json:4: row 2, column killed = 'x': ", Assert.Single(result.Problems()), StringComparison.Ordinal);
    }

    [Fact]
    public void A_feature_collection_is_read_by_the_paths_of_its_members()
    {
        var mapping = Tables.Mapping("""
            { "format": "conflictmodel-import/1", "rows": "features", "report": { "date": "{properties.date}" },
              "claims": [{ "scope": { "measure": "killed", "place": { "id": "{geometry.coordinates.1}_{geometry.coordinates.0}", "name": "{properties.name}" } }, "figure": "{properties.dead.all}", "unit": "persons" }] }
            """);

        var result = mapping.Json("""
            { "type": "FeatureCollection", "name": "strikes", "features": [
              { "type": "Feature", "properties": { "name": "Alpha", "date": "2024-03-01", "dead": { "all": 4, "women": 1 } }, "geometry": { "type": "Point", "coordinates": [36.5, 50.25] } },
              { "type": "Feature", "properties": { "name": "Beta", "date": "2024-03-02", "dead": null }, "geometry": null } ] }
            """);

        Assert.Equal(["4"], result.Figures());
        Assert.Equal("50.25_36.5", Assert.Single(result.Draft.Places).Id.Text);
        Assert.Equal(["type: 2", "properties.dead.women: 1", "geometry.type: 1"], result.UnreadColumns.Select(column => $"{column.Name}: {column.CellCount}"));
    }

    [Fact]
    public void A_feature_collection_is_known_by_the_name_of_its_file()
    {
        using var folder = new TempFolder();

        Assert.Equal(["4"], Tables.Killed(members: "\"rows\": \"features\",").Import(folder.Write("t.geojson", $"{{\"features\":[{Row}]}}")).Figures());
    }

    [Theory]
    [InlineData("{\"status\":200,\"data\":[$]}", "No object of the table has the member 'date', 'killed', which the mapping names; their members are 'status', 'data'. Rows seem to be in 'data'; add this to the mapping: \"rows\": \"data\".")]
    [InlineData("{\"links\":[{\"to\":1}],\"result\":{\"rows\":[$]}}", "No object of the table has the member 'date', 'killed', which the mapping names; their members are 'links', 'result'. Rows seem to be in 'result.rows'; add this to the mapping: \"rows\": \"result.rows\".")]
    [InlineData("[{\"page\":1},[$]]", "Expected an object, found a list; a table is a list of objects, or one after another. Rows seem to be in '1'; add this to the mapping: \"rows\": \"1\".")]
    [InlineData("[{\"about\":$}]", "No object of the table has the member 'date', 'killed', which the mapping names; their members are 'about'. Members within others are columns by their path, such as 'about.date', 'about.killed'.")]
    [InlineData("[{\"date\":\"2024-03-01\",\"dead\":4,\"notes\":[{\"text\":\"x\"}]}]", "No object of the table has the member 'killed', which the mapping names; their members are 'date', 'dead', 'notes'.")]
    public void Where_the_mapping_finds_nothing_it_is_told_where_rows_and_columns_seem_to_be(string table, string message)
    {
        var result = Tables.Killed().Json(table.Replace("$", Row, StringComparison.Ordinal));

        Assert.Equal($"t.json:1: $: {message}", result.Problems()[^1]);
        Assert.False(result.IsUsable);
    }

    [Theory]
    [InlineData("{\"data\":[$]}", "The table has no rows: there is no list at 'rows', where the mapping expects it. Rows seem to be in 'data'; add this to the mapping: \"rows\": \"data\".")]
    [InlineData("{\"rows\":{\"a\":$}}", "The table has no rows: expected a list of objects at 'rows', found an object.")]
    [InlineData("{\"rows\":null}", "The table has no rows: expected a list of objects at 'rows', found null.")]
    [InlineData("[$]", "The table has no rows: there is no list at 'rows', where the mapping expects it.")]
    [InlineData("", "The table has no rows: there is no list at 'rows', where the mapping expects it.")]
    [InlineData("{\"rows\":[]}", "The table is empty; expected a list of objects with the members 'date', 'killed'.")]
    [InlineData("{\"rows\":[$,4]}", "Expected an object, found a number; a table is a list of objects, or one after another.")]
    [InlineData("{\"rows\":[$", "The rest of the table cannot be read: it is not JSON; expected a list of objects, or one after another.")]
    public void A_path_without_a_list_of_rows_is_told(string table, string message) =>
        Assert.Equal([$"t.json:1: $: {message}"], Tables.Killed(members: "\"rows\": \"rows\",").Json(table.Replace("$", Row, StringComparison.Ordinal)).Problems());

    [Fact]
    public void Rows_within_a_document_are_read_one_by_one_whatever_lies_before_them()
    {
        var big = string.Join(',', Enumerable.Repeat("{\"data\":[0],\"text\":\"xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx\"}", 40_000));
        var before = GC.GetTotalMemory(forceFullCollection: true);
        using var rows = new Rows($"{{\"before\":[{big}],\n\"data\":[", 100_000, i => $"{(i == 0 ? "" : ",")}{{\"date\":\"2024-03-01\",\"killed\":{(i == 99_999 ? "5" : "\"x\"")}}}\n{(i == 99_999 ? "],\"after\":[{}]}" : "")}");

        var result = Tables.Killed(members: "\"rows\": \"data\",").Import(rows, TableFormat.Json, "t.json");

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 12_000_000);
        Assert.Equal((100_000, 99_999, 1), (result.RowCount, result.ProblemCount, result.ClaimCount));
        Assert.Equal(2, result.Problems[0].Location.Line);
    }

    [Theory]
    [InlineData(" #event+id , #date , #affected+killed , ")]
    [InlineData("#x,#date +start,,")]
    [InlineData("#x,#date+start+v_iso,#affected +f +killed,#meta_1+x")]
    public void A_row_of_hxl_hashtags_is_passed_over_and_counted(string tags)
    {
        var result = Tables.Killed().Csv($"no,date,killed,remark\n{tags}\n1,2024-03-01,4,\n");

        Assert.Equal(["4"], result.Figures());
        Assert.Equal((2, 1, 0), (result.RowCount, result.HashtagRowCount, result.SkippedRowCount));
        Assert.Equal(["no: 1", "remark: 0"], result.UnreadColumns.Select(column => $"{column.Name}: {column.CellCount}"));
    }

    [Theory]
    [InlineData("1,#date,#affected+killed,")]
    [InlineData("#x,#date,#5,")]
    [InlineData("#x,#date,#affected killed,")]
    [InlineData("#x,#date,killed,#y")]
    public void A_row_with_anything_else_is_a_row(string row)
    {
        var result = Tables.Killed().Csv($"no,date,killed,remark\n{row}\n");

        Assert.Equal((1, 0, 1), (result.RowCount, result.HashtagRowCount, result.RefusedRowCount));
    }

    [Fact]
    public void Hashtags_are_passed_over_in_json_and_can_be_the_names_of_columns()
    {
        var json = Tables.Killed().Json($"[{{\"date\":\"#date\",\"killed\":\"#affected+killed\",\"other\":null}},{Row}]");
        var header = Tables.Mapping(Tables.Killing("\"{#affected+killed}\"").Replace("{date}", "{#date+start}", StringComparison.Ordinal)).Csv("#date+start,#affected+killed\n2024-03-01,4\n");

        Assert.Equal(["4"], json.Figures());
        Assert.Equal(1, json.HashtagRowCount);
        Assert.Equal(["4"], header.Figures());
        Assert.Equal(0, header.HashtagRowCount);
    }

    [Fact]
    public void A_path_must_have_names() => Assert.Contains(
        "m.json:1: $.rows: 'data..rows' is not a path; expected names of members joined by '.', such as data or result.rows.",
        Assert.Throws<ImportException>(() => Tables.Killed(members: "\"rows\": \"data..rows\",")).Message,
        StringComparison.Ordinal);
}
