using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

public sealed class PropagationTests
{
    private const string Sum = """
        { "disjointSets": [ { "id": "ranks", "coordinate": "category", "whole": "soldiers", "parts": ["engineer-troops", "special-forces"], "exhaustive": true } ] }
        """;

    [Fact]
    public void A_whole_caps_its_part_and_a_part_raises_its_whole()
    {
        var propagation = Propagate(
            Written.Claim("part", "one", "ministry", "present soldiers place:region period:2024-10", "100..900"),
            Written.Claim("whole", "one", "agency", "present soldiers place:country period:2024-10", "50..500"));

        Assert.Equal(["[100, 500]", "[100, 500]"], Ranges(propagation));
        Assert.Equal(["[100, +inf), by part", "(-inf, 500], by whole"], propagation.Tightenings.Select(tightening => $"{tightening.Bound}, by {string.Join(' ', tightening.Claims)}"));
        Assert.True(propagation.IsConsistent);
        Assert.True(propagation.IsSettled);
    }

    [Fact]
    public void A_count_that_goes_on_is_at_least_what_it_was_and_at_most_what_it_becomes()
    {
        var propagation = Propagate(
            Written.Claim("early", "one", "ministry", "killed soldiers period:../2024-10-01", "100..900"),
            Written.Claim("late", "one", "agency", "killed soldiers period:../2024-11-01", "50..500"));

        Assert.Equal(["[100, 500]", "[100, 500]"], Ranges(propagation));
    }

    [Fact]
    public void What_is_only_possibly_within_narrows_nothing()
    {
        var propagation = Propagate(
            Written.Claim("unsaid", "one", "ministry", "present soldiers period:2024-10", "100..900"),
            Written.Claim("whole", "one", "agency", "present soldiers place:country period:2024-10", "50..500"));

        Assert.Empty(propagation.Tightenings);
        Assert.Equal(["[100, 900]", "[50, 500]"], Ranges(propagation));
    }

    [Fact]
    public void Disjoint_parts_add_up_to_at_most_their_whole_and_leave_each_other_the_rest()
    {
        var propagation = Propagate(
            [
                Written.Claim("engineers", "one", "ministry", "present engineer-troops period:2024-10", "300..900"),
                Written.Claim("special", "one", "ministry", "present special-forces period:2024-10", "200..900"),
                Written.Claim("all", "one", "agency", "present soldiers period:2024-10", "0..1000"),
            ],
            Sum);

        Assert.Equal(["[300, 800]", "[500, 1000]", "[200, 700]"], Ranges(propagation));
        Assert.Equal(["engineers", "special"], propagation.Tightenings.Single(tightening => tightening.Figure.Scope.Category.ToString() == "soldiers" && tightening.IsLow).Claims.Select(claim => claim.Value));
        Assert.Equal(["all", "special"], propagation.Tightenings.Single(tightening => tightening.Figure.Scope.Category.ToString() == "engineer-troops").Claims.Select(claim => claim.Value));
    }

    [Fact]
    public void Exhaustive_parts_add_up_to_no_less()
    {
        var propagation = Propagate(
            [
                Written.Claim("engineers", "one", "ministry", "present engineer-troops period:2024-10", "0..300"),
                Written.Claim("special", "one", "ministry", "present special-forces period:2024-10", "0..200"),
                Written.Claim("all", "one", "agency", "present soldiers period:2024-10", "400..1000"),
            ],
            Sum);

        Assert.Equal(["[200, 300]", "[400, 500]", "[100, 200]"], Ranges(propagation));
    }

    [Fact]
    public void What_cannot_all_be_true_is_told_with_its_claims_and_leaves_no_empty_range()
    {
        var propagation = Propagate(
            Written.Claim("part", "one", "ministry", "present soldiers place:region period:2024-10", "=900"),
            Written.Claim("whole", "one", "agency", "present soldiers place:country period:2024-10", "50..500"));

        Assert.False(propagation.IsConsistent);
        Assert.Equal(["part", "whole"], propagation.Conflicts.Single().Claims.Select(claim => claim.Value));
        Assert.Equal(["[50, 500]", "[900, 900]"], Ranges(propagation));
    }

