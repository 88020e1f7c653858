using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>CM1005 against an oracle that solves linear inequalities and shares no code with it.</summary>
public sealed class SumOracleTests
{
    private const int Datasets = 3_000;

    private static readonly ClaimComparer Comparer = new(new()
    {
        Rules = ComparisonRules.Default.Where(rule => rule.Descriptor.Id == "CM1005").Aggregate(ComparisonRules.None, (rules, rule) => rules.Add(rule)),
    });

    [Fact]
    public void Sums_are_broken_exactly_where_linear_inequalities_have_no_solution()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        Check.One(Properties.Runs(Datasets), Prop.ForAll(SumDatasets.Arbitrary, contents =>
        {
            var dataset = ConflictDataset.Create(contents);
            var violations = new SumOracle(dataset).Violations;
            foreach (var kind in violations.Select(violation => violation.Kind).Distinct())
            {
                seen[kind] = seen.GetValueOrDefault(kind) + 1;
            }

            if (Record.Exception(() => Agree(Comparer.Compare(dataset), violations)) is { } fault)
            {
                throw new InvalidOperationException($"{fault.Message}\n{Described(dataset)}");
            }
        }));

        // Random data in which one kind of sum hardly ever breaks would show nothing.
        Assert.Equal(["increment", "less", "more"], seen.Keys.Order(StringComparer.Ordinal));
        Assert.All(seen, kind => Assert.True(kind.Value >= Datasets / 200, $"'{kind.Key}' was due in {kind.Value} datasets only."));
    }

    [Theory]
    [InlineData("[0, 1]", "[1, 2]", "[2, 2]", true)]
    [InlineData("[0, 1)", "[1, 2]", "[3, 3]", false)]
    [InlineData("(1, 2]", "[1, 2]", "[2, 2]", false)]
    [InlineData("(1, +inf)", "[1, 2]", "(2, +inf)", true)]
    [InlineData("(-inf, +inf)", "[5, 5]", "[4, 5)", false)]
    [InlineData("(-inf, +inf)", "[5, 5]", "[4, 5]", true)]
    public void Elimination_keeps_ends_that_are_left_out_and_ends_that_are_missing(string first, string second, string sum, bool isSatisfiable)
    {
        var system = new LinearFeasibility();
        var (a, b, total) = (system.Add(QuantityRange.Parse(first)), system.Add(QuantityRange.Parse(second)), system.Add(QuantityRange.Parse(sum)));
        system.AtMost([a, b], [total]);
        system.AtMost([total], [a, b]);

        Assert.Equal(isSatisfiable, system.IsSatisfiable());
    }

    private static void Agree(ComparisonResult result, IReadOnlyList<SumConflict> violations)
    {
        Assert.Empty(result.Faults);

        // One finding for each kind of sum and scope of the whole, and none besides.
        var due = violations.ToLookup(violation => $"{violation.Kind} {violation.Whole.Scope.WithoutPeriod()}", StringComparer.Ordinal);
        var found = result.Findings.ToDictionary(finding => $"{KindOf(finding)} {finding.Scopes.Single()}", StringComparer.Ordinal);
        Assert.Equal(due.Select(group => group.Key).Order(StringComparer.Ordinal), found.Keys.Order(StringComparer.Ordinal));
        foreach (var (key, finding) in found)
        {
            var mine = due[key].ToList();
            var reason = Assert.IsType<SumReason>(finding.Reason);
            var worst = mine.Where(violation => violation.Whole.Claim.Id == reason.Whole && violation.Gap == reason.Gap).ToList();
            Assert.NotEmpty(worst);
            Assert.All(mine.Where(violation => mine.TrueForAll(other => other.Whole != violation.Whole || other == violation)), alone => Assert.True(Math.Abs(alone.Gap) <= Math.Abs(reason.Gap)));

            // Every witness has a share in a sum that breaks, and every claim about a whole that breaks one is a witness.
            var witnesses = finding.Witnesses.Select(witness => witness.Claim.Id).ToHashSet();
            Assert.Superset(mine.Select(violation => violation.Whole.Claim.Id).ToHashSet(), witnesses);
            Assert.Superset(witnesses, mine.SelectMany(violation => violation.Parts.Append(violation.Whole)).Select(claim => claim.Claim.Id).ToHashSet());
        }
    }

    private static string KindOf(Finding finding) => finding.Reason is not SumReason { Set: not null } reason ? "increment" : reason.Sum.HasLow ? "more" : "less";

    // What a counterexample prints of the dataset.
    private static string Described(ConflictDataset dataset) => string.Join('\n', dataset.Claims
        .Select(claim => $"{claim}; {claim.Stance}; {claim.Standing}; {claim.Scope}; in {claim.Report}")
        .Concat(dataset.Contents.Measures.Select(measure => $"{measure.Id}: {measure.Kind}, reclassifiable {measure.IsReclassifiable}, bounded by {string.Join(", ", measure.BoundedBy.Select(bound => $"{bound.Measure} {bound.Strength}"))}"))
        .Concat(dataset.DisjointSets.Select(set => $"{set.Coordinate}, exhaustive {set.IsExhaustive}")));
}
