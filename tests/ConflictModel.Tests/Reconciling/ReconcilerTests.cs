namespace ConflictModel.Tests;

public sealed class ReconcilerTests
{
    [Fact]
    public void A_count_that_goes_on_is_a_series_and_not_one_number()
    {
        var result = Reconcile(
            Written.Claim("b", "one", "ministry", "killed soldiers period:../2024-11-01", "=200"),
            Written.Claim("a", "one", "agency", "killed soldiers period:../2024-10-01", "=100"),
            Written.Claim("c", "one", "ministry", "killed soldiers period:../2024-10-01", "=100"));

        var series = result.SeriesOf(new() { Measure = new("killed"), Category = new("soldiers") });
        Assert.Equal(["../2024-10-01", "../2024-11-01"], series.Select(figure => figure.Scope.Period!.ToString()));
        Assert.Equal([100m, 200m], series.Select(figure => figure.Best!.Value));
        Assert.Equal(["a", "c"], series[0].Claims.Select(claim => claim.Value));
        Assert.Equal(ConfidenceLevel.Moderate, series[0].Confidence);
        Assert.Empty(result.SeriesOf(new() { Measure = new("wounded") }));
    }

    [Fact]
    public void An_implied_time_is_the_time_of_the_figure()
    {
        var result = Reconcile(Written.Claim("a", "one", "agency", "killed soldiers", "=100"), Written.Claim("b", "later", "ministry", "present soldiers", "=100"), Written.Claim("c", "undated", "ministry", "present officers", "=100"));

        Assert.Equal(["../2025-01-20", null, "2025-02-03"], result.Figures.Select(figure => figure.Scope.Period?.ToString()));
    }

    [Fact]
    public void Plans_are_of_one_time_where_they_were_stated_at_one_time()
    {
        var result = Reconcile(
            Written.Claim("a", "one", "agency", "deployed soldiers mode:planned", "=100"),
            Written.Claim("b", "two", "ministry", "deployed soldiers mode:planned", "=100"),
            Written.Claim("c", "later", "ministry", "deployed soldiers mode:planned", "=300"));

        Assert.Equal(["2025-01-20", "2025-02-03"], result.Figures.Select(figure => figure.Stated!.ToString()));
        Assert.Equal([2, 1], result.Figures.Select(figure => figure.Claims.Count));
    }

    [Fact]
    public void A_bare_year_is_one_time_and_units_of_other_dimensions_are_other_figures()
    {
        var result = Reconcile(
            Written.Claim("a", "one", "agency", "present soldiers period:2024", "=100"),
            Written.Claim("b", "two", "ministry", "present soldiers period:2024", "=100"),
            Written.Claim("c", "two", "ministry", "present soldiers period:2024", "=7", unit: "items"));

        Assert.Equal(["items", "persons"], result.Figures.Select(figure => figure.Dimension.Value));
        Assert.Equal([1, 2], result.Figures.Select(figure => figure.Claims.Count));
    }

    [Fact]
    public void What_is_not_considered_is_told_and_counted()
    {
        var result = Reconcile(
            Written.Claim("a", "one", "agency", "present soldiers period:2024-10", "=100"),
            Written.Claim("b", "two", "ministry", "present soldiers period:2024-10", "=100", more: "\"stance\": \"denies-figure\""),
            Written.Claim("c", "two", "ministry", "present officers period:2024-10", "=100", more: "\"standing\": \"retracted\""));

        var figure = Assert.Single(result.Figures);
        Assert.Equal(["b"], figure.NotConsidered.Select(claim => claim.Value));
        Assert.Equal((3, 1), (result.Statistics.Claims, result.Statistics.ConsideredClaims));
        Assert.Equal([(Exclusion.Retracted, 1), (Exclusion.DeniesFigure, 1)], result.Statistics.NotConsidered.Select(count => (count.Exclusion, count.Claims)));
    }

    [Fact]
    public void A_source_and_its_voice_are_one_origin()
    {
        string[] claims = [Written.Claim("a", "one", "ministry", "present soldiers period:2024-10", "=100"), Written.Claim("b", "two", "spokesman", "present soldiers period:2024-10", "=100")];

        Assert.Equal(1, Reconcile(claims).Figures.Single().IndependentOrigins);
    }

    [Fact]
    public void Officials_who_may_be_anyone_corroborate_nobody()
    {
        var figure = Reconcile(Written.Claim("a", "one", "ministry", "present soldiers period:2024-10", "=100"), Written.Claim("b", "two", "officials", "present soldiers period:2024-10", "=100")).Figures.Single();

        Assert.Equal((1, ConfidenceLevel.Low), (figure.IndependentOrigins, figure.Confidence!.Value));
    }

