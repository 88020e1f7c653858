namespace ConflictModel.Import.Tests;

/// <summary>Cells that tell rows apart and are blank: the rows must not become one.</summary>
public sealed class BlankKeyTests
{
    private const string Blank = "has a blank cell, so that rows about different ones would become one; expected a value, or a mapping that takes another column or the row in its place, such as {id|@row}.";

    [Theory]
    [InlineData("{ \"id\": \"e-{no}\", \"name\": \"{what} in {town}\" }", "no = ''", "id")]
    [InlineData("{ \"id\": \"{no}\", \"kind\": \"incident\" }", "no = ''", "id")]
    [InlineData("{ \"id\": \"{town}-{no}\", \"name\": \"{what} in {town}\" }", "no = ''", "id")]
    [InlineData("{ \"name\": \"{what} {no} in {town}\" }", "no = ''", "name")]
    [InlineData("\"{what} {no} in {town}\"", "no = ''", "name")]
    public void Rows_without_the_key_of_their_event_are_refused(string pattern, string cell, string part)
    {
        var result = Events(pattern).Csv("date,no,what,town,killed\n2024-03-01,,Shelling,Alpha,4\n2024-03-01,,Shelling,Alpha,7\n2024-03-01,3,Shelling,Alpha,9\n");

        Assert.Equal(
            [$"t.csv:2: row 1, column {cell}: The {part} of the event {Blank}", $"t.csv:3: row 2, column {cell}: The {part} of the event {Blank}"],
            result.Problems());
        Assert.Single(result.Draft.Events);
        Assert.Single(result.Draft.Claims);
        Assert.True(result.Draft.Build().IsSuccess);
    }

    [Fact]
    public void The_mapping_can_take_another_column_or_the_row_for_the_key()
    {
        const string table = "date,no,what,town,killed\n2024-03-01,,Shelling,Alpha,4\n2024-03-01,,Shelling,Alpha,7\n2024-03-01,2,Raid,Alpha,9\n2024-03-01,2,Raid,Alpha,\n";

        Assert.Equal(["e-row-1", "e-row-2", "e-2"], Events("{ \"id\": \"e-{no|@row}\", \"name\": \"{what} in {town}\" }").Csv(table).GetDatasetOrThrow().Events.Select(made => made.Id.Value));
        Assert.Equal(["e-shelling", "e-2"], Events("{ \"id\": \"e-{no|what}\" }").Csv(table.Replace(",7\n", ",\n", StringComparison.Ordinal)).GetDatasetOrThrow().Events.Select(made => made.Id.Value));
    }

    [Fact]
    public void An_event_that_is_blank_as_a_whole_is_left_unsaid()
    {
        Assert.True(Events("\"{no}\"").Csv("date,no,what,town,killed\n2024-03-01,,,,4\n").GetDatasetOrThrow().Claims[0].Scope.Event.IsUnspecified);
        Assert.True(Events("{ \"id\": \"e-{no}\", \"name\": \"{what}\" }").Csv("date,no,what,town,killed\n2024-03-01,,,,4\n").GetDatasetOrThrow().Claims[0].Scope.Event.IsUnspecified);
    }

    [Fact]
    public void A_place_actor_or_source_with_a_name_and_no_id_is_refused_where_the_mapping_has_an_id()
    {
        var mapping = Tables.Killed(scope: "\"place\": { \"id\": \"{code}\", \"name\": \"{town}\" },");

        Assert.Equal([$"t.csv:3: row 2, column code = '': The id of the place {Blank}"], mapping.Csv("date,killed,code,town\n2024-03-01,4,A1,Alpha\n2024-03-01,5,,Alpha\n2024-03-01,6,,\n").Problems());
    }

    [Fact]
    public void Rows_that_say_nothing_of_their_report_but_its_publisher_are_not_of_one_report()
    {
        var mapping = Tables.Mapping("""
            { "format": "conflictmodel-import/1", "sources": [{ "id": "desk", "names": { "en": "Desk" } }], "report": { "id": "desk.{date}", "publisher": "desk", "date": "{date}" },
              "claims": [{ "scope": { "measure": "killed", "place": "{town}" }, "figure": "{killed}", "unit": "persons" }] }
            """);

        var result = mapping.Csv("date,town,killed\n2024-03-01,Alpha,4\n,Beta,5\n,Gamma,6\n");

        Assert.Equal([$"t.csv:3: row 2, column date = '': The id of the report {Blank}", $"t.csv:4: row 3, column date = '': The id of the report {Blank}"], result.Problems());
        Assert.Equal(["desk.2024-03-01"], result.Draft.Reports.Select(report => report.Id.Text));
    }

    [Fact]
    public void A_row_whose_key_is_blank_is_refused() => Assert.Equal(
        ["t.csv:3: row 2, columns no = '', part = '': The key of the row is blank, so that the row cannot be distinguished from others; expected a value in one of its columns."],
        Tables.Killed(members: "\"key\": [\"no\", \"part\"],").Csv("date,no,part,killed\n2024-03-01,1,,4\n2024-03-01,,,5\n2024-03-01,,b,6\n").Problems());

    private static ImportMapping Events(string pattern) => Tables.Mapping($$"""
        { "format": "conflictmodel-import/1", "report": { "date": "2024-03-05" }, "sources": [],
          "claims": [{ "id": "{@row}", "scope": { "measure": "killed", "event": {{pattern}}, "period": "{date}" }, "figure": "{killed}", "note": "{no|what|town}", "unit": "persons" }] }
        """);
}
