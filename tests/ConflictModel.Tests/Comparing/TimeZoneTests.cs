using NodaTime;

namespace ConflictModel.Tests;

/// <summary>The days of the policy's time zone.</summary>
public sealed class TimeZoneTests
{
    private static readonly DateTimeZone Kyiv = DateTimeZoneProviders.Tzdb["Europe/Kyiv"];

    [Fact]
    public void A_policy_knows_its_zone_and_is_equal_by_it()
    {
        var policy = SimultaneityPolicy.Default with { TimeZone = Kyiv };

        Assert.Same(DateTimeZone.Utc, SimultaneityPolicy.Default.TimeZone);
        Assert.Equal(policy, SimultaneityPolicy.Default with { TimeZone = DateTimeZoneProviders.Tzdb["Europe/Kyiv"] });
        Assert.NotEqual(policy, SimultaneityPolicy.Default);
        Assert.Throws<ArgumentNullException>(() => SimultaneityPolicy.Default with { TimeZone = null! });
    }

    [Fact]
    public void A_record_of_a_reconciliation_names_a_zone_that_is_not_utc()
    {
        var dataset = new TollDataset().Add("a", "39", "agency", "2024-03-05").Build();

        Assert.Equal("default 1", new Reconciler().Reconcile(dataset).ToRecord().SimultaneityPolicy);
        Assert.Equal("Kyiv 2 in Europe/Kyiv", new Reconciler(new() { Comparison = In(Kyiv) }).Reconcile(dataset).ToRecord().SimultaneityPolicy);
    }

    // 22:30 UTC on 5 March is half past midnight of 6 March in Kyiv, where a count of the day before was made earlier.
    [Fact]
    public void An_instant_and_a_day_are_ordered_by_the_days_of_the_zone()
    {
        var dataset = new TollDataset().Add("a", "52", "agency", "2024-03-05").Add("b", "39", "ngo", "2024-03-05T22:30:00Z").Build();

        Assert.Equal(["CM2001"], Rules(dataset, DateTimeZone.Utc));
        Assert.Equal(["CM1001"], Rules(dataset, Kyiv));
    }

    // The clocks of Kyiv are set from 04:00 back to 03:00 on 27 October 2024.
    [Fact]
    public void Instants_of_an_hour_that_is_repeated_keep_their_order()
    {
        var (before, after) = (Of("2024-10-27T00:40:00Z", "2024-10-27T01:10:00Z"), Of("2024-10-27T01:10:00Z", "2024-10-27T00:40:00Z"));

        Assert.Equal(["CM1003"], Rules(before, Kyiv));
        Assert.Empty(Rules(after, Kyiv));

        static ConflictDataset Of(string high, string low) => Series($"../{high}", $"../{low}");
    }

    [Theory]
    [InlineData("Europe/Kyiv", "2024-03-31T03:30", "2024-10-27T03:30")]
    [InlineData("America/Sao_Paulo", "2018-11-04T00:30", "2018-02-17T23:30")]
    [InlineData("America/Havana", "2024-03-10T00:30", "2024-11-03T00:30")]
    [InlineData("Pacific/Apia", "2011-12-30T12:00", "2011-12-31T00:00")]
    [InlineData("America/Juneau", "1867-10-18T12:00", "1867-10-19T12:00")]
    [InlineData("Pacific/Kiritimati", "1994-12-31T12:00", "9999-12-31T23:59")]
    public void Times_that_a_zone_skips_or_repeats_and_years_beyond_every_calendar_are_read(string zone, string first, string second)
    {
        string[] ends = [first, second, $"{first}Z", $"{second}Z", $"{first}+14:00", first[..10], second[..10], "-9999-01-01T00:00Z", "Y123456789", "-20000-01-01", "..", ""];
        var dataset = Series([.. from start in ends from end in ends let text = $"{start}/{end}" where UncertainPeriod.TryParse(text, out _) select text]);

        foreach (var clock in new[] { DateTimeZone.Utc, DateTimeZoneProviders.Tzdb[zone] })
        {
            var result = new ClaimComparer(In(clock)).Compare(dataset);
            Assert.Empty(result.Faults);
            Assert.NotEmpty(new Reconciler(new() { Comparison = In(clock) }).Reconcile(dataset).Figures);
        }
    }

    private static ComparisonOptions In(DateTimeZone zone) => new() { SimultaneityPolicy = new() { Name = "Kyiv", Version = 2, TimeZone = zone } };

    private static IEnumerable<string> Rules(ConflictDataset dataset, DateTimeZone zone) => new ClaimComparer(In(zone)).Compare(dataset).Findings.Select(finding => finding.Rule.Id);

    // One origin's counts of one thing, each lower than the one before.
    private static ConflictDataset Series(params string[] periods) => ConflictDataset.Create(new()
    {
        Sources = [new() { Id = new("desk"), Names = LocalizedNames.Of("Desk") }],
        Reports = [new() { Id = new("r"), Publisher = new EntityId<Source>("desk") }],
        Claims = periods.Select((period, i) => new Claim
        {
            Id = new($"c{i}"),
            Report = new("r"),
            Scope = new() { Measure = new("killed"), Category = new("persons"), Period = UncertainPeriod.Parse(period) },
            Quantity = new() { Figure = Figure.Exactly(10_000 - i), Unit = new("persons") },
        }).ToEquatableList(),
    });
}
