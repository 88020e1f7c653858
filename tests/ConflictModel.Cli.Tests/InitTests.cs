namespace ConflictModel.Cli.Tests;

/// <summary>Starting a dataset: empty, or from a table.</summary>
public sealed class InitTests : IDisposable
{
    private const string Sheet = "Incident,Date of incident,Place,Source,Killed,Count,Extra\nFerry,2024-05-01,Kharkiv,Wire,at least 3,7,x\n"
        + "Bridge,2024-05-02,Kharkov,Wire,2,,\nMill,2024-05-03,Sumy,Wire,see photo,,\nTotal,,,,5,7,\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("нова тека ").FullName;

    private string At(string name) => Path.Combine(_folder, name);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Without_a_table_there_is_an_empty_dataset_with_its_schema_and_an_example()
    {
        var run = InProcess.Run("init", At("new"));

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(["conflictmodel-1.schema.json", "dataset.json", "example.json"], Directory.GetFiles(At("new")).Select(Path.GetFileName).Order());
        Assert.Empty(ConflictDataset.Load(At("new")).Claims);
        Assert.Contains("1 contradiction", InProcess.Run("compare", Path.Combine(At("new"), "example.json")).Output, StringComparison.Ordinal);
        Assert.Equal(0, InProcess.Run("validate", Path.Combine(At("new"), "example.json")).ExitCode);
    }

    [Fact]
    public void A_table_becomes_a_mapping_aliases_and_a_dataset_that_import_makes_again()
    {
        File.WriteAllText(At("sheet of may.csv"), Sheet);
        var run = InProcess.Run("init", At("out"), "--from", At("sheet of may.csv"), "--yes");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(["aliases.csv", "dataset.json", "mapping.json"], Directory.GetFiles(At("out")).Select(Path.GetFileName).Order());
        Assert.Contains("Killed            persons killed: its name says what is counted, and its cells are figures", run.Output, StringComparison.Ordinal);
        Assert.Contains("Not read:\n  Count             ", run.Output, StringComparison.Ordinal);
        Assert.Contains("--answer \"measure:Count=killed or wounded", run.Output, StringComparison.Ordinal);
        Assert.Contains("dataset.json: 2 claims from 4 rows, 1 skipped, 1 refused.", run.Output, StringComparison.Ordinal);
        Assert.Contains("column Killed = 'see photo'", run.Error, StringComparison.Ordinal);
        Assert.Equal("kind,spelling,name,hint\nplace,Kharkiv,,like Kharkov\nplace,Kharkov,,like Kharkiv\n", File.ReadAllText(Path.Combine(At("out"), "aliases.csv")));

        var again = InProcess.Run("import", At("sheet of may.csv"), "--mapping", Path.Combine(At("out"), "mapping.json"), "-o", At("again.json"));
        Assert.Equal(ExitCode.Findings, again.ExitCode);
        Assert.Equal(File.ReadAllText(Path.Combine(At("out"), "dataset.json")), File.ReadAllText(At("again.json")));
    }

    [Fact]
    public void Nothing_is_overwritten_without_force()
    {
        File.WriteAllText(At("sheet.csv"), Sheet);
        File.WriteAllText(At("aliases.csv"), "mine");
        var run = InProcess.Run("init", _folder, "--from", At("sheet.csv"), "--yes");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Equal($"{At("aliases.csv")} already exists; it is overwritten only with --force.\n", run.Error);
        Assert.Equal(["aliases.csv", "sheet.csv"], Directory.GetFiles(_folder).Select(Path.GetFileName).Order());
        Assert.Equal(ExitCode.Findings, InProcess.Run("init", _folder, "--from", At("sheet.csv"), "--yes", "--force").ExitCode);
        Assert.NotEqual("mine", File.ReadAllText(At("aliases.csv")));
    }

    [Fact]
    public void Questions_are_asked_where_somebody_can_answer()
    {
        File.WriteAllText(At("sheet.csv"), Sheet);
        var run = InProcess.Asked("9\n2\n", "init", At("out"), "--from", At("sheet.csv"));

        Assert.Contains("What does the column 'Count' count (its cells are such as '7')?\n  1  killed\n  2  wounded\n", run.Output, StringComparison.Ordinal);
        Assert.Contains("It must be a number from 1 to 7.", run.Output, StringComparison.Ordinal);
        Assert.Equal(["killed", "wounded", "killed"], ConflictDataset.Load(At("out")).Claims.Select(claim => claim.Scope.Measure.Value));
    }

    [Fact]
    public void Answers_are_given_as_options_too()
    {
        File.WriteAllText(At("sheet.csv"), Sheet);
        InProcess.Run("init", At("out"), "--from", At("sheet.csv"), "--yes", "--answer", "measure:Count=missing");

        Assert.Equal(["killed", "missing", "killed"], ConflictDataset.Load(At("out")).Claims.Select(claim => claim.Scope.Measure.Value));
    }

    [Theory]
    [InlineData("", "The table has no header")]
    [InlineData("a,b\n1,2\n", "The table has no column that counts")]
    [InlineData("Source,Killed\n", "The table has a header and no rows")]
    public void A_table_that_cannot_be_read_leaves_nothing_behind(string text, string message)
    {
        File.WriteAllText(At("sheet.csv"), text);
        var run = InProcess.Run("init", At("out"), "--from", At("sheet.csv"), "--yes");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(At("out")));
    }

    [Fact]
    public void A_table_that_is_not_there_or_is_locked_is_told_as_such()
    {
        var missing = InProcess.Run("init", At("out"), "--from", At("none.xlsx"), "--yes");
        Assert.Equal((ExitCode.Unusable, $"{At("none.xlsx")} does not exist; expected a table.\n"), (missing.ExitCode, missing.Error));

        using var locked = new FileStream(At("locked.csv"), FileMode.Create, FileAccess.ReadWrite, FileShare.None);
        var run = InProcess.Run("init", At("out"), "--from", At("locked.csv"), "--yes");
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.StartsWith($"{At("locked.csv")} cannot be read: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_shows_claims_and_writes_nothing()
    {
        File.WriteAllText(At("sheet.csv"), Sheet);
        InProcess.Run("init", At("out"), "--from", At("sheet.csv"), "--yes");
        var before = Directory.GetFiles(_folder, "*", SearchOption.AllDirectories);
        var run = InProcess.Run("import", At("sheet.csv"), "--mapping", Path.Combine(At("out"), "mapping.json"), "--dry-run");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Equal(
            $"{At("sheet.csv")}: 2 claims from 4 rows, 1 skipped, 1 refused. Nothing is written.\n  row 2:\n    killed persons >=3; Ferry; by Wire\n"
                + "  row 3:\n    killed persons 2; Bridge; by Wire\n"
                + $"{At("sheet.csv")}: 2 columns not read by the mapping:\n  Count: 2 cells\n  Extra: 1 cell\n",
            run.Output);
        Assert.Equal(before, Directory.GetFiles(_folder, "*", SearchOption.AllDirectories));
    }
}