    [Theory]
    [InlineData("=100", null, ConfidenceLevel.Low)]
    [InlineData("=100 =100", null, ConfidenceLevel.Moderate)]
    [InlineData("=100 =100 =900", AdmiraltyReliability.A, ConfidenceLevel.Moderate)]
    [InlineData("=100 =100 =100", null, ConfidenceLevel.Moderate)]
    [InlineData("=100 =100 =100", AdmiraltyReliability.C, ConfidenceLevel.Moderate)]
    [InlineData("=100 =100 =100", AdmiraltyReliability.B, ConfidenceLevel.High)]
    [InlineData("=100 =100 =100 =900", AdmiraltyReliability.B, ConfidenceLevel.Moderate)]
    [InlineData("=100 =900", AdmiraltyReliability.A, ConfidenceLevel.Low)]
    [InlineData("100..200 150..300 250..400", null, ConfidenceLevel.Low)]
    public void Confidence_grows_with_independent_origins_and_with_proven_ones(string figures, AdmiraltyReliability? grade, ConfidenceLevel expected) =>
        Assert.Equal(expected, Said.Reconcile(Said.Options(ReconciliationRules.Default), [.. figures.Split(' ').Select(figure => new Said(figure, Grade: grade))]).Confidence);

    [Fact]
    public void A_rule_that_fails_is_recorded_and_the_next_one_runs()
    {
        var result = new Reconciler(new() { Rules = [new Failing(), ReconciliationRules.Envelope] }).Reconcile(Said.Dataset(new Said("=1")));

        Assert.False(result.IsComplete);
        Assert.Equal("The rule failing failed: NotSupportedException: No such thing.", result.Faults.Single().ToString());
        Assert.Equal(["failing failed: The rule failed: NotSupportedException: No such thing.", "envelope decided: There is one claim, exactly 1 according to s0 (c0): 1."], result.Figures.Single().Trace.Select(step => step.ToString()));
    }

    [Fact]
    public void A_rule_that_cannot_learn_is_recorded_once_and_not_asked()
    {
        var result = new Reconciler(new() { Rules = [new Failing(inLearning: true), ReconciliationRules.Envelope] }).Reconcile(Said.Dataset(new Said("=1")));

        Assert.Empty(result.Faults.Single().Scopes);
        Assert.Equal(["envelope"], result.Figures.Single().Trace.Select(step => step.Rule));
    }

    [Fact]
    public void A_best_number_outside_its_range_is_refused() =>
        Assert.Equal("The best number is 3; it must be a number within the range, [1, 2]. (Parameter 'best')\nActual value was 3.", Assert.Throws<ArgumentOutOfRangeException>(() => Ruling.Decide(QuantityRange.Between(1, 2), 3, "So.")).Message.ReplaceLineEndings("\n"));

    [Fact]
    public void Each_rule_has_an_id_of_its_own() =>
        Assert.StartsWith("There are two rules 'envelope'", Assert.Throws<ArgumentException>(() => new ReconciliationOptions { Rules = [ReconciliationRules.Envelope, ReconciliationRules.Envelope] }).Message, StringComparison.Ordinal);

    [Fact]
    public void A_figure_hangs_on_the_claims_without_which_it_would_be_another()
    {
        var result = new Reconciler().Reconcile(Said.Dataset(new Said("=100"), new Said("=100"), new Said("=100"), new Said("=900")));
        Assert.Empty(result.HangsOn(result.Figures.Single()));

        var split = new Reconciler().Reconcile(Said.Dataset(new Said("=100"), new Said("=500"), new Said("=900")));
        Assert.Equal(["c0", "c2"], split.HangsOn(split.Figures.Single()).Select(claim => claim.Value));

        var alone = new Reconciler().Reconcile(Said.Dataset(new Said("=100")));
        Assert.Equal(["c0"], alone.HangsOn(alone.Figures.Single()).Select(claim => claim.Value));
        Assert.Throws<ArgumentException>(() => alone.HangsOn(split.Figures.Single()));
    }

