using ConflictModel.Rules;
using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>What counts as one where independent origins are counted: an origin, or a side.</summary>
public sealed class IndependenceTests
{
    private static readonly ComparisonOptions BySide = new() { IndependenceLevel = IndependenceLevel.Side };

    [Theory]
    [InlineData("ministry army", 2, 1)]
    [InlineData("ministry spokesman", 1, 1)]
    [InlineData("ministry ngo", 2, 2)]
    [InlineData("ngo institute", 2, 2)]
    [InlineData("ministry army ngo rebels", 4, 3)]
    [InlineData("ministry officials", 1, 1)]
    [InlineData("army officials", 2, 1)]
    public void Origins_of_one_side_count_as_one_where_sides_are_counted(string sources, int origins, int sides)
    {
        var dataset = Dataset([.. sources.Split(' ').Select(source => (source, "=100", "2024-10-18"))]);
        foreach (var (options, expected) in new[] { (ComparisonOptions.Default, origins), (BySide, sides) })
        {
            var result = new ClaimComparer(options).Compare(dataset);
            Assert.Equal(expected, result.CountIndependentOrigins(dataset.Claims));
            Assert.Equal(expected, new Reconciler(new() { Comparison = options }).Reconcile(dataset).Figures.Single().IndependentOrigins);
            Assert.Equal(expected, new Reconciler().Reconcile(result).Figures.Single().IndependentOrigins);
        }
    }

    [Fact]
    public void Statistics_count_sides_too()
    {
        var dataset = Dataset(("ministry", "=100", "2024-10-18"), ("army", "=100", "2024-10-18"), ("ngo", "=100", "2024-10-18"));

        Assert.Equal((3, 2), (new ClaimComparer().Compare(dataset).Statistics.Origins, new ClaimComparer(BySide).Compare(dataset).Statistics.Origins));
        Assert.Equal((3, 2), (new Reconciler().Reconcile(dataset).Statistics.Origins, new Reconciler(new() { IndependenceLevel = IndependenceLevel.Side }).Reconcile(dataset).Statistics.Origins));
    }

    [Fact]
    public void Camps_say_how_many_sides_are_behind_them()
    {
        var dataset = Dataset(("ministry", "=100", "2024-10-18"), ("army", "=100", "2024-10-18"), ("ngo", "=900", "2024-10-18"));

        Assert.Equal([2, 1], Camps(ComparisonOptions.Default));
        Assert.Equal([1, 1], Camps(BySide));

        IEnumerable<int> Camps(ComparisonOptions options) => new ClaimComparer(options).Compare(dataset).Findings.Single(finding => finding.Rule.Id == "CM1001").Camps.Select(camp => camp.IndependentOrigins);
    }

    [Fact]
    public void One_side_that_several_reports_carry_is_found_where_sides_are_counted()
    {
        var dataset = Dataset(("ministry", "=100", "2024-10-18"), ("army", "=100", "2024-10-18"), ("ngo", "=100", "2024-10-18"));

        Assert.Empty(new ClaimComparer().Compare(dataset).Findings);
        var finding = Assert.Single(new ClaimComparer(BySide).Compare(dataset).Findings);
        Assert.EndsWith(", but all cite one side, North: they count as one origin.", finding.Sentence, StringComparison.Ordinal);
        var reason = Assert.IsType<OriginReason>(finding.Reason);
        Assert.Equal(["army", "ministry"], reason.Origins.Select(source => source.Value));
        Assert.Equal(["north"], reason.Sides.Select(side => side.Value));
        Assert.Equal(["c0", "c1"], finding.Witnesses.Select(witness => witness.Claim.Id.Value));

        var live = new ClaimComparer(BySide).StartLive(ConflictDataset.Create(dataset.Contents with { Claims = [] }));
        foreach (var claim in dataset.Claims.Reverse())
        {
            live.Add(claim);
        }

        Assert.Equal([ResultText.Of(finding)], live.Findings.Select(found => ResultText.Of(found)));
    }

    [Theory]
    [InlineData(null, null, 2, ConfidenceLevel.Moderate)]
    [InlineData(IndependenceLevel.Side, null, 1, ConfidenceLevel.Low)]
    [InlineData(IndependenceLevel.Origin, IndependenceLevel.Side, 2, ConfidenceLevel.Moderate)]
    [InlineData(IndependenceLevel.Side, IndependenceLevel.Origin, 1, ConfidenceLevel.Low)]
    [InlineData(null, IndependenceLevel.Side, 1, ConfidenceLevel.Low)]
    public void Reconciling_counts_as_it_is_told_and_else_as_the_comparison_does(IndependenceLevel? reconciling, IndependenceLevel? comparing, int origins, ConfidenceLevel confidence)
    {
        var dataset = Dataset(("ministry", "=100", "2024-10-18"), ("army", "=100", "2024-10-18"));
        var result = new Reconciler(new() { IndependenceLevel = reconciling, Comparison = new() { IndependenceLevel = comparing ?? IndependenceLevel.Origin } }).Reconcile(dataset);

        Assert.Equal((origins, confidence), (result.Figures.Single().IndependentOrigins, result.Figures.Single().Confidence!.Value));
        using var stream = new MemoryStream();
        result.ToRecord().Save(stream);
        stream.Position = 0;
        Assert.Equal(reconciling ?? comparing ?? IndependenceLevel.Origin, ReconciliationRecord.Load(stream).IndependenceLevel);
    }

