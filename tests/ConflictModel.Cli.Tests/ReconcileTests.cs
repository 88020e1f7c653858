using System.Text;
using ConflictModel.Rules;

namespace ConflictModel.Cli.Tests;

public sealed class ReconcileTests
{
    private static readonly string Example = TestData.PathOf("docs/reconciliation/example.json");

    [Fact]
    public void The_sample_reads_as_verified() => Snapshot.Matches(RealProcess.Run("reconcile", TestData.Sample, "--history").Output);

    [Fact]
    public void Splits_narrowed_ranges_and_what_is_not_considered_read_as_verified() => Snapshot.Matches(RealProcess.Run("reconcile", TestData.Small, "--history").Output);

    [Theory]
    [InlineData("sample", TestData.Sample)]
    [InlineData("incident", TestData.Incident)]
    [InlineData("recorder", "tests/ConflictModel.Cli.Tests/Data/recorder.json")]
    public void There_is_a_line_an_incident(string name, string dataset) => Snapshot.Matches(RealProcess.Run("reconcile", dataset).Output, name);

    [Fact]
    public void The_document_of_a_small_dataset_is_as_verified() => Snapshot.Matches(RealProcess.Run("reconcile", TestData.Small, "--format", "json").Output);

    [Fact]
    public void The_document_is_one_that_the_library_reads()
    {
        using var file = new TemporaryFile(InProcess.Run("reconcile", TestData.PathOf(TestData.Small), "--format", "json").Output);

        Assert.Equal(["largest-camp", "envelope"], ReconciliationRecord.Load(file.Path).Rules);
    }

