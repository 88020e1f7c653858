using System.Text;
using System.Text.RegularExpressions;

namespace ConflictModel.Import.Tests;

/// <summary>A column has one convention of digits, found from all its cells or given by the mapping.</summary>
public sealed class DigitColumnTests
{
    [Theory]
    [InlineData("persons", "1.234", "1234")]
    [InlineData("persons", "1,234", "1234")]
    [InlineData("persons", "1.234|1,234", "1234|1234")]
    [InlineData("persons", "2.000|1.234", "2000|1234")]
    [InlineData("persons", "2,000|1,234", "2000|1234")]
    [InlineData("persons", "2.000|15", "!2.000 / 2000|15")]
    [InlineData("persons", "2.000|2,000", "!2.000 / 2000|!2000 / 2.000")]
    [InlineData("persons", "1,234|2.000", "1234|!2.000 / 2000")]
    [InlineData("persons", "1.234|1,234|2.000", "1234|1234|!2.000 / 2000")]
    [InlineData("persons", "2.0|3.000", "2.0|3.000")]
    [InlineData("persons", "1,234.0|2.000", "1234.0|2.000")]
    [InlineData("persons", "12.345|3.2", "!|!")]
    [InlineData("persons", "1.234.567|2.000", "1234567|2000")]
    [InlineData("persons", "12,34,567|2,000", "1234567|2000")]
    [InlineData("persons", "1'234|1\u2019000", "1234|1000")]
    [InlineData("persons", "12\u202f345|1\u00a0000|1 500", "12345|1000|1500")]
    [InlineData("tonnes", "1.234", "!1.234 / 1234")]
    [InlineData("tonnes", "1,234|2,345", "!1234 / 1.234|!2345 / 2.345")]
    [InlineData("tonnes", "1.234|0.5", "1.234|0.5")]
    [InlineData("tonnes", "1.234|0,5", "1234|0.5")]
    [InlineData("tonnes", "1,234|12,34,567", "1234|1234567")]
    [InlineData("tonnes", "1 234,5|2,345", "1234.5|2.345")]
    [InlineData("tonnes", "1'234.5|2.345", "1234.5|2.345")]
    [InlineData("tonnes", "1,234.5|1.234,5|2.345|7", "1234.5|1234.5|!2.345 / 2345|7")]
    [InlineData("tonnes", "\u0661\u066c\u0662\u0663\u0664\u066b\u0665", "1234.5")]
    public void A_cell_that_fits_two_conventions_is_read_where_the_others_decide(string unit, string cells, string expected) =>
        Assert.Equal(expected, Read(Mapping(unit), cells));

    [Theory]
    [InlineData("1,234.5", "2.000|1,234", "2.000|1234")]
    [InlineData("1.234,5", "2.000|1.234", "2000|1234")]
    [InlineData("1234.5", "2.000|1'234", "2.000|1234")]
    [InlineData("1'234.5", "2.000|1,234", "2.000|!")]
    [InlineData("1\u00a0234,5", "2,000|1 234", "2.000|1234")]
    public void A_convention_that_the_mapping_gives_decides(string example, string cells, string expected)
    {
        Assert.Equal(expected, Read(Mapping("tonnes", $"\"numbers\": {{ \"killed\": \"{example}\" }},"), cells));
        Assert.Equal(expected, Read(Mapping("tonnes", $"\"numbers\": \"{example}\","), cells));
    }

    [Fact]
    public void The_message_shows_both_readings_and_how_to_decide() => Assert.Equal(
        "t.csv:2: row 1, column killed = '2.000': '2.000' can be read as 2.000 or as 2000, and no other cell of the column decides it; "
            + "the mapping must say how the numbers of the column are written: "
            + "\"numbers\": { \"killed\": \"1,234.5\" } or { \"killed\": \"1.234,5\" }.",
        Assert.Single(Mapping("persons").Csv("date,killed\n2024-03-01,2.000\n").Problems()));

