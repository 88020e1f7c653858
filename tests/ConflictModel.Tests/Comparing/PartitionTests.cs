using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>Parts of a dataset, compared apart from each other, find together what the whole does.</summary>
public sealed class PartitionTests
{
    private static readonly ClaimComparer Comparer = new(new() { Rules = OwnRules.All, Today = new(2024, 12, 1) });

    [Fact]
    public void The_parts_find_together_what_the_whole_does_and_each_finding_once()
    {
        var (findings, divided, stale) = (0, 0, 0);
        Check.One(Properties.Runs(600), Prop.ForAll(RichDatasets.Arbitrary, Gen.Choose(1, 9).ToArbitrary(), (contents, count) =>
        {
            var dataset = ConflictDataset.Create(contents);
            var whole = Comparer.Compare(dataset);
            var results = Comparer.Partition(dataset, count).Select(part => (part.Share, Result: Comparer.ComparePart(Arrived(part)))).ToList();
            var rest = Comparer.CompareRest(dataset, results.Select(part => PartOutcome.Of(part.Share, part.Result)));
            var all = results.Select(part => part.Result).Append(rest).ToList();

            Assert.Equal(Sorted(whole.Findings.Select(finding => ResultText.Of(finding))), Sorted(all.SelectMany(result => result.Findings).Select(finding => ResultText.Of(finding))));
            Assert.Equal(Sorted(whole.Faults.Select(fault => ResultText.Of(fault))), Sorted(all.SelectMany(result => result.Faults).Select(fault => ResultText.Of(fault))));
            Assert.All(all, result => Assert.All(result.Findings, finding => Assert.Contains(finding, whole.Findings, SamePlace)));
            findings += whole.Findings.Count;
            divided += results.Count(part => part.Result.Findings.Count > 0) > 1 ? 1 : 0;
            stale += rest.Findings.Count(finding => finding.Rule.Id == "CM5001");
        }));
        Assert.True(findings > 5000 && divided > 200 && stale > 50, $"Only {findings} findings, {divided} runs in which several parts found something, {stale} stale acknowledgements.");
    }

    [Fact]
    public void Every_scope_belongs_to_one_part()
    {
        Check.One(Properties.Runs(200), Prop.ForAll(RandomDatasets.Arbitrary, Gen.Choose(1, 9).ToArbitrary(), (contents, count) =>
        {
            var dataset = ConflictDataset.Create(contents);
            var owners = new int[dataset.Keys.Scopes.Length];
            foreach (var part in Comparer.Partition(dataset, count))
            {
                var own = part.Share.ScopesOf(dataset);
                owners = [.. owners.Select((owner, scope) => owner + (own[scope] ? 1 : 0))];
            }

            Assert.All(owners, owner => Assert.Equal(1, owner));
        }));
    }

    [Fact]
    public void Parts_look_at_about_as_many_claims()
    {
        var places = Enumerable.Range(0, 100).Select(place => new Place { Id = new(FormattableString.Invariant($"p{place}")), Names = LocalizedNames.Of("P") }).ToEquatableList();
        var claims = Enumerable.Range(0, 1000)
            .Select(number => Cases.Claim(FormattableString.Invariant($"k{number}"), "=10").In(scope => scope with { Place = places[number * number % 100].Id }))
            .ToEquatableList();
        var dataset = ConflictDataset.Create(Cases.Dataset().Contents with { Places = places, Claims = claims });

        Assert.All(Comparer.Partition(dataset, 4), part => Assert.InRange(part.Dataset.Claims.Count, 200, 300));
    }

    [Fact]
    public void A_part_has_no_more_reports_than_its_claims_need()
    {
        var parts = Comparer.Partition(Cases.Dataset(Cases.Claim("a", "=10"), Cases.Claim("b", "=20", "reuters-18").In(scope => scope with { Category = new("artists") })), 2);

        Assert.Equal(["reuters-18", "yonhap-18"], parts.Select(part => Assert.Single(part.Dataset.Reports).Id.Value));
    }

    [Fact]
    public void Parts_beyond_the_scopes_are_empty()
    {
        var parts = Comparer.Partition(Cases.Dataset(Cases.Claim("a", "=10"), Cases.Claim("b", "=20")), 3);

        Assert.Equal([0, 0, 2], parts.Select(part => part.Dataset.Claims.Count).Order());
        Assert.Equal([1, 2, 3], parts.Select(part => part.Share.Number));
    }

    [Fact]
    public void A_part_number_below_one_is_refused() => Assert.Throws<ArgumentOutOfRangeException>(() => Comparer.Partition(Cases.Dataset(), 0));

    [Fact]
    public void The_rest_needs_the_outcome_of_each_part_once()
    {
        var dataset = Cases.Dataset(Cases.Claim("a", "=10"));
        var outcomes = Comparer.Partition(dataset, 3).Select(part => PartOutcome.Of(part.Share, Comparer.ComparePart(part))).ToList();

        Assert.Empty(Comparer.CompareRest(dataset, outcomes.AsEnumerable().Reverse()).Findings);
        var missing = Assert.Throws<ArgumentException>(() => Comparer.CompareRest(dataset, outcomes.Take(2)));
        Assert.Contains("1 of 3, 2 of 3; there must be exactly one for each part", missing.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Comparer.CompareRest(dataset, [outcomes[0], outcomes[1], outcomes[1]]));
        Assert.Throws<ArgumentException>(() => Comparer.CompareRest(dataset, [outcomes[0], outcomes[1], outcomes[2], outcomes[2]]));
    }

    // As it would be on another machine: read from what was written.
    private static ComparisonPart Arrived(ComparisonPart part)
    {
        using var stream = new MemoryStream();
        part.Dataset.Save(stream);
        stream.Position = 0;
        return new() { Dataset = ConflictDataset.Load(stream), Share = part.Share };
    }

    private static IEnumerable<string> Sorted(IEnumerable<string> texts) => texts.Order(StringComparer.Ordinal);

    private static EqualityComparer<Finding> SamePlace { get; } = EqualityComparer<Finding>.Create((a, b) => a!.Fingerprint == b!.Fingerprint);
}
