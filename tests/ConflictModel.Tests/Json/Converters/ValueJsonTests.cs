using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;

namespace ConflictModel.Tests;

/// <summary>Policies, ranges and what results are counted by come back from JSON as they were.</summary>
public sealed class ValueJsonTests
{
    [Fact]
    public void Ranges_and_estimates_come_back()
    {
        Generators.Holds(Generators.Ranges, range => Same(range));
        Generators.Holds(Generators.Policies.Zip(Generators.Figures), pair => Same(pair.Item1.Interpret(pair.Item2)));
        Assert.Equal("""{"low":13000,"includesLow":false}""", JsonSerializer.Serialize(QuantityRange.MoreThan(13000.0m)));
        Assert.Equal("{}", JsonSerializer.Serialize(QuantityRange.Any));
    }

    [Fact]
    public void Policies_come_back()
    {
        Generators.Holds(Generators.Policies, policy => Same(policy));
        Assert.All(HedgePolicy.Default.Words, word => Assert.True(Same(word)));
        Assert.True(Same(new RevisionPolicy { Name = "desk", Version = 3, SettlingDays = 9, FirstCountGrowth = 4.5m, LateGrowth = 1, PartGrowth = 3 }));
        Assert.True(Same(ApproximationPolicy.None) && Same(ApproximationPolicy.Default));
        Assert.True(Same(new SimultaneityPolicy { Name = "desk", PlanDays = 5, Approximation = ApproximationPolicy.None, TimeZone = DateTimeZoneProviders.Tzdb["Europe/Kyiv"] }));
        Assert.True(Same(ReliabilityWeights.Equal) && Same(new ReliabilityWeights { A = 0.9m, E = 0.1m }));
    }

    [Fact]
    public void What_a_policy_leaves_out_is_as_in_the_default()
    {
        Assert.Equal(new() { Name = "mine", SettlingDays = 3 }, JsonSerializer.Deserialize<RevisionPolicy>("""{"name":"mine","settlingDays":3}"""));
        Assert.Equal(HedgePolicy.Default, JsonSerializer.Deserialize<HedgePolicy>("{}"));
        Assert.Equal(SimultaneityPolicy.Default, JsonSerializer.Deserialize<SimultaneityPolicy>("""{"timeZone":"UTC"}"""));
    }

    [Theory]
    [InlineData("""{"settlingDay":3}""", "$.settlingDay: 'settlingDay' is no member of a revision policy; expected one of name, version, settlingDays, firstCountGrowth, lateGrowth, partGrowth.")]
    [InlineData("""{"settlingDays":3,"settlingDays":4}""", "$.settlingDays: 'settlingDays' is duplicated; each member is given once.")]
    [InlineData("""{"settlingDays":-1}""", "$.settlingDays: SettlingDays is -1; it must be")]
    [InlineData("""{"settlingDays":1.5}""", "$.settlingDays: expected a whole number, found 1.5.")]
    [InlineData("3", "$: expected a revision policy, found 3.")]
    public void A_policy_that_is_none_is_refused_with_its_path(string text, string message) =>
        Assert.StartsWith(message, Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<RevisionPolicy>(text)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_value_within_a_document_gives_the_path_of_the_value_and_the_message_the_whole_path()
    {
        var exception = Assert.ThrowsAny<JsonException>(() => JsonSerializer.Deserialize<Dictionary<string, HedgePolicy>>("""{"a":{"about":{"possible":{},"plausible":{},"best":1}}}"""));

        Assert.Equal("$.a", exception.Path);
        Assert.StartsWith("$.a.about: The possible factors are (-inf, +inf); they must be a range with a lower end of 0 or more", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bounds_relations_places_and_parts_come_back()
    {
        var periods = new[] { "2024-10", "/2024-12", "2024-10-18~/..", "2024-10-01/2024-10-31" }.Select(text => UncertainPeriod.Parse(text)).ToList();

        Assert.All(periods, period => Assert.True(Same(period.BoundsUnder())));
        Assert.True(Same(default(PeriodBounds)));
        Assert.All(periods, period => Assert.All(periods, other => Assert.True(Same(period.RelationsTo(other)))));
        Assert.True(Same(new DatasetProblem { Kind = DatasetProblemKind.Cycle, Location = new() { File = "a.json", Line = 3, Path = "$.claims[3]" }, Message = "no" }));
        Assert.True(Same(new DatasetLocation { Path = "$" }));
        Assert.True(Same(new ComparisonShare { Number = 2, Count = 3, From = "measure: killed", Before = "" }) && Same(new ComparisonShare { Number = 3, Count = 3 }));
        Assert.True(Same(new PartOutcome { Number = 1, Count = 2, FailedRules = ["CM1001"], MatchedAcknowledgements = ["a", "b"], TouchedAcknowledgements = ["b"] }));
        Assert.All(ComparisonRules.Default, rule => Assert.True(Same(rule.Descriptor)));
    }

    private static bool Same<T>(T value)
    {
        var text = JsonSerializer.Serialize(value);
        Assert.Equal(value, JsonSerializer.Deserialize<T>(text));
        Assert.Equal(value, JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(value, JsonOptions.All["naming policy"]), JsonOptions.All["naming policy"]));
        return true;
    }
}
