using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>The rules of the order, CM1001 to CM1004 and CM2001 to CM2004, against an oracle that shares no code with them.</summary>
public sealed class OracleTests
{
    private const int Datasets = 10_000;

    private static readonly string[] OrderRules = ["CM1001", "CM1002", "CM1003", "CM1004", "CM2001", "CM2002", "CM2003", "CM2004"];

    // Two figures of one scope are left to these where they are a denial, one statement, or one origin's for one period.
    private static readonly string[] RulesOfOneScope = ["CM1006", "CM3002", "CM3003"];

    private static readonly ClaimComparer Comparer = new(new()
    {
        Rules = ComparisonRules.Default.Where(rule => OrderRules.Contains(rule.Descriptor.Id) || RulesOfOneScope.Contains(rule.Descriptor.Id))
            .Aggregate(ComparisonRules.None, (rules, rule) => rules.Add(rule)),
    });

    [Fact]
    public void Order_rules_find_exactly_what_the_oracle_finds_on_ten_thousand_random_datasets()
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        Check.One(Properties.Runs(Datasets), Prop.ForAll(RandomDatasets.Arbitrary, contents =>
        {
            var dataset = ConflictDataset.Create(contents);
            var oracle = new Oracle(dataset);
            foreach (var rule in oracle.Violations.Select(violation => violation.Rule).Distinct())
            {
                seen[rule] = seen.GetValueOrDefault(rule) + 1;
            }

            if (Record.Exception(() => Agree(Comparer.Compare(dataset), oracle)) is { } fault)
            {
                throw new InvalidOperationException($"{fault.Message}\n{Described(dataset)}");
            }
        }));

        // Random data that hardly ever conflict, or never in some way, would show nothing.
        Assert.Equal(OrderRules, seen.Keys.Order(StringComparer.Ordinal));
        Assert.All(seen, rule => Assert.True(rule.Value >= Datasets / 200, $"{rule.Key} was due in {rule.Value} datasets only."));
    }

    private static void Agree(ComparisonResult result, Oracle oracle)
    {
        Assert.Empty(result.Faults);

        // A contradiction is reported exactly where no assignment of true values satisfies what is certain.
        Assert.Equal(oracle.IsSatisfiable(), !result.Findings.SelectMany(finding => finding.ConflictingPairs).Any(pair => pair.Relation == ClaimRelation.Contradicts));

        // What other rules say of two figures of one scope: each contradiction among it is the oracle's, and what of it violates the order is reported there and nowhere else.
        var elsewhere = result.Findings.Where(finding => RulesOfOneScope.Contains(finding.Rule.Id)).SelectMany(finding => finding.ConflictingPairs).ToList();
        var contradicting = oracle.Violations.Where(violation => violation.Rule is "CM1001" or "CM1003").Select(violation => Unordered(violation.Narrower, violation.Wider)).ToHashSet();
        Assert.All(elsewhere.Where(pair => pair.Relation == ClaimRelation.Contradicts), pair => Assert.Contains(Unordered(pair.First, pair.Second), contradicting));
        var others = elsewhere.Select(pair => Unordered(pair.First, pair.Second)).ToHashSet();
        var due = oracle.Violations.Where(violation => violation.Rule is not ("CM1001" or "CM2001" or "CM1003" or "CM2003") || !others.Contains(Unordered(violation.Narrower, violation.Wider))).ToList();

        // Every reported pair violates the order, and every violating pair is reported, each by its rule.
        var findings = result.Findings.Where(finding => OrderRules.Contains(finding.Rule.Id)).ToList();
        var expected = due.Select(violation => $"{violation.Rule} {violation.Narrower} | {violation.Wider}").Order(StringComparer.Ordinal);
        var reported = findings.SelectMany(finding => finding.ConflictingPairs.Select(pair => $"{finding.Rule.Id} {pair.First} | {pair.Second}")).Order(StringComparer.Ordinal);
        Assert.Equal(expected, reported);

        // One finding for each rule and scopes.
        Assert.Equal(findings.Count, findings.Select(finding => (finding.Rule.Id, finding.Scopes)).Distinct().Count());
        foreach (var finding in findings)
        {
            AgreeOnWitnesses(finding, due);
        }
    }

    private static (EntityId<Claim> First, EntityId<Claim> Second) Unordered(Claim a, Claim b) => a.Id < b.Id ? (a.Id, b.Id) : (b.Id, a.Id);

    private static void AgreeOnWitnesses(Finding finding, List<OracleViolation> due)
    {
        var mine = due.Where(violation => violation.Rule == finding.Rule.Id
            && violation.NarrowerScope == finding.Scopes[0] && violation.WiderScope == finding.Scopes[^1]).ToList();
        var violating = mine.SelectMany(violation => new[] { violation.Narrower.Id, violation.Wider.Id }).Distinct().Order();
        Assert.Equal(violating, finding.Witnesses.Select(witness => witness.Claim.Id));
        foreach (var witness in finding.Witnesses)
        {
            var widest = mine.Where(violation => violation.Narrower == witness.Claim || violation.Wider == witness.Claim).Max(violation => violation.Gap);
            Assert.Equal(widest, witness.Reason!.Gap);
            Assert.Contains(mine, violation => violation.Gap == widest
                && ((violation.Narrower == witness.Claim && violation.Wider == witness.Opponent) || (violation.Wider == witness.Claim && violation.Narrower == witness.Opponent)));
        }

        Assert.Equal(mine.Max(violation => violation.Gap), Assert.IsType<BoundsReason>(finding.Reason).Gap);
    }

    // What a counterexample prints of the dataset.
    internal static string Described(ConflictDataset dataset) => string.Join('\n', dataset.Claims
        .Select(claim => $"{claim}; {claim.Stance}; {claim.Basis}; {claim.Scope}; by ({claim.Attribution}) in {claim.Report}, {dataset.Reports[claim.Report].Date} of {dataset.Reports[claim.Report].Publisher}")
        .Concat(dataset.Contents.Measures.Select(measure => $"{measure.Id}: {measure.Kind}, reclassifiable {measure.IsReclassifiable}, bounded by {string.Join(", ", measure.BoundedBy.Select(bound => $"{bound.Measure} {bound.Strength}"))}"))
        .Concat(dataset.Sources.Select(source => $"{source.Id} speaks for {source.SpeaksFor}, is {source.Actor}, unspecific {source.IsUnspecific}"))
        .Concat(dataset.Actors.Select(actor => $"{actor.Id}, {actor.Kind}, within {actor.Parents}"))
        .Concat(dataset.Places.Select(place => $"{place.Id} within {place.Parents}"))
        .Concat(dataset.Events.Select(happened => $"{happened.Id}, {happened.Kind}, within {happened.Parents}, at {happened.Place}, {happened.Period}"))
        .Concat(dataset.Categories.Take(5).Select(category => $"{category.Id} within {category.Parents}")));
}