    [Fact]
    public void Of_two_conventions_in_a_column_a_row_of_each_is_named() => Assert.Contains(
        "and the column has numbers of two conventions, such as '1,234.5' in row 1 and '1.234,5' in row 2; ",
        Assert.Single(Mapping("tonnes").Csv("date,killed\n2024-03-01,\"1,234.5\"\n2024-03-02,\"1.234,5\"\n2024-03-03,2.345\n").Problems()),
        StringComparison.Ordinal);

    [Fact]
    public void The_separator_of_cells_decides_nothing() =>
        Assert.Single(Mapping("persons").Csv("date;killed\n2024-03-01;2.000\n").Problems());

    [Fact]
    public void Rows_that_are_passed_over_and_cells_that_stand_for_nothing_decide_nothing()
    {
        var mapping = Mapping("persons", "\"skip\": { \"kind\": [\"total\"] }, \"blank\": [\"9.999\"],");

        var result = mapping.Csv("date,killed,kind\n2024-03-01,2.000,\n2024-03-02,1.234,total\n2024-03-03,9.999,\n");

        Assert.Equal(["2.000"], result.Problems.Select(problem => problem.Values[0]));
    }

    [Fact]
    public void A_unit_of_the_dataset_says_whether_things_are_counted_in_whole()
    {
        const string unit = """
            "measurementUnits": [{ "id": "dozen", "names": { "en": "dozen" }, "dimension": "items", "factor": 12 }],
            """;

        Assert.Equal("2.50|!", Read(Mapping("dozen", unit), "2.50|1.3"));
    }

    [Fact]
    public void A_unit_in_a_column_says_it_row_by_row()
    {
        var mapping = Tables.Mapping(Tables.Killing().Replace("\"persons\"", "\"{unit}\"", StringComparison.Ordinal));
        var result = mapping.Csv("date,killed,unit\n2024-03-01,1.5,tonnes\n2024-03-02,1.5,persons\n");

        Assert.Equal(["1.5"], result.Draft.Claims.Select(claim => claim.Figure.Text));
        Assert.Equal(2, Assert.Single(result.Problems).Row);
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(300, 10_000)]
    public void A_stream_that_cannot_seek_is_read_all_the_same_and_left_open(int count, int length)
    {
        var other = new string('x', length);
        using var rows = new Rows("id,date,killed,other\n", count + 1, row => $"{row},2024-03-01,{(row < count ? "2.000" : "1.234")},{other}\n");
        var result = Mapping("persons", claim: "\"id\": \"c-{id}\",").Import(rows, TableFormat.Csv, "t.csv");

        Assert.Empty(result.Problems());
        Assert.Equal(count + 1, result.ClaimCount);
        Assert.All(result.Draft.Claims.Take(count), claim => Assert.Equal("2000", claim.Figure.Text));
        Assert.Equal(0, rows.Read(new byte[1]));
    }

    [Fact]
    public void A_stream_is_read_from_where_it_is()
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("other textdate,killed\n2024-03-01,1.234\n")) { Position = "other text".Length };

        Assert.Equal(["1234"], Mapping("persons").Import(stream, TableFormat.Csv).Figures());
    }

    private static ImportMapping Mapping(string unit, string members = "", string claim = "") =>
        Tables.Mapping(Tables.Killing(members: members, claim: claim).Replace("\"persons\"", $"\"{unit}\"", StringComparison.Ordinal));

    /// <summary>The figures of the rows; ! for one that is refused, with its readings.</summary>
    private static string Read(ImportMapping mapping, string cells)
    {
        var rows = cells.Split('|');
        var result = mapping.Csv($"date,killed\n{string.Concat(rows.Select((cell, i) => $"2024-03-{i + 1:00},\"{cell}\"\n"))}");
        var figures = result.Draft.Claims.ToDictionary(claim => claim.Location.Line, claim => claim.Figure.Text);
        return string.Join('|', rows.Select((_, i) => figures.GetValueOrDefault(i + 2) ?? $"!{Readings(result.Problems.First(problem => problem.Row == i + 1))}"));
    }

    private static string Readings(ImportProblem problem)
    {
        var match = Regex.Match(problem.Message, "can be read as (.*), and ");
        return match.Groups[1].Value.Replace(" or as ", " / ", StringComparison.Ordinal);
    }
}
