using static ConflictModel.Tests.Written;

namespace ConflictModel.Tests;

/// <summary>Random claims of one scope, from a fixed seed: every pair that violates the order is of one rule and no other, and the order of the claims changes nothing.</summary>
public sealed class OneRuleForEachPairTests
{
    private static readonly string[] SameScope = ["CM1001", "CM1003", "CM1006", "CM2001", "CM2003", "CM3002", "CM3003"];
    private static readonly string[] Reports = ["one", "two", "later", "undated"];
    private static readonly string[] Sources = ["ministry", "spokesman", "agency", "officials"];
    private static readonly string[] Scopes = ["present soldiers place:country", "killed soldiers place:country", "deployed soldiers place:country"];
    private static readonly string[] Periods = ["", " period:2024-10", " period:2024-10-05", " period:../2024-10-18", " period:2024", " period:2024-10 mode:planned", " mode:planned"];
    private static readonly string[] Figures = ["=100", "~150", ">=100", "200", "<=120", "1000s", "", "=0", "50..90"];

    [Fact]
    public void Every_pair_that_violates_the_order_is_of_one_rule_alone()
    {
        var random = new Random(20241018);
        var seen = new HashSet<string>();
        for (var run = 0; run < 300; run++)
        {
            var dataset = Dataset(Claims(random));
            var result = new ClaimComparer().Compare(dataset);
            var told = new Dictionary<(EntityId<Claim>, EntityId<Claim>), string>();
            foreach (var finding in result.Findings.Where(finding => SameScope.Contains(finding.Rule.Id)))
            {
                foreach (var pair in finding.ConflictingPairs.Where(pair => pair.Relation is ClaimRelation.Contradicts or ClaimRelation.Tension))
                {
                    Assert.True(told.TryAdd(Key(pair.First, pair.Second), finding.Rule.Id), $"{pair} is of {finding.Rule.Id} and of {told[Key(pair.First, pair.Second)]}.");
                    Assert.Contains(finding.Witnesses, witness => witness.Claim == pair.First);
                    Assert.Contains(finding.Witnesses, witness => witness.Claim == pair.Second);
                    seen.Add(finding.Rule.Id);
                }
            }

            var comparer = new ClaimComparer();
            for (var i = 0; i < dataset.Claims.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var pair = comparer.Compare(dataset.Claims[i], dataset.Claims[j], dataset);
                    Assert.Equal(pair.Relation is ClaimRelation.Contradicts or ClaimRelation.Tension, told.ContainsKey(Key(pair.First, pair.Second)));
                }
            }
        }

        Assert.Equal(SameScope, seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_order_of_claims_and_rules_changes_nothing()
    {
        var random = new Random(20241019);
        for (var run = 0; run < 100; run++)
        {
            var claims = Claims(random);
            var shuffled = claims.ToArray();
            random.Shuffle(shuffled);
            var rules = ComparisonRules.Default.Reverse().Aggregate(ComparisonRules.None, (list, rule) => list.Add(rule));

            Assert.Equal(Told(new ClaimComparer(), claims), Told(new ClaimComparer(new() { Rules = rules }), shuffled));
        }
    }

    private static IEnumerable<string> Told(ClaimComparer comparer, string[] claims) =>
        comparer.Compare(Dataset(claims)).Findings.Select(finding => $"{finding} {finding.Fingerprint} {string.Join(' ', finding.Witnesses.Select(witness => witness.Claim.Id))}");

    private static string[] Claims(Random random)
    {
        var scope = Pick(Scopes);
        return [.. Enumerable.Range(0, random.Next(2, 8)).Select(i => Claim($"c{i}", Pick(Reports), Pick(Sources), scope + Pick(Periods), Pick(Figures), more: random.Next(8) == 0 ? "\"stance\": \"denies-event\"" : ""))];

        string Pick(string[] items) => items[random.Next(items.Length)];
    }

    private static (EntityId<Claim>, EntityId<Claim>) Key(Claim a, Claim b) => a.Id < b.Id ? (a.Id, b.Id) : (b.Id, a.Id);
}