    [Fact]
    public void Without_a_source_goes_what_comes_from_it_or_its_voice_and_by_no_other_path()
    {
        var result = Reconcile(
            Written.Claim("own", "one", "ministry", "present soldiers period:2024-10", "=100"),
            Written.Claim("voice", "two", "spokesman", "present soldiers period:2024-10", "=100"),
            Written.Claim("other", "two", "agency", "present soldiers period:2024-10", "=300"));
        var whatIf = result.Without(new EntityId<Source>("spokesman"));

        Assert.Equal(["own", "voice"], whatIf.LeftOut.Select(claim => claim.Value));
        var change = Assert.Single(whatIf.Changes);
        Assert.True(change.IsOfRange);
        Assert.Equal(QuantityRange.Exactly(300), change.After!.Range);
        Assert.Null(Assert.Single(Reconcile(Written.Claim("own", "one", "ministry", "present soldiers", "=1")).Without(new EntityId<Claim>("own")).Changes).After);
    }

    [Fact]
    public void Evidence_shows_camps_findings_and_how_claims_stand_to_each_other()
    {
        var looked = false;
        var rule = new Looks(evidence =>
        {
            looked = true;
            Assert.Equal(["[100, 100]", "[900, 900]"], evidence.Camps.Select(camp => camp.CommonRange.ToString()));
            Assert.Equal(["CM1001"], evidence.Findings.Select(finding => finding.Rule.Id));
            Assert.Equal(ClaimRelation.Contradicts, evidence.Compare(evidence.Claims[0].Claim, evidence.Claims[1].Claim).Relation);
            Assert.Null(evidence.CommonRange);
            Assert.Equal(["s0"], evidence.Claims[0].Sources.Select(source => source.Value));
            Assert.Equal("2024-10-20", evidence.Claims[0].Stated!.ToString());
            Assert.Equal(MeasureKind.Level, evidence.Kind);
            Assert.Null(evidence.Where(claim => claim.Weight > 1));
            Assert.Equal(1, evidence.Where(claim => claim.Origin == 1)!.IndependentOrigins);
        });

        Assert.True(new Reconciler(new() { Rules = [rule] }).Reconcile(Said.Dataset(new Said("=100"), new Said("=900"))).IsComplete);
        Assert.True(looked);
    }

    [Fact]
    public void A_document_that_is_none_is_refused_with_the_place_and_what_is_permitted()
    {
        Assert.Equal("$: the member 'format' is missing.", Refusal("{}"));
        Assert.Equal("$.format: expected \"conflictmodel-reconciliation/1\", found \"x\".", Refusal("""{ "format": "x" }"""));
        Assert.StartsWith("The document is not JSON: ", Refusal("{"), StringComparison.Ordinal);
        Assert.Equal("$.figures[0].range.low: expected a number with at most 28 significant digits, at most 28 of them after the decimal point, and a value below 7.9e28, found \"1\".", Refusal(Document("\"range\": { \"low\": \"1\" },")));
        Assert.StartsWith("$.figures[0].range: high is 1; it must be at least low, 2.", Refusal(Document("\"range\": { \"low\": 2, \"high\": 1 },")), StringComparison.Ordinal);
        Assert.Equal("$.figures[0].confidence: expected one of low, moderate, high, found \"sure\".", Refusal(Document("\"confidence\": \"sure\",")));
        Assert.StartsWith("$.figures[0].stated: ", Refusal(Document("\"stated\": \"soon\",")), StringComparison.Ordinal);

        static string Document(string member) => $$"""
            { "format": "conflictmodel-reconciliation/1", "hedgePolicy": "default 1", "simultaneityPolicy": "default 1", "revisionPolicy": "default 1", "rules": ["x"],
              "figures": [ { "scope": { "measure": "killed" }, "dimension": "persons", {{member}} "independentOrigins": 0, "claims": ["a"] } ] }
            """;
    }

    private static string Refusal(string document)
    {
        using var stream = new MemoryStream(System.Text.Encoding.UTF8.GetBytes(document));
        return Assert.ThrowsAny<FormatException>(() => ReconciliationRecord.Load(stream)).Message;
    }

    private static ReconciliationResult Reconcile(params string[] claims) => new Reconciler().Reconcile(Written.Dataset(claims));

    private sealed class Failing(bool inLearning = false) : ReconciliationRule(new() { Id = "failing", Title = "A rule that fails", Help = "For tests." })
    {
        public override ReconciliationRule LearnFrom(IEnumerable<ScopeEvidence> evidence) => inLearning ? throw new NotSupportedException("Nothing to learn.") : this;

        public override Ruling Reconcile(ScopeEvidence evidence) => throw new NotSupportedException("No such thing.");
    }

    private sealed class Looks(Action<ScopeEvidence> look) : ReconciliationRule(new() { Id = "looks", Title = "A rule that looks", Help = "For tests." })
    {
        public override Ruling Reconcile(ScopeEvidence evidence)
        {
            look(evidence);
            return Ruling.Pass("It has looked.");
        }
    }
}
