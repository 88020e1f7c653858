namespace ConflictModel.Import.Tests;

/// <summary>How cells become the texts of claims.</summary>
public sealed class PatternTests
{
    [Theory]
    [InlineData("\"{killed}\"", "~1500", "~1500")]
    [InlineData("\">={killed}\"", "100", ">=100")]
    [InlineData("\"{killed}s\"", "1000", "1000s")]
    [InlineData("\"{killed|date}\"", "1,510", "1510")]
    [InlineData("{ \"best\": \"{killed}\" }", "5", "5")]
    [InlineData("{ \"low\": \"{killed}\" }", "5", ">=5")]
    [InlineData("{ \"high\": \"{killed}\" }", "5", "<=5")]
    public void A_figure_is_a_notation_with_holes_or_its_numbers(string figure, string cell, string expected) =>
        Assert.Equal([expected], Tables.Killed(figure).Csv($"date,killed\n2024-03-01,\"{cell}\"\n").Figures());

    [Theory]
    [InlineData("4,5,6", "4..5..6")]
    [InlineData("4,,6", "4..6")]
    [InlineData("4,4,4", "=4")]
    [InlineData("4,,4", "=4")]
    [InlineData("4,,", ">=4")]
    [InlineData(",,6", "<=6")]
    [InlineData(",5,", "5")]
    [InlineData("0,0,3", "0..0..3")]
    [InlineData("\"1,200\",,2000", "1200..2000")]
    public void Low_best_and_high_become_one_figure(string cells, string expected) =>
        Assert.Equal([expected], Tables.Killed("{ \"low\": \"{l}\", \"best\": \"{b}\", \"high\": \"{h}\" }").Csv($"date,l,b,h\n2024-03-01,{cells}\n").Figures());

