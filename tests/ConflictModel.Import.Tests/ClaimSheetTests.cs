using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Import.Tests;

public sealed class ClaimSheetTests
{
    [Fact]
    public void The_sample_reads_as_verified() => Snapshot.Matches(Sheet(ConflictDataset.Load(RepositoryRoot.Combine("samples/dprk-russia"))));

    [Fact]
    public void Everything_a_claim_can_hold_comes_back_as_it_was() => CheckRoundTrip(ConflictDataset.Create(FullContents.Create()));

    [Fact]
    public void Random_datasets_come_back_to_the_byte() =>
        Check.One(Properties.Runs(300), Prop.ForAll(RandomDatasets.Arbitrary, contents => CheckRoundTrip(ConflictDataset.Create(contents))));

    [Fact]
    public void Every_figure_and_every_text_comes_back_to_the_byte()
    {
        var cells =
            from figure in Generators.Figures
            from text in Generators.Texts
            from quoted in Gen.Elements("{0}", "={0}", "'{0}", "'={0}", "''@{0}", "\"{0}\"", "a,{0}\r\n;b", " {0} ", "-{0}", "+{0}", "\t{0}")
            select (figure, text: string.Format(System.Globalization.CultureInfo.InvariantCulture, quoted, text));

        Check.One(Properties.Runs(500), Prop.ForAll(cells.ToArbitrary(), cell => CheckRoundTrip(ConflictDataset.Create(new()
        {
            Reports = [new() { Id = new("r") }],
            Claims =
            [
                new()
                {
                    Id = new("c"), Report = new("r"), Scope = new() { Measure = new("killed") }, Quantity = new() { Figure = cell.figure, Unit = new("tonnes") },
                    Quote = Kept(cell.text), Locator = Kept(cell.text), Note = Kept(cell.text),
                },
            ],
        }))));

        // What is no Unicode, or blank, no dataset holds.
        static string? Kept(string text) => string.IsNullOrWhiteSpace(text) || text.Any(char.IsSurrogate) ? null : text;
    }

    [Fact]
    public void What_a_spreadsheet_would_run_as_a_formula_is_guarded()
    {
        var dataset = ConflictDataset.Create(new()
        {
            Reports = [new() { Id = new("r") }],
            Claims = [new() { Id = new("c"), Report = new("r"), Scope = new() { Measure = new("killed") }, Quantity = Quantity.Parse("=1517 persons"), Quote = "=HYPERLINK(\"http://example.org\")" }],
        });

        Assert.EndsWith("c,r,,,,,killed,,,,,,,,,'=1517,persons,,\"'=HYPERLINK(\"\"http://example.org\"\")\",,,,,\n", Sheet(dataset), StringComparison.Ordinal);
    }

    [Fact]
    public void A_changed_figure_and_a_new_row_change_just_these()
    {
        using var folder = new TempFolder();
        var sample = RepositoryRoot.Combine("samples/dprk-russia");
        var path = folder["claims.csv"];
        ClaimSheet.Write(ConflictDataset.Load(sample), path);
        var lines = File.ReadAllLines(path);
        var changed = Array.FindIndex(lines, line => line.StartsWith("nis-1500,", StringComparison.Ordinal));
        lines[changed] = lines[changed].Replace("~1500", "~1600", StringComparison.Ordinal);
        File.WriteAllLines(path, [.. lines, lines[changed].Replace("nis-1500", "nis-new", StringComparison.Ordinal)]);

        var before = ConflictDataset.Load(sample).Contents;
        var after = ImportMappings.ClaimSheet.Import(path, new() { Base = DatasetDraft.Read(sample) }).GetDatasetOrThrow().Contents;

        Assert.Equal([folder["claims.csv"]], Directory.GetFiles(folder.Path));
        Assert.Equal(before.Claims.Count + 1, after.Claims.Count);
        Assert.Equal(["nis-1500: ~1600 persons", "nis-new: ~1600 persons"], after.Claims.Except(before.Claims).Select(claim => claim.ToString()));
        Assert.Equal(before with { Claims = [] }, after with { Claims = [] });
    }

    [Theory]
    [InlineData("nis", "nis")]
    [InlineData("nis ; hur", "nis; hur")]
    [InlineData("nis>hur", "nis > hur")]
    [InlineData("nis:estimates@2024-10-18~ > (hur; nis)", "nis:estimates@2024-10-18~ > (hur; nis)")]
    [InlineData("nis@[2024-10-17..2024-10-19]", "nis@[2024-10-17..2024-10-19]")]
    public void An_attribution_is_read_from_a_cell(string cell, string expected) => Assert.Equal(expected, AttributionNotation.Write(Attributed(cell).GetDatasetOrThrow().Claims[0].Attribution));

    [Theory]
    [InlineData("nis; nis", "The source 'nis' appears twice side by side; each source must appear once.")]
    [InlineData("nis >", "'nis >' is not an attribution: at position 5, the text ends; expected the id of a source")]
    [InlineData("nis > (hur", "at position 10, the text ends")]
    [InlineData("nis)", "at position 3, found ')'")]
    [InlineData("; nis", "at position 0, found ';'")]
    [InlineData("nis:doubts", "'doubts' is not one of the words permitted here: says, estimates, confirms, denies, cites.")]
    [InlineData("nis@yesterday", "'yesterday' is not an EDTF date")]
    [InlineData("cia", "'cia' is an unknown source; it must be the id of an existing source.")]
    public void What_is_no_attribution_is_told(string cell, string expected)
    {
        var problem = Assert.Single(Attributed(cell).Problems);

        Assert.Contains(expected, problem.Message, StringComparison.Ordinal);
        Assert.Equal(["who"], problem.Columns);
    }

    private static ImportResult Attributed(string cell) => Tables.Killed(
        members: "\"sources\": [{ \"id\": \"nis\", \"names\": { \"en\": \"NIS\" } }, { \"id\": \"hur\", \"names\": { \"en\": \"HUR\" } }],",
        claim: "\"attribution\": \"{who}\",").Csv($"date,killed,who\n2024-03-01,4,{cell}\n");

    private static string Sheet(ConflictDataset dataset)
    {
        using var stream = new MemoryStream();
        ClaimSheet.Write(dataset, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void CheckRoundTrip(ConflictDataset dataset)
    {
        var options = new ImportOptions { Base = Tables.Draft(DatasetText.Text(dataset)) };

        var read = ImportMappings.ClaimSheet.Csv(Sheet(dataset), options);

        Assert.Empty(read.Problems());
        Assert.Equal(dataset.Claims.Count, read.ClaimCount);
        Assert.Equal(DatasetText.Text(dataset), DatasetText.Text(read.GetDatasetOrThrow()));
    }
}