    [Fact]
    public void One_side_makes_no_majority_where_sides_are_counted()
    {
        var dataset = Dataset(("ministry", "=100", "2024-10-18"), ("army", "=100", "2024-10-18"), ("ngo", "=200", "2024-10-18"));

        Assert.Equal(QuantityRange.Exactly(100), Figure(IndependenceLevel.Origin).Range);
        Assert.Null(Figure(IndependenceLevel.Side).Range);

        ReconciledFigure Figure(IndependenceLevel level) => new Reconciler(new() { Rules = [new LargestCamp()], IndependenceLevel = level }).Reconcile(dataset).Figures.Single();
    }

    [Theory]
    [InlineData("ministry", "army", ClaimRelation.Compatible)]
    [InlineData("ministry", "ngo", ClaimRelation.Corroborates)]
    public void Affiliated_origins_never_corroborate_each_other_whatever_is_counted(string first, string second, ClaimRelation relation)
    {
        var dataset = Dataset((first, "=100", "2024-10-18"), (second, "=100", "2024-10-18"));
        foreach (var options in new[] { ComparisonOptions.Default, BySide })
        {
            var comparer = new ClaimComparer(options);
            Assert.Equal(relation, comparer.Compare(dataset.Claims[0], dataset.Claims[1], dataset).Relation);
            Assert.Equal(relation, comparer.Compare(dataset.Claims[1], dataset.Claims[0], dataset).Relation);
        }
    }

    [Theory]
    [InlineData("ministry", "army", "")]
    [InlineData("ministry", "rebels", "CM2001")]
    [InlineData("ministry", "ngo", "CM2001")]
    public void Days_that_pass_for_simultaneous_are_for_different_sides(string first, string second, string rules)
    {
        var dataset = Dataset((first, "=100", "2024-10-18"), (second, "=900", "2024-10-20"));
        foreach (var options in new[] { ComparisonOptions.Default, BySide })
        {
            Assert.Equal(rules, string.Join(' ', new ClaimComparer(options).Compare(dataset).Findings.Select(finding => finding.Rule.Id)));
        }
    }

    [Theory]
    [InlineData("ministry+ngo", "ngo+institute", 1, ConfidenceLevel.Low)]
    [InlineData("ministry+ngo", "ngo", 1, ConfidenceLevel.Low)]
    [InlineData("ministry+ngo", "institute", 2, ConfidenceLevel.Moderate)]
    [InlineData("ministry+ngo", "institute+rebels", 2, ConfidenceLevel.Moderate)]
    [InlineData("ministry+ngo", "ngo+ministry", 1, ConfidenceLevel.Low)]
    public void Joint_origins_that_overlap_count_as_one(string first, string second, int origins, ConfidenceLevel confidence)
    {
        var dataset = Dataset((first, "=100", "2024-10-18"), (second, "=100", "2024-10-18"));
        var figure = new Reconciler().Reconcile(dataset).Figures.Single();

        Assert.Equal((origins, confidence), (figure.IndependentOrigins, figure.Confidence!.Value));
        Assert.Equal(origins, new ClaimComparer().Compare(dataset).CountIndependentOrigins(dataset.Claims));
    }

    // Each claim is in a report of its own.
    private static ConflictDataset Dataset(params (string Sources, string Figure, string On)[] claims) => ConflictDataset.Create(new()
    {
        Actors =
        [
            Actor("north", ActorKind.State), Actor("northern-ministry", ActorKind.GovernmentBody, "north"), Actor("northern-army", ActorKind.ArmedForce, "north"),
            Actor("rebels", ActorKind.ArmedGroup), Actor("relief", ActorKind.Organisation, "north"),
        ],
        Sources =
        [
            Source("ministry", "northern-ministry"), Source("army", "northern-army"), Source("spokesman") with { SpeaksFor = new("ministry") }, Source("officials", "northern-ministry") with { IsUnspecific = true },
            Source("rebels", "rebels"), Source("ngo", "relief"), Source("institute"),
        ],
        Reports = claims.Select((claim, i) => new Report { Id = new(Invariant($"r{i}")), Date = UncertainDate.Parse(claim.On) }).ToEquatableList(),
        Claims = claims.Select((claim, i) => new Claim
        {
            Id = new(Invariant($"c{i}")),
            Report = new(Invariant($"r{i}")),
            Attribution = Attribution.To([.. claim.Sources.Split('+').Select(source => new AttributionStep { Source = new(source) })]),
            Scope = new() { Measure = new("present"), Category = new("soldiers"), Period = UncertainPeriod.Parse(claim.On) },
            Quantity = new() { Figure = Figure.Parse(claim.Figure), Unit = new("persons") },
        }).ToEquatableList(),
    });

    private static Actor Actor(string id, ActorKind kind, string? parent = null) => new()
    {
        Id = new(id),
        Names = LocalizedNames.Of(Invariant($"{char.ToUpperInvariant(id[0])}{id[1..]}")),
        Kind = kind,
        Parents = parent is null ? [] : [new(parent)],
    };

    private static Source Source(string id, string? actor = null) => new() { Id = new(id), Names = LocalizedNames.Of(id), Actor = actor is null ? null : new EntityId<Actor>(actor) };
}