    [Fact]
    public void A_sum_that_cannot_be_is_told_with_its_claims()
    {
        var propagation = Propagate(
            [
                Written.Claim("engineers", "one", "ministry", "present engineer-troops period:2024-10", "300..900"),
                Written.Claim("special", "one", "ministry", "present special-forces period:2024-10", "200..900"),
                Written.Claim("all", "one", "agency", "present soldiers period:2024-10", "0..400"),
            ],
            Sum);

        Assert.Contains(propagation.Conflicts, conflict => conflict.Claims.Select(claim => claim.Value).SequenceEqual(["all", "engineers", "special"]));
    }

    /// <summary>Along orders alone, what is left is exactly what some assignment of true values takes: held against difference constraints, which know nothing of figures.</summary>
    [Fact]
    public void What_is_left_is_what_some_true_values_take_and_nothing_else()
    {
        var (narrowed, conflicts) = (0, 0);
        Check.One(Properties.Runs(400), Prop.ForAll(RandomDatasets.Arbitrary, contents =>
        {
            var result = new Reconciler(new() { Rules = [ReconciliationRules.Envelope] }).Reconcile(ConflictDataset.Create(contents));
            var propagation = result.Propagate();
            var feasible = new FeasibleFigures(result);
            Assert.True(propagation.IsSettled);
            Assert.Equal(feasible.IsFeasible, propagation.IsConsistent);
            for (var i = 0; i < result.Figures.Count; i++)
            {
                narrowed += propagation.Figures[i].Range == result.Figures[i].Range ? 0 : 1;
                Assert.True(result.Figures[i].Range!.Value.Contains(propagation.Figures[i].Range!.Value));
                if (feasible.IsFeasible)
                {
                    Assert.Equal(feasible.RangeOf(i), propagation.Figures[i].Range);
                }
            }

            conflicts += propagation.Conflicts.Count;
            Assert.All(propagation.Conflicts, conflict => Assert.False(new FeasibleFigures(result, conflict.Claims.Contains).IsFeasible));
        }));
        Assert.True(narrowed > 50 && conflicts > 20, $"{narrowed} ranges were narrowed, {conflicts} conflicts were found.");
    }

    [Fact]
    public void Propagating_what_was_propagated_changes_nothing() =>
        Check.One(Properties.Runs(200), Prop.ForAll(RandomDatasets.Arbitrary, contents =>
        {
            var result = new Reconciler().Reconcile(ConflictDataset.Create(contents));
            var once = result.Propagate();
            var twice = result.Propagate(once.Figures);
            Assert.Equal(once.Figures, twice.Figures);
            Assert.Empty(twice.Tightenings);
        }));

    [Fact]
    public void The_order_of_the_input_says_nothing() =>
        Check.One(Properties.Runs(200), Prop.ForAll(RandomDatasets.Arbitrary, Gen.Choose(0, int.MaxValue).ToArbitrary(), (contents, seed) =>
            Assert.Equal(Text(contents), Text(RandomDatasets.Shuffled(contents, new(seed))))));

    private static string Text(DatasetContents contents)
    {
        var propagation = new Reconciler().Reconcile(ConflictDataset.Create(contents)).Propagate();
        return string.Join('\n', [.. propagation.Figures.Select(figure => figure.ToString()), .. propagation.Tightenings.Select(tightening => tightening.ToString()), .. propagation.Conflicts.Select(conflict => conflict.ToString())]);
    }

    private static Propagation Propagate(params string[] claims) => Propagate(claims, "{}");

    private static Propagation Propagate(string[] claims, string more) =>
        new Reconciler(Said.Options(ReconciliationRules.Envelope)).Reconcile(Written.Dataset(claims, more)).Propagate();

    private static IEnumerable<string> Ranges(Propagation propagation) => propagation.Figures.Select(figure => figure.Range!.Value.ToString());
}
