namespace ConflictModel.Import.Tests;

/// <summary>What a cell of a table may say as a figure, beyond the notation.</summary>
public sealed class FigureCellTests
{
    [Theory]
    [InlineData("12,345+", ">=12345")]
    [InlineData("12,000+", ">=12000")]
    [InlineData("2.000+", ">=2000")]
    [InlineData("~10,000+", "~>=10000")]
    [InlineData("500 +", ">=500")]
    [InlineData("2 million+", ">=2000000")]
    [InlineData("+1200", "1200")]
    [InlineData("+>1200", "+>1200")]
    [InlineData("3e3", "3000")]
    [InlineData("1e+05", "100000")]
    [InlineData("1.234E+05", "123400")]
    [InlineData("1,5E3", "1500")]
    [InlineData("1200e-2", "12")]
    [InlineData("0e5", "0")]
    [InlineData("4 to 6", "4..6")]
    [InlineData("4 TO 6", "4..6")]
    [InlineData("~1,234 to 2,345", "~1234..2345")]
    [InlineData("2 million", "2000000")]
    [InlineData("1.5 Million", "1500000")]
    [InlineData("3 thousand", "3000")]
    [InlineData("2billion", "2000000000")]
    [InlineData("4 to 6 thousand", "4000..6000")]
    [InlineData("500 thousand to 2 million", "500000..2000000")]
    [InlineData("\u0661\u0662", "12")]
    [InlineData("\u06f1\u06f2\u066c\u06f3\u06f4\u06f5", "12345")]
    [InlineData("\u0967\u0968,\u0969\u096a,\u096b\u096c\u096d", "1234567")]
    [InlineData("\ud835\udfcf\ud835\udfd0", "12")]
    [InlineData("\uff11\uff12", "12")]
    [InlineData("~1500[1400..1700]", "~1500[1400..1700]")]
    [InlineData("several*100", "several*100")]
    [InlineData("1000s", "1000s")]
    [InlineData("dozens", "dozens")]
    [InlineData("?", "?")]
    public void A_cell_of_counts_is_read_as_people_write(string cell, string figure) =>
        Cultures.Each(() => Assert.Equal([figure], Tables.Killed().Csv($"date,killed\n2024-03-01,\"{cell}\"\n").Figures()));

    [Theory]
    [InlineData("+12+")]
    [InlineData("=12+")]
    [InlineData("4 to 6+")]
    [InlineData("500 to 2 million")]
    [InlineData("1e999")]
    [InlineData("1e40")]
    [InlineData("3e3x")]
    [InlineData("12 34")]
    [InlineData("1,23,4")]
    [InlineData("1.234.5")]
    [InlineData("1 234,5 to 1,234.5")]
    [InlineData("3.4.2022")]
    [InlineData("-5")]
    [InlineData("1\u00b2")]
    [InlineData("12[1]")]
    public void What_is_no_figure_refuses_the_row(string cell)
    {
        var result = Tables.Killed().Csv($"date,killed\n2024-03-01,\"{cell}\"\n");

        Assert.Equal(["killed"], Assert.Single(result.Problems).Columns);
        Assert.Empty(result.Draft.Claims);
    }

    [Theory]
    [InlineData("1\u200b2", "\\u200b")]
    [InlineData("500\u200e", "\\u200e")]
    [InlineData("\u2066500", "\\u2066")]
    public void A_character_that_cannot_be_seen_is_named(string cell, string code) =>
        Assert.Equal($"The cell has a character that cannot be seen, {code}; it must have none.", Problem(cell));

    [Fact]
    public void Low_best_and_high_are_numbers_as_people_write_them() => Assert.Equal(
        ["1000..1200..1500", "1200"],
        Tables.Killed("{ \"low\": \"{l}\", \"best\": \"{b}\", \"high\": \"{h}\" }")
            .Csv("date,l,b,h\n2024-03-01,+1000,+1200,+1500\n2024-03-02,,1.2e3,\n").Figures());

    [Fact]
    public void A_cell_that_is_no_highest_number_refuses_the_row_with_both_ends()
    {
        var result = Tables.Killed("{ \"low\": \"{l}\", \"high\": \"{h}\" }").Csv("date,l,h\n2024-03-01,4,12+\n");

        var problem = Assert.Single(result.Problems);
        Assert.Equal(["l", "h"], problem.Columns);
        Assert.Equal("'4' and '>=12' are not the least and the highest number of one figure; each must be a number.", problem.Message);
    }

    [Theory]
    [InlineData("1.5")]
    [InlineData("0,5")]
    [InlineData("~2.25")]
    [InlineData("1 to 2.5")]
    [InlineData("5e-1")]
    public void A_fraction_of_a_person_is_a_problem(string cell) =>
        Assert.EndsWith("persons are not a whole number; they must be, since their unit is counted in whole.", Problem(cell), StringComparison.Ordinal);

    [Fact]
    public void A_number_of_JSON_has_the_convention_of_JSON()
    {
        var tonnes = Tables.Mapping(Tables.Killing().Replace("\"persons\"", "\"tonnes\"", StringComparison.Ordinal));
        const string row = """{ "date": "2024-03-01", "killed": 1.234 }""";
        const string rows = row + """{ "date": "2024-03-02", "killed": 3e3 } { "date": "2024-03-03", "killed": "1,5" }""";

        Assert.Equal(["1.234", "3000", "1.5"], tonnes.Json(rows).Figures());
        Assert.Equal(
            "1.234 persons are not a whole number; they must be, since their unit is counted in whole.",
            Assert.Single(Tables.Killed().Json(row).Problems).Message);
    }

    [Fact]
    public void What_the_mapping_translates_is_the_notation_and_what_other_texts_take_stays_as_it_is()
    {
        const string values = """
            "values": { "killed": { "a few": "few", "1.000": "1000" } },
            """;
        var mapping = Tables.Killed(members: values, claim: "\"note\": \"{killed}\",");
        var result = mapping.Csv("date,killed\n2024-03-01,a few\n2024-03-02,1.000\n2024-03-03,\"1,234\"\n");

        Assert.Equal(["few", "1000", "1234"], result.Figures());
        Assert.Equal(["few", "1000", "1,234"], result.Draft.Claims.Select(claim => claim.Note.Text));
    }

    private static string Problem(string cell) => Assert.Single(Tables.Killed().Csv($"date,killed\n2024-03-01,\"{cell}\"\n").Problems).Message;
}
