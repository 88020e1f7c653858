using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>What a finding holds: witnesses, pairs that are found when asked for, and a fingerprint.</summary>
public sealed class FindingTests
{
    [Fact]
    public void Pairs_are_those_that_comparing_each_two_claims_finds() =>
        Check.One(Properties.Runs(300), Prop.ForAll(RandomDatasets.Arbitrary, contents =>
        {
            var comparer = new ClaimComparer();
            var dataset = ConflictDataset.Create(contents);
            var pairs = comparer.Compare(dataset).Findings.SelectMany(finding => finding.ConflictingPairs).ToList();
            Assert.All(pairs, pair =>
            {
                // A pair that is one statement is reported by its figures, and is to its reader first of all a statement restated.
                var known = comparer.Compare(pair.First, pair.Second, dataset);
                Assert.True(pair == known || known.Relation == ClaimRelation.Restated, $"{pair} is reported, {known} compared.");
            });
            var conflicting = from a in dataset.Claims
                              from b in dataset.Claims
                              where a.Id < b.Id && comparer.Compare(a, b, dataset).Relation is ClaimRelation.Contradicts or ClaimRelation.Tension
                              select (a.Id, b.Id);
            var reported = pairs.Select(pair => pair.First.Id < pair.Second.Id ? (pair.First.Id, pair.Second.Id) : (pair.Second.Id, pair.First.Id)).ToHashSet();
            Assert.Subset(reported, conflicting.ToHashSet());
        }));

    [Fact]
    public void Pairs_are_found_only_as_far_as_they_are_asked_for()
    {
        var claims = Enumerable.Range(0, 400).Select(i => Cases.Claim($"k{i}", $"={i}", by: "officials"));
        var finding = Assert.Single(Cases.CompareAll(ComparisonRules.Default.Without("CM3001"), claims).Of("CM1001"));

        // All eighty thousand pairs would hold more than twenty megabytes.
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(10, finding.ConflictingPairs.Take(10).Count());
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
    }

    [Fact]
    public void Pairs_can_be_enumerated_again()
    {
        var finding = Assert.Single(Cases.CompareAll(Cases.Claim("a", "=10"), Cases.Claim("b", "=20", "reuters-18"), Cases.Claim("c", "=30", "reuters-18", by: "nis")).Of("CM1001"));

        Assert.Equal(3, finding.ConflictingPairs.Count());
        Assert.Equal(finding.ConflictingPairs, finding.ConflictingPairs);
    }

    [Fact]
    public void Each_witness_names_its_strongest_opponent()
    {
        var finding = Assert.Single(Cases.CompareAll(Cases.Claim("a", "=10"), Cases.Claim("b", "=20", "reuters-18"), Cases.Claim("c", "=100", "reuters-18", by: "nis")).Of("CM1001"));

        Assert.Equal(["a c 90", "b c 80", "c a 90"], finding.Witnesses.Select(witness => $"{witness.Claim.Id} {witness.Opponent?.Id} {witness.Reason?.Gap}"));
    }

    [Fact]
    public void A_fingerprint_is_thirty_two_hexadecimal_digits_and_does_not_change_between_versions() =>
        Assert.Equal("1f11d1d4", Fingerprint("CM1001", Cases.Claim("a", "=10"), Cases.Claim("b", "=20", "reuters-18"))[..8]);

    [Fact]
    public void A_fingerprint_knows_a_finding_again_whatever_its_claims_say() => Assert.Equal(
        Fingerprint("CM1001", Cases.Claim("a", "=10"), Cases.Claim("b", "=20", "reuters-18")),
        Fingerprint("CM1001", Cases.Claim("c", "=1", period: "2024-12"), Cases.Claim("d", "=7", "reuters-18", period: "2024-12"), Cases.Claim("e", "=9", period: "2024-12")));

    [Fact]
    public void Findings_of_one_result_have_different_fingerprints() =>
        Check.One(Properties.Runs(300), Prop.ForAll(RandomDatasets.Arbitrary, contents =>
        {
            var findings = new ClaimComparer().Compare(ConflictDataset.Create(contents)).Findings;
            Assert.Equal(findings.Count, findings.Select(finding => finding.Fingerprint).Distinct().Count());
            Assert.All(findings, finding => Assert.Matches("^[0-9a-f]{32}$", finding.Fingerprint));
        }));

    [Fact]
    public void A_finding_over_claims_has_a_fingerprint_of_its_claims()
    {
        var everyClaim = ComparisonRules.None.Add(new Probe(context => context.Report("A claim.", context.Claim)));
        var findings = Cases.CompareAll(everyClaim, Cases.Claim("a", "=10"), Cases.Claim("b", "=10")).Findings;

        Assert.Equal(2, findings.Select(finding => finding.Fingerprint).Distinct().Count());
    }

    [Theory]
    [InlineData("c1 is round")]
    [InlineData("iPhone footage: who counted?")]
    [InlineData("Ends as it is written …")]
    public void The_message_of_a_custom_rule_is_shown_as_it_is_written(string message)
    {
        var rules = ComparisonRules.None
            .Add(new Probe(context => context.Report(message, context.Claim), "A"))
            .Add(new Probe(context => context.Report(new CustomReason { Message = message }, context.Claim), "B"));
        var findings = Cases.CompareAll(rules, Cases.Claim("a", "=10")).Findings;

        Assert.Equal(2, findings.Count);
        Assert.All(findings, finding => Assert.Equal((message, message), (finding.Sentence, finding.Describe(SentenceLanguage.German))));
    }

    private static string Fingerprint(string ruleId, params Claim[] claims) => Assert.Single(Cases.CompareAll(claims).Of(ruleId)).Fingerprint;
}