    [Fact]
    public void Rules_are_asked_in_the_order_given()
    {
        var output = InProcess.Run("reconcile", TestData.PathOf(TestData.Small), "--rule", "most-reliable", "--rule", "conservative-minimum", "--history").Output;

        Assert.Contains("most-reliable passed: No origin is graded C or better.", output, StringComparison.Ordinal);
        Assert.Contains("conservative-minimum decided: The lowest figure is about 500", output, StringComparison.Ordinal);
        Assert.Contains("Rules, in the order in which they are asked: most-reliable,", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_rule_that_has_a_page_is_one_of_the_command_and_of_its_help_and_page()
    {
        var pages = Directory.GetFiles(RepositoryRoot.Combine("docs/reconciliation"), "*.md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README").ToList();
        var help = string.Join(' ', InProcess.Run("reconcile", "--help").Output.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        var page = File.ReadAllText(RepositoryRoot.Combine("docs/command.md"));

        Assert.Equal(10, pages.Count);
        Assert.All(pages, rule =>
        {
            string[] sources = rule == "confirmed-floor" ? ["--confirmed-by", "photographs"] : [];
            var run = InProcess.Run(["reconcile", Example, "--history", "--rule", rule!, .. sources]);
            Assert.Equal("", run.Error);
            Assert.Contains($"asked: {rule}.", run.Output, StringComparison.Ordinal);
            Assert.Contains(rule!, help, StringComparison.Ordinal);
            Assert.Contains($"`{rule}`", page, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void The_floor_of_what_is_confirmed_is_asked_first_unless_the_rules_say_otherwise()
    {
        EquatableList<EntityId<Source>> photographs = [new("photographs")];
        string[] confirmed = ["--confirmed-by", "photographs"];

        Assert.Equal(Reconciled([new ConfirmedFloor(photographs), .. ReconciliationRules.Default]), Run(confirmed));
        Assert.Equal(Reconciled(new ConfirmedFloor(photographs)), Run([.. confirmed, "--rule", "confirmed-floor"]));
        Assert.Equal(
            Reconciled(new ConfirmedFloor(photographs, [ReconciliationRules.Median]), ReconciliationRules.Median),
            Run([.. confirmed, "--rule", "confirmed-floor", "--rule", "median"]));
        Assert.Equal(
            Reconciled(ReconciliationRules.MostReliable, new ConfirmedFloor([new("photographs"), new("monitor")])),
            Run([.. confirmed, "--confirmed-by", "monitor", "--rule", "most-reliable", "--rule", "confirmed-floor"]));

        static string Run(params string[] args) => InProcess.Run(["reconcile", Example, "--format", "json", .. args]).Output;

        static string Reconciled(params ReconciliationRule[] rules)
        {
            using var stream = new MemoryStream();
            new Reconciler(new() { Rules = rules.ToEquatableList() }).Reconcile(ConflictDataset.Load(Example)).ToRecord().Save(stream);
            return Encoding.UTF8.GetString(stream.ToArray());
        }
    }

    [Fact]
    public void What_the_claims_document_is_the_floor_without_a_source()
    {
        var contents = ConflictDataset.Load(Example).Contents;
        var documented = ConflictDataset.Create(contents with { Claims = contents.Claims.Select((claim, i) => i == 0 ? claim with { Basis = CountBasis.Documented } : claim).ToEquatableList() });
        using var file = new TemporaryFile("");
        documented.Save(file.Path);

        Assert.Equal(["confirmed-floor", "largest-camp", "envelope"], Rules());
        Assert.Equal(["confirmed-floor", "median"], Rules("--rule", "confirmed-floor", "--rule", "median"));
        Assert.Equal(["median"], Rules("--rule", "median"));

        IEnumerable<string> Rules(params string[] args)
        {
            using var record = new TemporaryFile(InProcess.Run(["reconcile", file.Path, "--format", "json", .. args]).Output);
            return ReconciliationRecord.Load(record.Path).Rules;
        }
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("No such source")]
    public void A_source_that_the_dataset_does_not_have_is_named(string source)
    {
        var run = InProcess.Run("reconcile", Example, "--confirmed-by", source);

        Assert.Equal((ExitCode.Unusable, ""), (run.ExitCode, run.Output));
        Assert.Equal($"--confirmed-by is '{source}'; it must be the id of a source of the dataset; 'conflictmodel show' lists them.\n", run.Error);
    }

    [Fact]
    public void Figures_that_exclude_each_other_end_with_1_and_are_told()
    {
        var path = TestData.PathOf(TestData.Small);
        var run = InProcess.Run("reconcile", path, "--rule", "conservative-minimum");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("Figures that exclude each other", run.Output, StringComparison.Ordinal);
        Assert.Contains("bridge-3000", run.Output[run.Output.IndexOf("Figures that exclude", StringComparison.Ordinal)..], StringComparison.Ordinal);
        Assert.Equal(ExitCode.Success, InProcess.Run("reconcile", path).ExitCode);
    }

    [Fact]
    public void Dissent_is_told_with_its_source()
    {
        var output = InProcess.Run("reconcile", TestData.PathOf(TestData.Small), "--rule", "conservative-minimum", "--history").Output;

        Assert.Contains("1 with dissent", output, StringComparison.Ordinal);
        Assert.Contains("Against it: at least 2,000 persons, Monitor", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_without_claims_has_no_figures()
    {
        using var file = new TemporaryFile("""{ "format": "conflictmodel/1" }""");
        var run = InProcess.Run("reconcile", file.Path);

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Contains("Reconciled: 0 figures, none with dissent, none left open.", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void No_line_is_longer_than_80_columns_or_ends_in_a_space() =>
        Assert.DoesNotContain((RealProcess.Run("reconcile", TestData.Sample).Output + RealProcess.Run("reconcile", TestData.Sample, "--history").Output).Split('\n'), line => line.Length > 80 || line.EndsWith(' '));

    [Fact]
    public void Colours_change_nothing_but_colours()
    {
        var path = TestData.PathOf(TestData.Small);

        Assert.Equal(InProcess.Run("reconcile", path).Output, Escapes.Removed(InProcess.Run(isStyled: true, "reconcile", path).Output));
    }

    [Fact]
    public void An_unusable_dataset_ends_with_2() => Assert.Equal(ExitCode.Unusable, InProcess.Run("reconcile", "no-such-file.json").ExitCode);
}
