using ConflictModel.Engine;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>
/// The order principle says one thing, whoever asks: the test of two claims, the decision on their packed rows, the search over a dataset (each with each, and by trees), and the comparison of a pair.
/// </summary>
public sealed class OrderPrincipleTests
{
    [Fact]
    public void Test_decision_search_and_pair_say_the_same_of_any_two_claims()
    {
        var seen = new Dictionary<(OrderFamily, Verdict), int>();
        Check.One(Properties.Runs(1_000), Prop.ForAll(RichDatasets.Arbitrary, contents =>
        {
            var dataset = ConflictDataset.Create(contents);
            var frame = new ComparisonFrame(dataset, ComparisonOptions.Default);
            var violations = Violations(frame.Rows).ToHashSet();
            foreach (var (family, verdict) in violations.Select(violation => (violation.Family, violation.Verdict)))
            {
                seen[(family, verdict)] = seen.GetValueOrDefault((family, verdict)) + 1;
            }

            Assert.Equal(violations.Where(IsSearched).Order(), Searched(frame.Rows, fewPairs: long.MaxValue).Order());
            Assert.Equal(violations.Where(IsSearched).Order(), Searched(frame.Rows, fewPairs: 0).Order());
            AgreeWithPairs(frame);
        }));

        Assert.All(Enum.GetValues<OrderFamily>(), family => Assert.True(seen.Any(pair => pair.Key.Item1 == family && pair.Value > 10), $"{family} was hardly seen."));
    }

    // By the test of two claims; and the decision on their rows says the same.
    private static IEnumerable<Violation> Violations(ClaimRows rows)
    {
        var keys = rows.Dataset.Keys;
        for (var narrower = 0; narrower < keys.Scopes.Length; narrower++)
        {
            for (var wider = 0; wider < keys.Scopes.Length; wider++)
            {
                if (ScopesOf(rows, narrower, wider) is var order and not Certainty.No)
                {
                    foreach (var violation in Violations(rows, narrower, wider, order))
                    {
                        yield return violation;
                    }
                }
            }
        }
    }

    private static List<Violation> Violations(ClaimRows rows, int narrower, int wider, Certainty order)
    {
        var decision = new PairDecision(rows, narrower, wider, order);
        var found = new List<Violation>();
        foreach (ref readonly var a in rows.RowsOf(narrower))
        {
            foreach (ref readonly var b in rows.RowsOf(wider))
            {
                if (a.Claim == b.Claim)
                {
                    continue;
                }

                var verdict = rows.Test(a.Claim, b.Claim, order);
                Assert.Equal(verdict, a.Low > b.High ? decision.Of(a, b, out var family) : decision.Of(a, b, out family));
                if (verdict != Verdict.Consistent)
                {
                    Assert.Equal(OrderFamilies.Of(rows, a.Claim, b.Claim, verdict), family);
                    found.Add(new(a.Claim, b.Claim, family, verdict));
                }
            }
        }

        return found;
    }

    private static IEnumerable<Violation> Searched(ClaimRows rows, long fewPairs) => OrderPass.Run(rows, withinScopes: true, betweenScopes: true, new RunControl(), fewPairs)
        .SelectMany(found => new OrderSearch(rows).Pairs(found).Select(pair => new Violation(pair.Narrower, pair.Wider, found.Family, found.Verdict)));

    // The rules on attribution find these by themselves.
    private static bool IsSearched(Violation violation) => violation.Family is not (OrderFamily.Misquote or OrderFamily.Revision or OrderFamily.Denial);

    private static void AgreeWithPairs(ComparisonFrame frame)
    {
        var (rows, keys) = (frame.Rows, frame.Dataset.Keys);
        for (var a = 0; a < frame.Dataset.Claims.Count; a++)
        {
            for (var b = 0; b < a; b++)
            {
                var (there, back) = (ScopesOf(rows, keys.ScopeOf(a), keys.ScopeOf(b)), ScopesOf(rows, keys.ScopeOf(b), keys.ScopeOf(a)));
                var (unexplained, explained) = (Max(rows.TestUnexplained(a, b, there), rows.TestUnexplained(b, a, back)), Max(rows.Test(a, b, there), rows.Test(b, a, back)));
                var pair = frame.Pairs.Compare(a, b);
                Assert.Equal(unexplained, pair.Agreement switch { Agreement.Disjoint => Verdict.Contradiction, Agreement.Strained => Verdict.Tension, _ => Verdict.Consistent });
                Assert.Equal(explained == Verdict.Contradiction, pair.Relation == ClaimRelation.Contradicts);
            }
        }

        static Verdict Max(Verdict a, Verdict b) => a > b ? a : b;
    }

    // A share is a share of its own scope alone.
    private static Certainty ScopesOf(ClaimRows rows, int narrower, int wider)
    {
        var keys = rows.Dataset.Keys;
        return narrower == wider ? Certainty.Certain
            : keys.Traits[narrower].Kind == MeasureKind.Ratio || keys.Traits[wider].Kind == MeasureKind.Ratio ? Certainty.No
            : rows.Order.IsWithin(keys.ScopeKeys[narrower], keys.ScopeKeys[wider]);
    }

    private readonly record struct Violation(int Narrower, int Wider, OrderFamily Family, Verdict Verdict) : IComparable<Violation>
    {
        public int CompareTo(Violation other) => (Narrower, Wider, Family, Verdict).CompareTo((other.Narrower, other.Wider, other.Family, other.Verdict));
    }
}
