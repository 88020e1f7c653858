using System.Text;
using static System.FormattableString;

namespace ConflictModel.Import.Tests;

[Collection(Alone.Name)]
public sealed class HostileTableTests
{
    private const string Good = "date,killed\n2024-03-01,4\n";

    [Fact]
    public void A_byte_order_mark_and_other_line_ends_change_nothing()
    {
        Assert.Equal(["4"], Tables.Killed().Csv("\uFEFF" + Good).Figures());
        Assert.Equal(["4"], Tables.Killed().Csv(Good.ReplaceLineEndings("\r\n")).Figures());
        Assert.Equal(["4"], Tables.Killed().Csv(Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes(Good)).ToArray()).Figures());
        Assert.Equal(["4"], Tables.Killed().Json("\uFEFF[{\"date\":\"2024-03-01\",\"killed\":4}]").Figures());
    }

    [Theory]
    [InlineData("date;killed\n2024-03-01;4\n")]
    [InlineData("date\tkilled\n2024-03-01\t4\n")]
    [InlineData("sep=;\ndate;killed\n2024-03-01;4\n")]
    [InlineData(" date , killed \n 2024-03-01 , 4 \n")]
    [InlineData("\"date\",\"killed\"\n\n\"2024-03-01\",\"4\"\n\n")]
    public void Separators_blanks_and_quotes_of_every_usual_kind_are_read(string table) => Assert.Equal(["4"], Tables.Killed().Csv(table).Figures());

    [Fact]
    public void A_separator_of_the_mapping_is_the_only_one() =>
        Assert.Equal(["1510"], Tables.Killed(members: "\"separator\": \";\",").Csv("date;killed\n2024-03-01;1,510\n").Figures());

    [Fact]
    public void Lines_within_quotes_count_so_that_the_next_row_has_its_line()
    {
        var result = Tables.Killed(claim: "\"quote\": \"{quote}\",").Csv("date,killed,quote\r\n2024-03-01,4,\"two\r\nlines\"\r\n2024-03-02,x,no\r\n");

        Assert.Equal("two\r\nlines", result.Draft.Claims[0].Quote.Text);
        Assert.StartsWith("t.csv:4: row 2, column killed = 'x': ", Assert.Single(result.Problems()), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "t.csv:1: $: The table is empty; expected a header line with the columns 'date', 'killed'.")]
    [InlineData("\n\n\n", "t.csv:1: $: The table is empty; expected a header line with the columns 'date', 'killed'.")]
    [InlineData("Date,killed\n2024-03-01,4\n", "t.csv:1: $: The table has no column 'date'; its columns are 'Date', 'killed'.")]
    [InlineData("date,killed,killed\n2024-03-01,4,5\n", "t.csv:1: $: The column 'killed' is duplicated; each column that the mapping names must occur once.")]
    public void Without_its_header_nothing_is_imported(string table, string problem)
    {
        var result = Tables.Killed().Csv(table);

        Assert.Equal([problem], result.Problems());
        Assert.False(result.IsUsable);
        Assert.Empty(result.Draft.Claims);
    }

    [Theory]
    [InlineData("2024-03-02,4,5", "t.csv:3: row 2: The row has 3 cells; it must have 2, as the header does.")]
    [InlineData("2024-03-02", "t.csv:3: row 2: The row has 1 cell; it must have 2, as the header does.")]
    [InlineData("2024-03-02,\"4\"5", "t.csv:3: row 2: Expected a separator or the end of the line after a closing quote, found text. A quote within quotes must be doubled.")]
    public void Ragged_rows_are_told_and_the_others_kept(string row, string problem)
    {
        var result = Tables.Killed().Csv($"{Good}{row}\n2024-03-03,6\n");

        Assert.Equal([problem], result.Problems());
        Assert.Equal(["4", "6"], result.Draft.Claims.Select(claim => claim.Figure.Text));
    }

    [Fact]
    public void A_quote_that_is_never_closed_is_told_and_swallows_no_memory()
    {
        var small = Tables.Killed().Csv($"{Good}2024-03-02,\"5\n2024-03-03,6\n");

        Assert.Equal(["t.csv:3: row 2: A quote is opened in this row and never closed, so that the rest of the table is in it; expected a closing quote."], small.Problems());

        using var endless = new Rows($"{Good}2024-03-02,\"", 3_000_000, _ => "x,x,x,x\n");
        var large = Tables.Killed().Import(endless, TableFormat.Csv, "t.csv");

        Assert.StartsWith("t.csv:3: $: The rest of the table cannot be read: ", Assert.Single(large.Problems()), StringComparison.Ordinal);
        Assert.False(large.IsUsable);
    }

    [Fact]
    public void Bytes_that_are_no_UTF8_are_told()
    {
        var result = Tables.Killed(claim: "\"quote\": \"{quote}\",").Csv([.. "date,killed,quote\n2024-03-01,4,K"u8, 0xF6, .. "ln\n2024-03-02,5,ok\n"u8]);

        Assert.Equal(["t.csv:2: row 1: The cell of column 'quote' is not UTF-8; it must be UTF-8, which spreadsheets save as 'CSV UTF-8'."], result.Problems());
        Assert.Single(result.Draft.Claims);
    }

    [Fact]
    public void A_row_of_blank_cells_says_nothing()
    {
        var result = Tables.Killed().Csv($"{Good},\n , \n2024-03-02,5\n");

        Assert.Equal(["4", "5"], result.Figures());
        Assert.Equal((4, 2), (result.RowCount, result.SkippedRowCount));
    }

    [Fact]
    public void A_control_character_or_a_long_text_in_a_cell_is_shown_as_an_escape_and_cut()
    {
        var problem = Assert.Single(Tables.Killed().Csv($"date,killed\n2024-03-01,\u001b[31m{new string('x', 5000)}\n").Problems());

        Assert.DoesNotContain('\u001b', problem);
        Assert.InRange(problem.Length, 1, 600);
    }

    [Fact]
    public void Of_ten_thousand_problems_the_first_hundred_are_kept_and_all_are_counted()
    {
        using var rows = new Rows("date,killed\n", 10_000, i => Invariant($"2024-03-01,x{i}\n"));
        var result = Tables.Killed().Import(rows, TableFormat.Csv, "t.csv");

        Assert.Equal((100, 10_000, 10_000, 0), (result.Problems.Count, result.ProblemCount, result.RefusedRowCount, result.Draft.Claims.Count));
        Assert.EndsWith("\n... and 9900 more", Assert.Throws<ImportException>(result.GetDatasetOrThrow).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(TableFormat.Csv)]
    [InlineData(TableFormat.Json)]
    public void Rows_are_read_one_by_one(TableFormat format)
    {
        // Every row but the first and last is refused, since its id is that of the first; what it made is taken back. The places of all rows would be 40 MB.
        string Row(int i)
        {
            var id = i == 199_999 ? "last" : "first";
            return format == TableFormat.Csv ? Invariant($"{id},2024-03-01,5,place {i}\n") : Invariant($"{{\"id\":\"{id}\",\"date\":\"2024-03-01\",\"killed\":5,\"place\":\"place {i}\"}}\n");
        }

        using var rows = new Rows(format == TableFormat.Csv ? "id,date,killed,place\n" : "", 200_000, Row);
        var mapping = Tables.Killed(claim: "\"id\": \"{id}\",", scope: "\"place\": \"{place}\",");
        var before = GC.GetTotalMemory(forceFullCollection: true);

        var result = mapping.Import(rows, format, "t");

        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 4_000_000);
        Assert.Equal((200_000, 199_998, 2), (result.RowCount, result.ProblemCount, result.ClaimCount));
        Assert.Equal(["place-0", "place-199999"], result.Draft.Places.Select(place => place.Id.Text));
    }

    [Theory]
    [InlineData("", "t.json:1: $: The table is empty; expected a list of objects with the members 'date', 'killed'.")]
    [InlineData("[]", "t.json:1: $: The table is empty; expected a list of objects with the members 'date', 'killed'.")]
    [InlineData("[{\"date\":\"2024-03-01\"}]", "t.json:1: $: No object of the table has the member 'killed', which the mapping names; their members are 'date'.")]
    [InlineData("[{\"date\":\"2024-03-01\",\"killed\":4},\n{\"date\":]", "t.json:2: $: The rest of the table cannot be read: it is not JSON; expected a list of objects, or one after another.")]
    [InlineData("\n[5]", "t.json:2: $: Expected an object, found a number; a table is a list of objects, or one after another.")]
    [InlineData("[[{}]]", "t.json:1: $: Expected an object, found a list; a table is a list of objects, or one after another.")]
    [InlineData("\"text\"", "t.json:1: $: Expected an object, found a text; a table is a list of objects, or one after another.")]
    public void Json_that_is_no_table_is_told(string table, string problem)
    {
        var result = Tables.Killed().Json(table);

        Assert.Equal([problem], result.Problems());
        Assert.False(result.IsUsable);
    }

    [Fact]
    public void Json_objects_are_rows_with_their_lines_in_a_list_or_one_after_another()
    {
        const string list = "[\n{\"date\":\"2024-03-01\",\"killed\":4,\"other\":[{}]},\n{\"date\":\"2024-03-02\",\"killed\":[5]},\n{\"date\":\"2024-03-03\",\"killed\":1,\"killed\":2},\n{\"date\":\"\\ud800\",\"killed\":2},\n{\"date\":\"2024-03-04\",\"killed\":null}\n]";
        string[] expected =
        [
            "t.json:3: row 2: The member 'killed' is a list; expected a text, a number, a boolean or null. What is within it is a column by its path, such as 'killed.0'.",
            "t.json:4: row 3: The member 'killed' is duplicated; each member must appear once.",
            "t.json:5: row 4: The member 'date' is not valid Unicode; it must be UTF-8 with paired surrogates.",
        ];

        Assert.Equal(expected, Tables.Killed().Json(list).Problems());
        Assert.Equal(expected, Tables.Killed().Json(list.Replace("[\n", "\n", StringComparison.Ordinal).Replace("\n]", "", StringComparison.Ordinal).Replace("},\n", "}\n", StringComparison.Ordinal)).Problems());
        Assert.Single(Tables.Killed().Json(list).Draft.Claims);
    }

    [Fact]
    public void A_file_that_is_not_there_is_told()
    {
        var result = Tables.Killed().Import("no/such/table.csv");

        Assert.Equal(["no/such/table.csv: $: The file does not exist; expected a table."], result.Problems());
        Assert.False(result.IsUsable);
    }

    [Fact]
    public void A_table_that_breaks_off_is_told()
    {
        using var rows = new Rows("date,killed\n", 100_000, i => i < 50_000 ? "2024-03-01,x\n" : throw new IOException("The connection is gone."));

        var result = Tables.Killed().Import(rows, TableFormat.Csv, "t.csv");

        Assert.Equal("t.csv: $: The table cannot be read: The connection is gone.", result.Problems()[^1]);
        Assert.False(result.IsUsable);
    }
}
