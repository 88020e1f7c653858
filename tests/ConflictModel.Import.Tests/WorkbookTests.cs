using System.IO.Compression;
using System.Text;

namespace ConflictModel.Import.Tests;

/// <summary>Sheets of workbooks are read as people see them, or refused with a message that says what to do.</summary>
public sealed class WorkbookTests
{
    private static readonly DateTime Day = new(2024, 3, 17);

    [Fact]
    public void Numbers_dates_and_formulas_are_read_by_their_values()
    {
        var result = Tables.Killed().Workbook(Workbooks.Of(
            ["date", "killed"],
            [Day, 16],
            [Day.AddDays(3).AddHours(14), 1234.0],
            ["2024-03-18", "at least 3"],
            [Day.AddDays(2), new Workbooks.Formula("SUM(1,2)", 3)]));

        Assert.Equal(["16", "1234", ">=3", "3"], result.Figures());
        Assert.Equal(["2024-03-17", "2024-03-20", "2024-03-18", "2024-03-19"], result.Draft.Claims.Select(claim => claim.Period.Text));
        Assert.Equal("t.xlsx:4: $[2]", result.Draft.Claims[2].Location.ToString());
    }

    [Fact]
    public void Times_of_day_are_kept_where_the_mapping_asks_for_them() => Assert.Equal(
        ["2024-03-17T14:30", "2024-03-18"],
        Tables.Killed(members: "\"times\": [\"date\"],").Workbook(Workbooks.Of(["date", "killed"], [Day.AddHours(14.5), 1], [Day.AddDays(1), 2]))
            .Draft.Claims.Select(claim => claim.Period.Text));

    [Fact]
    public void A_formula_without_a_value_and_an_error_refuse_their_rows_and_are_not_blank()
    {
        var result = Tables.Killed().Workbook(Workbooks.Of(
            ["date", "killed"],
            [Day, new Workbooks.Formula("B9", null)],
            [Day, new Workbooks.Error("#REF!")],
            [Day, 2]));

        Assert.Equal((1, 2), (result.ClaimCount, result.RefusedRowCount));
        Assert.Equal(["#NOT CALCULATED!", "#REF!"], result.Problems.Select(problem => problem.Values[0]));
    }

    [Fact]
    public void Merged_cells_hold_their_value_in_every_row_and_a_header_of_two_rows_has_joined_names()
    {
        var mapping = Tables.Mapping("""
            {
              "format": "conflictmodel-import/1", "sheet": { "name": "data", "headerRow": 2, "headerRows": 2 },
              "report": { "publisher": "{source}" },
              "claims": [{ "scope": { "measure": "killed", "place": "{place}" }, "figure": { "low": "{killed / min}", "high": "{killed / max}" }, "unit": "persons" }]
            }
            """);
        object?[][] rows =
        [
            ["Losses of the week", null, null, null],
            ["place", "source", "killed", null],
            [null, null, "min", "max"],
            ["Rivertown", "Courier", 4, 6],
            [null, "Radio North", 9, null],
            ["Old Mill", "Courier", "20", null],
        ];
        var result = mapping.Workbook(Workbooks.Of([("notes", [["nothing"]], []), ("data", rows, ["A1:D1", "C2:D2", "A4:A5", "C6:D6"])]));

        Assert.Equal(["4..6", ">=9", ">=20"], result.Figures());
        Assert.Equal(["rivertown", "rivertown", "old-mill"], result.Draft.Claims.Select(claim => claim.Place.Text));
    }

    [Fact]
    public void A_workbook_with_macros_is_read_as_any_other()
    {
        var workbook = Workbooks.Of([("s", [["date", "killed"], [Day, 5]], [])], hasMacros: true);

        Assert.Equal(["5"], Tables.Killed().Workbook(workbook).Figures());
    }

    [Fact]
    public void A_sheet_that_is_not_there_is_told_with_those_that_are()
    {
        var result = Tables.Killed(members: "\"sheet\": { \"name\": \"May\" },").Workbook(Workbooks.Of([("April", [["date"]], []), ("June", [["date"]], [])]));

        Assert.Equal(["t.xlsx: $: The workbook has no sheet 'May'; it must be one of 'April', 'June'."], result.Problems());
        Assert.False(result.IsUsable);
    }

    [Fact]
    public void A_workbook_within_a_file_that_is_called_CSV_is_a_workbook_all_the_same()
    {
        using var stream = new MemoryStream(Workbooks.Of(["date", "killed"], [Day, 5]));

        Assert.Equal(["5"], Tables.Killed().Import(stream, TableFormat.Csv, "t.csv").Figures());
    }

    [Theory]
    [InlineData("content.xml", "The file is an OpenDocument spreadsheet (.ods), which is not read; it must be saved as .xlsx or as CSV.")]
    [InlineData("Index/Document.iwa", "The file is a Numbers spreadsheet, which is not read; it must be exported as .xlsx or as CSV.")]
    [InlineData("a.txt", "The file is a ZIP archive and no workbook; expected .xlsx, .xls or CSV.")]
    public void What_is_no_workbook_is_told_as_what_it_is(string entry, string message)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
            writer.Write("x");
        }

        Assert.Equal([$"t.xlsx: $: {message}"], Tables.Killed().Workbook(memory.ToArray()).Problems());
    }

    [Fact]
    public void A_part_that_would_fill_the_memory_is_refused_before_it_is_unpacked()
    {
        using var memory = new MemoryStream();
        memory.Write(Workbooks.Of(["date", "killed"], [Day, 5]));
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Update, leaveOpen: true))
        {
            using var texts = zip.CreateEntry("xl/sharedStrings.xml", CompressionLevel.Fastest).Open();
            var block = new byte[1 << 20];
            for (var i = 0; i < 400; i++)
            {
                texts.Write(block);
            }
        }

        var problem = Assert.Single(Tables.Killed().Workbook(memory.ToArray()).Problems);

        Assert.Equal("The part 'xl/sharedStrings.xml' of the workbook has 400 MB unpacked; it must have at most 384 MB.", problem.Message);
    }

    [Theory]
    [InlineData("EncryptedPackage", "The workbook is protected by a password; it must be saved without one before it can be imported.")]
    [InlineData("WordDocument", "The workbook is damaged: ")]
    public void A_compound_file_that_is_no_workbook_is_told_as_what_it_is(string entry, string message)
    {
        byte[] file = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[1016], .. Encoding.Unicode.GetBytes(entry), .. new byte[480]];

        Assert.StartsWith(message, Assert.Single(Tables.Killed().Workbook(file).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_workbook_is_a_problem_and_no_crash()
    {
        var workbook = Workbooks.Of(["date", "killed"], [Day, 5]);
        for (var length = 8; length < workbook.Length; length += 97)
        {
            var result = Tables.Killed().Workbook(workbook[..length]);

            Assert.False(result.IsUsable);
            Assert.StartsWith("The workbook is damaged: ", Assert.Single(result.Problems).Message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<html><body><table>")]
    [InlineData("<?xml version=\"1.0\"?><Workbook>")]
    public void A_web_page_that_is_called_a_sheet_is_told_as_such(string text)
    {
        var problem = Assert.Single(Tables.Killed().Workbook(Encoding.UTF8.GetBytes(text)).Problems);

        Assert.Equal("The file is a web page or XML, whatever its name says; it must be saved as .xlsx or as CSV.", problem.Message);
    }
}
