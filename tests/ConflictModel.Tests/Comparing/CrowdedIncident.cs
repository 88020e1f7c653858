namespace ConflictModel.Tests;

/// <summary>Very many counts of one incident that is over, by one origin, by a few or by many; they agree, grow, disagree, or do some of each.</summary>
internal static class CrowdedIncident
{
    private static readonly string[] Hedges = ["", "", "", "", "=", ">=", "~", "<="];
    private static readonly string[] Offsets = ["", "Z", "+02:00", "-05:00"];

    /// <summary>A dataset with some claims, and more of them that are not in it.</summary>
    public static (DatasetContents Contents, List<Claim> Others) Make(int count, int others, int seed)
    {
        var random = new Random(seed);
        var (origins, steps, haveTimes) = (new[] { 1, 4, count }[random.Next(3)], new[] { 0, 1, 3, 200 }[random.Next(4)], random.Next(2) == 0);
        var all = Enumerable.Range(0, count + others).ToList();
        var claims = all.ConvertAll(i => new Claim
        {
            Id = new($"c{i}"),
            Report = new($"report-{i}"),
            Likelihood = random.Next(20) == 0 ? Likelihood.Likely : null,
            Basis = random.Next(30) == 0 ? CountBasis.Documented : CountBasis.Unstated,
            Stance = random.Next(60) == 0 ? Stance.DeniesEvent : Stance.Affirms,
            Scope = new() { Measure = new("killed"), Category = new("persons"), Event = new EntityId<ConflictEvent>("strike") },
            Quantity = new()
            {
                Figure = Figure.Parse($"{Hedges[random.Next(Hedges.Length)]}{Number(random, i, steps)}"),
                Unit = new("persons"),
            },
        });
        var contents = new DatasetContents
        {
            Events = [new() { Id = new("strike"), Names = LocalizedNames.Of("the strike"), Kind = ConflictEventKind.Incident, Period = UncertainPeriod.Parse("2024-03-05") }],
            Sources = Enumerable.Range(0, origins).Select(i => new Source { Id = new($"source-{i}"), Names = LocalizedNames.Of($"Source {i}") }).ToEquatableList(),
            Reports = all.Select(i => new Report
            {
                Id = new($"report-{i}"),
                Publisher = random.Next(25) == 0 ? null : new EntityId<Source>($"source-{random.Next(origins)}"),
                Date = UncertainDate.Parse(haveTimes && random.Next(3) > 0 ? Time(random, i, all.Count) : $"2024-03-{5 + (i * 10 / all.Count):00}"),
            }).ToEquatableList(),
            Claims = claims.Take(count).ToEquatableList(),
        };
        return (contents, claims[count..]);
    }

    // The same, growing, or anything; and now and then with one more zero.
    private static long Number(Random random, int i, int steps) =>
        (steps == 0 ? 40 : steps == 200 ? 30 + random.Next(steps) : 30 + (i * steps / 10)) * (random.Next(40) == 0 ? 10L : 1);

    private static string Time(Random random, int i, int all)
    {
        var minute = (long)i * 10 * 1440 / all;
        return $"2024-03-{5 + (minute / 1440):00}T{minute % 1440 / 60:00}:{random.Next(60):00}{Offsets[random.Next(Offsets.Length)]}";
    }
}