    [Theory]
    [InlineData("6,5,4")]
    [InlineData("4,7,6")]
    [InlineData("4,5,")]
    [InlineData(",5,6")]
    public void Numbers_that_are_no_range_refuse_the_row(string cells)
    {
        var problem = Assert.Single(Tables.Killed("{ \"low\": \"{l}\", \"best\": \"{b}\", \"high\": \"{h}\" }").Csv($"date,l,b,h\n2024-03-01,{cells}\n").Problems);

        Assert.Equal(["l", "b", "h"], problem.Columns);
        Assert.Equal(cells.Split(','), problem.Values);
        Assert.Contains("is not a figure", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("about 20,,", "~>=20")]
    [InlineData(",,about 20", "~<=20")]
    [InlineData("16+,,", ">=16")]
    [InlineData("=16,,", ">=16")]
    [InlineData("4..5,,", "4..5")]
    [InlineData("dozens,,", "dozens")]
    [InlineData(",up to 10,", "^10")]
    [InlineData("16+,,20", "16..20")]
    [InlineData("4,,~6", "~4..6")]
    [InlineData("4,,up to 6", "4..6")]
    public void Ends_are_read_as_figures(string cells, string figure) => Assert.Equal(
        [figure],
        Tables.Killed("{ \"low\": \"{l}\", \"best\": \"{b}\", \"high\": \"{h}\" }").Csv($"date,l,b,h\n2024-03-01,{cells}\n").Figures());

    [Theory]
    [InlineData("16,,", "16")]
    [InlineData("at least 16,16,", ">=16")]
    [InlineData("20-30,20,30", "20..30")]
    [InlineData(",16,", ">=16")]
    [InlineData(",3,3", "=3")]
    [InlineData("3,3,3", "=3")]
    [InlineData("5,4,6", "4..5..6")]
    [InlineData("about 50,45,55", "~50")]
    [InlineData("dozens,,", "dozens")]
    public void Words_go_before_ends_that_say_the_same(string cells, string figure) => Assert.Equal(
        [figure],
        Tables.Killed("{ \"text\": \"{t}\", \"low\": \"{l}\", \"high\": \"{h}\" }").Csv($"date,t,l,h\n2024-03-01,{cells}\n").Figures());

    [Theory]
    [InlineData("50,16,20")]
    [InlineData("20-30,25,30")]
    [InlineData("at least 3,9,11")]
    public void Words_and_ends_that_are_two_figures_refuse_the_row(string cells)
    {
        var problem = Assert.Single(
            Tables.Killed("{ \"text\": \"{t}\", \"low\": \"{l}\", \"high\": \"{h}\" }").Csv($"date,t,l,h\n2024-03-01,{cells}\n").Problems);

        Assert.Equal(["t", "l", "h"], problem.Columns);
        Assert.Contains("are two figures; the cells must give one", problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("-1,,6", "l")]
    [InlineData("4,,see video", "h")]
    public void A_cell_that_is_no_number_is_told_as_such(string cells, string column)
    {
        var problem = Assert.Single(Tables.Killed("{ \"low\": \"{l}\", \"best\": \"{b}\", \"high\": \"{h}\" }").Csv($"date,l,b,h\n2024-03-01,{cells}\n").Problems);

        Assert.Equal([column], problem.Columns);
        Assert.Contains("is not a number; it must be a figure, such as 1500, 1,500 or >=16.", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_without_a_figure_has_no_such_claim_and_no_report()
    {
        var result = Tables.Killed().Csv("date,killed\n2024-03-01,\n2024-03-02, \n");

        Assert.Empty(result.Figures());
        Assert.Empty(result.Draft.Reports);
        Assert.Equal((2, 0, 0), (result.RowCount, result.ClaimCount, result.SkippedRowCount));
    }

    [Fact]
    public void A_qualifier_in_a_column_of_its_own_is_a_hedge() =>
        Assert.Equal(
            ["~40", ">40", "40"],
            Tables.Killed("\"{how}{killed}\"", "\"values\": { \"how\": { \"about\": \"~\", \"more\": \">\", \"certain\": \"\" } },").Csv("date,killed,how\n2024-03-01,40,about\n2024-03-02,40, more \n2024-03-03,40,certain\n").Figures());

    [Fact]
    public void What_stands_for_nothing_is_blank() =>
        Assert.Equal(["0"], Tables.Killed(members: "\"blank\": [\"n/a\", \"Unknown\"],").Csv("date,killed\n2024-03-01,n/a\n2024-03-02,Unknown\n2024-03-03,0\n").Figures());

    [Fact]
    public void Dates_are_read_as_the_mapping_says_and_as_EDTF_else()
    {
        const string table = "date,killed\n17.3.2024,1\n18 March 2024,2\n2024-03-19T23:59:00Z,3\n2024-03~,4\n";
        var mapping = Tables.Killed(members: "\"dates\": { \"date\": [\"d.M.uuuu\", \"d MMMM uuuu\", \"uuuu-MM-dd'T'HH:mm:ss'Z'\"] },");

        Cultures.Each(() => Assert.Equal(["2024-03-17", "2024-03-18", "2024-03-19"], mapping.Csv(table).Draft.Claims.Select(claim => claim.Period.Text)));
        Assert.Equal(["t.csv:5: row 4, column date = '2024-03~': '2024-03~' does not match the dates of its column; it must match d.M.uuuu or d MMMM uuuu or uuuu-MM-dd'T'HH:mm:ss'Z'."], mapping.Csv(table).Problems());
        Assert.Equal("2024-03~", Assert.Single(Tables.Killed().Csv("date,killed\n2024-03~,4\n").Draft.Claims).Period.Text);
    }

    [Fact]
    public void Rows_are_passed_over_by_a_value_or_its_beginning()
    {
        var result = Tables.Killed(members: "\"skip\": { \"kind\": [\"total\", \"of which*\"] },").Csv("date,killed,kind\n2024-03-01,1,total\n2024-03-02,2,of which men\n2024-03-03,3,totals\n");

        Assert.Equal(["3"], result.Figures());
        Assert.Equal(2, result.SkippedRowCount);
    }

    [Fact]
    public void Several_sources_in_a_cell_stand_side_by_side_and_a_blank_step_leaves_its_place()
    {
        var mapping = Tables.Killed(claim: "\"attribution\": [{ \"source\": \"{agency}\", \"verb\": \"cites\", \"cites\": [{ \"source\": \"{original}\", \"split\": \";\" }] }],");
        var claims = mapping.Csv("date,killed,agency,original\n2024-03-01,1,Wire,Army; Police;Army\n2024-03-02,2,,Army\n2024-03-03,3,,\n").GetDatasetOrThrow().Claims;

        Assert.Equal(["wire:cites > (army; police)", "army", ""], claims.Select(claim => AttributionNotation.Write(claim.Attribution)));
    }

    [Fact]
    public void A_series_gives_a_claim_for_each_of_its_columns_that_has_a_value()
    {
        var claims = Tables.Killed("\"={@value}\"", claim: "\"series\": { \"women\": { \"category\": \"women\" }, \"hurt\": { \"measure\": \"wounded\", \"category\": \"any\" } }, \"note\": \"{@series}\",")
            .Csv("date,women,hurt\n2024-03-01,3,4\n2024-03-02,,5\n").GetDatasetOrThrow().Claims;

        Assert.Equal(["killed women =3 persons women", "wounded any =4 persons hurt", "wounded any =5 persons hurt"], claims.Select(claim => $"{claim.Scope.Measure} {claim.Scope.Category} {claim.Quantity} {claim.Note}"));
    }

    [Fact]
    public void Ids_are_of_a_template_or_of_the_key_or_of_what_the_claim_is_about()
    {
        const string table = "date,killed,no\n2024-03-01,1,A 7\n2024-03-02,2,Ж\n";

        Assert.Equal(["row-a-7", "row-" + EntityId<Claim>.FromName("row-Ж").Value[4..]], Ids(Tables.Killed(claim: "\"id\": \"row-{no}\",")));
        Assert.Equal(["2024-03-01.a-7.killed", EntityId<Claim>.FromName("2024-03-02.Ж.killed").Value], Ids(Tables.Killed(members: "\"key\": [\"date\", \"no\"],")));
        Assert.All(Ids(Tables.Killed()), id => Assert.Matches("^killed\\.[0-9a-f]{8}$", id));
        Assert.Equal(Ids(Tables.Killed()), Ids(Tables.Killed("\">={killed}\"")));

        string[] Ids(ImportMapping mapping) => [.. mapping.Csv(table).GetDatasetOrThrow().Claims.Select(claim => claim.Id.Value)];
    }

    [Fact]
    public void An_id_that_is_given_twice_is_told_with_the_first_row() =>
        Assert.Equal(
            ["t.csv:3: row 2: The id 'killed.9a1e9c20' is already that of a claim of row 1; give the mapping a \"key\" with columns that distinguish the rows, or the claim an \"id\"."],
            Tables.Killed().Csv("date,killed\n2024-03-01,4\n2024-03-01,5\n").Problems().Select(problem => System.Text.RegularExpressions.Regex.Replace(problem, "killed\\.[0-9a-f]{8}", "killed.9a1e9c20")));

    [Fact]
    public void Rows_that_say_the_same_of_their_report_stand_in_one_and_an_id_with_two_meanings_is_told()
    {
        var mapping = Tables.Mapping("""
            { "format": "conflictmodel-import/1", "report": { "id": "{report}", "title": "{title}", "date": "{date}" },
              "claims": [{ "id": "{no}", "scope": { "measure": "killed" }, "figure": "{killed}", "unit": "persons" }] }
            """);
        var result = mapping.Csv("no,report,title,date,killed\na,R 1,T,2024-03-01,1\nb,R 1,T,2024-03-01,2\nc,R 1,U,2024-03-01,3\nd,,T,2024-03-01,4\ne,,T,2024-03-01,5\nf,,,,6\n");

        Assert.Equal("r-1", result.Draft.Claims[0].Report.Text);
        Assert.Equal(2, result.Draft.Reports.Count);
        Assert.Equal(
            [
                "t.csv:4: row 3, columns report = 'R 1', title = 'U', date = '2024-03-01': The report 'r-1' has 'T' in row 1 and 'U' here; a report must be the same in all its rows, or the mapping must give it an id that distinguishes them.",
                "t.csv:7: row 6, columns report = '', title = '', date = '': The row has nothing about its report; at least one of these columns must have a value.",
            ],
            result.Problems());
    }

    [Fact]
    public void Braces_are_doubled_to_stand_for_themselves() =>
        Assert.Equal("{x} 4", Tables.Killed(claim: "\"note\": \"{{x}} {killed}\",").Csv("date,killed\n2024-03-01,4\n").Draft.Claims[0].Note.Text);
}
