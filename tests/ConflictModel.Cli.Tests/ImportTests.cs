namespace ConflictModel.Cli.Tests;

public sealed class ImportTests : IDisposable
{
    private const string Mapping = """
        { "format": "conflictmodel-import/1", "report": { "date": "{date}" },
          "claims": [{ "scope": { "measure": "killed", "place": "{place}", "period": "{date}" }, "figure": "{killed}", "unit": "persons" }] }
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("conflictmodel-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_table_becomes_a_dataset()
    {
        var run = Import("date,place,killed\n2024-03-01,Kupiansk,~40\n2024-03-02,Kupiansk,\n,,\n");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal($"{PathOf("dataset.json")}: 1 claim from 3 rows, 1 skipped.\n", run.Output);
        Assert.Equal("~40 persons", Assert.Single(ConflictDataset.Load(_folder).Claims).Quantity.ToString());
    }

    [Fact]
    public void Rows_that_cannot_be_read_end_with_1_and_the_others_are_written()
    {
        var run = Import("date,place,killed\n2024-03-01,Kupiansk,~40\n2024-03-02,Kupiansk,40 or not\n");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.StartsWith($"{PathOf("t.csv")}:3: row 2, column killed = '40 or not': '40 or not' is not a figure: ", run.Error, StringComparison.Ordinal);
        Assert.Equal($"{PathOf("dataset.json")}: 1 claim from 2 rows, 1 refused.\n", run.Output);
        Assert.Single(ConflictDataset.Load(_folder).Claims);
    }

    [Fact]
    public void What_looks_wrong_is_listed_as_a_hint_and_the_row_is_written()
    {
        var run = Import("date,place,killed\n1822-03-01,Kupiansk,~40\n");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.StartsWith($"Hint: {PathOf("t.csv")}:2: row 1, column date = '1822-03-01': The date 1822-03-01 is before 1900. ", run.Error, StringComparison.Ordinal);
        Assert.Single(ConflictDataset.Load(_folder).Claims);
    }

    [Fact]
    public void Columns_that_are_not_read_and_columns_of_series_that_are_absent_are_named()
    {
        File.WriteAllText(PathOf("t.json"), """[{ "date": "2024-05-01", "tank": 100, "tonk": 1, "robots\u001b[31m": 2 }, { "date": "2024-05-02", "tank": 101, "tonk": null }]""");

        var run = InProcess.Run("import", PathOf("t.json"), "--mapping", "general-staff", "-o", PathOf("dataset.json"));

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.StartsWith($"{PathOf("dataset.json")}: 2 claims from 2 rows.\n{PathOf("t.json")}: 2 columns not read by the mapping:\n  tonk: 1 cell\n  robots", run.Output, StringComparison.Ordinal);
        Assert.Contains($"\n{PathOf("t.json")}: 15 columns of series absent, treated as blank:\n  aircraft\n  helicopter\n  APC\n", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public void Rows_of_hashtags_are_counted()
    {
        var run = Import("date,place,killed\n#date,#loc+name,#affected+killed\n2024-03-01,Kupiansk,~40\n,,\n");

        Assert.Equal($"{PathOf("dataset.json")}: 1 claim from 3 rows, 1 skipped, 1 of HXL hashtags skipped.\n", run.Output);
    }

    [Fact]
    public void Of_many_problems_the_first_hundred_are_listed_and_all_are_counted()
    {
        var run = Import($"date,place,killed\n{string.Concat(Enumerable.Repeat("2024-03-01,Kupiansk,x\n", 150))}");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.EndsWith("... and 50 more.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(101, run.Error.TrimEnd().Split('\n').Length);
    }

    [Theory]
    [InlineData("")]
    [InlineData("place,killed\nKupiansk,4\n")]
    public void A_table_that_cannot_be_used_ends_with_2_and_what_was_there_stays(string table)
    {
        File.WriteAllText(PathOf("dataset.json"), "before");

        var run = Import(table);

        Assert.Equal((ExitCode.Unusable, ""), (run.ExitCode, run.Output));
        Assert.EndsWith($"{PathOf("t.csv")} cannot be imported; nothing is written.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("before", File.ReadAllText(PathOf("dataset.json")));
        Assert.Equal(["dataset.json", "m.json", "t.csv"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
    }

    [Fact]
    public void A_mapping_that_is_none_ends_with_2_and_its_problems()
    {
        File.WriteAllText(PathOf("t.csv"), "");
        File.WriteAllText(PathOf("m.json"), "{\n \"formats\": 1 }");

        var run = InProcess.Run("import", PathOf("t.csv"), "--mapping", PathOf("m.json"), "-o", PathOf("dataset.json"));
        var none = InProcess.Run("import", PathOf("t.csv"), "--mapping", "ucdp", "-o", PathOf("dataset.json"));

        Assert.Equal((ExitCode.Unusable, ExitCode.Unusable), (run.ExitCode, none.ExitCode));
        Assert.Contains($"{PathOf("m.json")}:2: $.formats: 'formats' is not a member of a mapping; ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("cannot be used: 4 problems.\n", run.Error, StringComparison.Ordinal);
        Assert.Equal("'ucdp' is not a mapping; it must be a file that can be read, or a built-in mapping: acled, airwars, claim-sheet, general-staff, general-staff-personnel, oryx, ucdp-ged.\n", none.Error);
        Assert.False(File.Exists(PathOf("dataset.json")));
    }

    [Fact]
    public void A_shipped_mapping_is_named_and_a_table_of_corrections_stands_beside_the_table()
    {
        const string columns = "date,aircraft,helicopter,tank,APC,field artillery,MRL,military auto,fuel tank,vehicles and fuel tanks,drone,naval ship,submarines,anti-aircraft warfare,mobile SRBM system,special equipment,cruise missiles";
        File.WriteAllText(PathOf("t.csv"), $"{columns}\n2023-01-01,,,85,,,,,,,,,,,,,\n2023-01-02,,,83,,,,,,,,,,,,,\n");
        File.WriteAllText(PathOf("c.csv"), "date,tank\n2023-01-02,-2\n");

        var run = InProcess.Run("import", PathOf("t.csv"), "-m", "general-staff", "-o", PathOf("out.json"), "--corrections", PathOf("c.csv"));

        Assert.Equal($"{PathOf("out.json")}: 2 claims from 2 rows.\n", run.Output);
        Assert.Equal("general-staff.tank.2023-01-01.lost", ConflictDataset.Load(PathOf("out.json")).Claims[1].Corrects.ToString());
    }

    [Fact]
    public void A_dataset_is_exported_to_a_sheet_and_comes_back_to_the_byte()
    {
        var sample = TestData.PathOf(TestData.Sample);

        var export = InProcess.Run("export", sample, "-o", PathOf("claims.csv"));
        var import = InProcess.Run("import", PathOf("claims.csv"), "--mapping", "claim-sheet", "--base", sample, "-o", PathOf("dataset.json"));
        ConflictDataset.Load(sample).Save(PathOf("expected.json"));

        Assert.Equal((ExitCode.Success, ExitCode.Success), (export.ExitCode, import.ExitCode));
        Assert.Equal(File.ReadAllBytes(PathOf("expected.json")), File.ReadAllBytes(PathOf("dataset.json")));
    }

    [Fact]
    public void A_base_that_cannot_be_used_ends_with_2()
    {
        var run = Import("date,place,killed\n2024-03-01,Kupiansk,~40\n", "--base", PathOf("none.json"));

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("There is no such file", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(PathOf("dataset.json")));
    }

    private InProcess Import(string table, params string[] more)
    {
        File.WriteAllText(PathOf("t.csv"), table);
        File.WriteAllText(PathOf("m.json"), Mapping);
        return InProcess.Run(["import", PathOf("t.csv"), "--mapping", PathOf("m.json"), "-o", PathOf("dataset.json"), .. more]);
    }

    private string PathOf(string file) => Path.Combine(_folder, file);
}
