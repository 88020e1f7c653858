namespace ConflictModel.Testing.Tests;

/// <summary>The wording of a failure is what a person works with, and is verified to the letter.</summary>
public sealed class DatasetAssertTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflictmodel-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_baseline_that_cannot_be_written_names_the_folder_that_is_missing_and_one_that_is_a_link_stays_one()
    {
        var folder = Directory.CreateTempSubdirectory("conflictmodel-").FullName;
        try
        {
            var missing = Path.Combine(folder, "none", "baseline.json");
            Assert.Equal(
                $"'{missing}' cannot be written: there is no folder '{Path.Combine(folder, "none")}'.",
                Assert.Throws<DirectoryNotFoundException>(() => FindingBaseline.Write(Small.Result, missing)).Message);
            if (OperatingSystem.IsWindows())
            {
                return;
            }

            var link = Path.Combine(folder, "link");
            File.CreateSymbolicLink(link, "baseline.json");
            FindingBaseline.Write(Small.Result, link);

            Assert.Equal("baseline.json", new FileInfo(link).LinkTarget);
            Assert.Equal(FindingBaseline.Read(link).Count, FindingBaseline.Read(Path.Combine(folder, "baseline.json")).Count);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_contradiction_is_told_with_all_that_is_needed_to_mend_it() => Snapshot.Matches(Message(() => DatasetAssert.HasNoContradictions(Small.Result)));

    [Fact]
    public void A_tension_is_told_likewise() => Snapshot.Matches(Message(() => DatasetAssert.HasNoTensions(Small.Only("ministry-500", "agency-620"))));

    [Fact]
    public void A_tension_counts_from_its_factor_on()
    {
        // 450 to 550 against 558 to 682: a factor of 1.01.
        var result = Small.Only("ministry-500", "agency-620");

        DatasetAssert.HasNoTensions(result, 1.5m);
        Assert.Throws<DatasetAssertionException>(() => DatasetAssert.HasNoTensions(result, 1.01m));
        Assert.Throws<ArgumentOutOfRangeException>(() => DatasetAssert.HasNoTensions(result, 0.5m));
    }

    [Fact]
    public void A_contradiction_is_a_tension_too() => Assert.Throws<DatasetAssertionException>(() => DatasetAssert.HasNoTensions(Small.Only("ministry-500", "monitor-2000"), 3));

    [Fact]
    public void What_is_acknowledged_does_not_fail()
    {
        DatasetAssert.HasNoContradictions(Small.Acknowledged);
        DatasetAssert.HasNoTensions(Small.Acknowledged);
        Assert.NotEmpty(Small.Acknowledged.Findings);
    }

    [Fact]
    public void A_comparison_that_is_not_complete_fails_since_nobody_knows_what_it_would_have_found()
    {
        var result = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(new ThrowingRule()) }).Compare(Small.Result.Dataset);

        Assert.StartsWith("The comparison is incomplete: rules failed.", Message(() => DatasetAssert.HasNoContradictions(result)), StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_baseline_has_does_not_fail_and_what_is_new_does()
    {
        var path = Path.Combine(_folder, "baseline.json");
        FindingBaseline.Write(Small.Only("ministry-500", "agency-620"), path);

        DatasetAssert.HasNoNewFindings(Small.Only("ministry-500", "agency-620"), path);
        Snapshot.Matches(Message(() => DatasetAssert.HasNoNewFindings(Small.Result, path)).Replace(path, "baseline.json", StringComparison.Ordinal));
    }

    [Fact]
    public void A_baseline_is_the_same_bytes_each_time_and_has_no_acknowledged_finding()
    {
        var path = Path.Combine(_folder, "baseline.json");
        FindingBaseline.Write(Small.Result, path);
        var text = File.ReadAllText(path);
        FindingBaseline.Write(Small.Result, path);

        Assert.Equal(text, File.ReadAllText(path));
        Snapshot.Matches(text);
        FindingBaseline.Write(Small.Acknowledged, path);
        Assert.Equal(0, FindingBaseline.Read(path).Count);
    }

    [Fact]
    public void A_finding_with_a_further_claim_is_new()
    {
        var path = Path.Combine(_folder, "baseline.json");
        FindingBaseline.Write(Small.Only("ministry-500", "monitor-2000"), path);

        var finding = Small.Result.Findings.Single(finding => finding.Rule.Id == "CM1001");
        Assert.Contains(Small.Only("ministry-500", "monitor-2000").Findings, known => known.Fingerprint == finding.Fingerprint);
        Assert.False(FindingBaseline.Read(path).Has(finding));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("no json")]
    [InlineData("""{ "format": "other/1" }""")]
    [InlineData("""{ "format": "conflictmodel-baseline/1", "findings": [{}] }""")]
    public void What_is_no_baseline_is_refused(string text)
    {
        var path = Path.Combine(_folder, "baseline.json");
        File.WriteAllText(path, text);

        Assert.Contains("baseline.json", Assert.Throws<FormatException>(() => FindingBaseline.Read(path)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_baseline_that_is_not_there_is_never_written_unasked()
    {
        var path = Path.Combine(_folder, "none.json");

        Assert.Contains("Create it once", Message(() => DatasetAssert.HasNoNewFindings(Small.Result, path)), StringComparison.Ordinal);
        Assert.False(File.Exists(path));
    }

    [Fact]
    public void Scopes_with_too_few_independent_origins_are_listed()
    {
        DatasetAssert.HasIndependentOrigins(Small.Result, 2);
        DatasetAssert.HasIndependentOrigins(Small.Result, 9, scope => scope.Measure.Value == "present");
        Snapshot.Matches(Message(() => DatasetAssert.HasIndependentOrigins(Small.Result, 4)));
    }

    [Fact]
    public void A_figure_outside_its_range_is_told_with_its_claims()
    {
        var result = new Reconciler().Reconcile(Small.Result);
        var scope = Small.Result.Dataset.Claims[0].Scope;

        DatasetAssert.HasFigureWithin(result, scope, QuantityRange.AtLeast(100));
        DatasetAssert.HasFigureWithin(result, scope.WithoutPeriod(), QuantityRange.AtLeast(100));
        Snapshot.Matches(string.Join("\n====\n", [
            Message(() => DatasetAssert.HasFigureWithin(result, scope, QuantityRange.AtMost(10))),
            Message(() => DatasetAssert.HasFigureWithin(result, scope with { Mode = Mode.Planned }, QuantityRange.AtMost(10)))]));
    }

    [Fact]
    public void Reconciled_figures_as_text_have_what_the_rules_answered() => Snapshot.Matches(FigureText.Of(new Reconciler().Reconcile(Small.Result)));

    [Fact]
    public void A_dataset_that_is_not_valid_is_told_with_its_failures_and_a_valid_one_is_given_back()
    {
        var path = Path.Combine(_folder, "dataset.json");
        File.WriteAllText(path, """{ "format": "conflictmodel/1", "claims": [{ "id": "c", "report": "r", "scope": { "measure": "killed" }, "figure": "9..4", "unit": "persons" }] }""");

        Snapshot.Matches(Message(() => DatasetAssert.IsValid(path)).Replace(path, "dataset.json", StringComparison.Ordinal));
        Small.Result.Dataset.Save(path);
        Assert.Equal(3, DatasetAssert.IsValid(path).Claims.Count);
        Assert.Throws<DatasetAssertionException>(() => DatasetAssert.IsValid(path, from: Severity.Info));
    }

    [Fact]
    public void A_result_as_text_leaves_out_where_claims_stand() => Snapshot.Matches(FindingText.Of(Small.Result));

    private static string Message(Action assertion) => Assert.Throws<DatasetAssertionException>(assertion).Message;

    private sealed class ThrowingRule() : ClaimRule(new() { Id = "T1", Title = "Throws", Help = "h" })
    {
        public override void Check(ClaimContext context) => throw new InvalidOperationException("no quote");
    }
}
