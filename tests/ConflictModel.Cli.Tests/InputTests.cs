using ConflictModel.Import;

namespace ConflictModel.Cli.Tests;

/// <summary>A dataset, table or mapping comes from a file, from standard input, or from a pipe, which can be read only once and forwards.</summary>
public sealed class InputTests : IDisposable
{
    private const string Mapping = """
        { "format": "conflictmodel-import/1", "report": { "date": "{date}" },
          "claims": [{ "scope": { "measure": "killed", "period": "{date}" }, "figure": "{killed}", "unit": "persons" }] }
        """;

    private static readonly string Small = TestData.PathOf(TestData.Small);

    private readonly string _folder = Directory.CreateTempSubdirectory("conflictmodel-").FullName;

    public static TheoryData<string, string[]> Readers => new()
    {
        { "compare", ["--all"] },
        { "validate", ["--hints"] },
        { "show", [] },
        { "reconcile", ["--history"] },
        { "report", ["-o", "-", "--format", "markdown"] },
        { "export", ["-o", "-"] },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Readers))]
    public void A_dash_is_standard_input(string command, string[] more)
    {
        var expected = InProcess.Run([command, Small, .. more]);

        var run = InProcess.Fed(File.ReadAllText(Small), [command, "-", .. more]);

        Assert.Equal(expected.ExitCode, run.ExitCode);
        Assert.Equal(Words(expected.Output, "small.json"), Words(run.Output, "stdin"));
    }

    [UnixTheory]
    [MemberData(nameof(Readers))]
    public void A_pipe_is_read_like_a_file(string command, string[] more)
    {
        var arguments = string.Join(' ', more);
        var expected = RealProcess.Shell($"\"$@\" {command} {Small} {arguments}");

        var run = RealProcess.Shell($"mkfifo {PathOf("pipe")} && {{ cat {Small} > {PathOf("pipe")} & \"$@\" {command} {PathOf("pipe")} {arguments}; }}");

        Assert.Equal(expected.ExitCode, run.ExitCode);
        Assert.Equal(Words(expected.Output, "small.json"), Words(run.Output, "pipe"));
    }

    [UnixFact]
    public void Claims_beside_a_document_are_read_from_a_pipe_plain_or_compressed()
    {
        ConflictDataset.Load(Small).Save(PathOf("dataset.json"), "claims.jsonl.gz");
        var expected = InProcess.Run("compare", _folder).Output;

        File.Move(PathOf("claims.jsonl.gz"), PathOf("kept.gz"));
        UnixShell.Run($"mkfifo {PathOf("claims.jsonl.gz")}");

        var packed = RealProcess.Shell($"cat {PathOf("kept.gz")} > {PathOf("claims.jsonl.gz")} & \"$@\" compare {_folder}");
        var plain = RealProcess.Shell($"gzip -dc {PathOf("kept.gz")} > {PathOf("claims.jsonl.gz")} & \"$@\" compare {_folder}");

        Assert.Equal((expected, expected), (packed.Output, plain.Output));
    }

    [Fact]
    public void Problems_of_standard_input_have_its_name_and_their_lines()
    {
        var run = InProcess.Fed("{\n  \"format\": \"conflictmodel/1\",\n  \"reports\": [{ \"id\": \"a\", \"date\": \"yesterday\" }]\n}", "compare", "-");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.StartsWith("<stdin>:3: $.reports[0].date: ", run.Error, StringComparison.Ordinal);
        Assert.EndsWith("<stdin> cannot be used: 1 problem.\n", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("date,killed\n2024-03-01,~40\n", new string[0])]
    [InlineData("date,killed\n2024-03-01,~40\n", new[] { "--format", "csv" })]
    [InlineData("""[{ "date": "2024-03-01", "killed": "~40" }]""", new[] { "--format", "json" })]
    public void A_table_is_read_from_standard_input(string table, string[] format)
    {
        File.WriteAllText(PathOf("m.json"), Mapping);

        var run = InProcess.Fed(table, ["import", "-", "-m", PathOf("m.json"), "-o", PathOf("dataset.json"), .. format]);

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal("~40 persons", Assert.Single(ConflictDataset.Load(_folder).Claims).Quantity.ToString());
    }

    [Fact]
    public void A_problem_of_a_table_from_standard_input_has_its_name()
    {
        File.WriteAllText(PathOf("m.json"), Mapping);

        var run = InProcess.Fed("date,killed\n2024-03-01,x\n", "import", "-", "-m", PathOf("m.json"), "-o", PathOf("dataset.json"));

        Assert.StartsWith("<stdin>:2: row 1, column killed = 'x': ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_format_that_is_given_outranks_the_ending_of_a_table()
    {
        File.WriteAllText(PathOf("m.json"), Mapping);
        File.WriteAllText(PathOf("table.csv"), """{ "date": "2024-03-01", "killed": "~40" }""");

        var run = InProcess.Run("import", PathOf("table.csv"), "-m", PathOf("m.json"), "-o", PathOf("dataset.json"), "--format", "json");

        Assert.Equal($"{PathOf("dataset.json")}: 1 claim from 1 row.\n", run.Output);
    }

    [Fact]
    public void A_mapping_is_read_from_standard_input()
    {
        File.WriteAllText(PathOf("table.csv"), "date,killed\n2024-03-01,~40\n");

        var run = InProcess.Fed(Mapping, "import", PathOf("table.csv"), "-m", "-", "-o", PathOf("dataset.json"));

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
    }

    [Fact]
    public void A_base_is_read_from_standard_input()
    {
        ClaimSheet.Write(ConflictDataset.Load(Small), PathOf("claims.csv"));

        var run = InProcess.Fed(File.ReadAllText(Small), "import", PathOf("claims.csv"), "-m", "claim-sheet", "--base", "-", "-o", PathOf("dataset.json"));

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(5, ConflictDataset.Load(_folder).Claims.Count);
    }

    // But for the file's name, which is not as long, and so breaks lines elsewhere; in Markdown it has escapes.
    private static IEnumerable<string> Words(string output, string file) =>
        output.Replace("\\", "", StringComparison.Ordinal).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => !word.Contains(file, StringComparison.Ordinal));

    private string PathOf(string file) => Path.Combine(_folder, file);
}
