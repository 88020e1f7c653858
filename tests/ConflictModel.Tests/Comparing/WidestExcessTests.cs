using FsCheck;
using FsCheck.Fluent;
using static System.FormattableString;

namespace ConflictModel.Tests;

/// <summary>Claims that exceed each other are found without comparing each with each, and are those that comparing each with each finds.</summary>
public sealed class WidestExcessTests
{
    [Fact]
    public void Any_claims_of_a_scope() => Check(RichDatasets.Contents, 300, 100);

    [Fact]
    public void Counts_of_one_origin_of_what_is_over() => Check(Gen.Choose(0, int.MaxValue).Select(seed => Counts(new(seed))), 600, 300);

    private static void Check(Gen<DatasetContents> contents, int runs, int atLeast)
    {
        var rule = new EachWithEach();
        FsCheck.Check.One(Properties.Runs(runs), Prop.ForAll(contents.ToArbitrary(), dataset =>
        {
            var result = new ClaimComparer(new() { Rules = ComparisonRules.None.Add(rule), Threads = 1 }).Compare(ConflictDataset.Create(dataset));
            Assert.True(result.IsComplete, string.Join('\n', result.Faults.Select(fault => fault.Exception)));
        }));
        Assert.True(rule.Found > atLeast && rule.Left > atLeast, $"{rule.Found} claims exceeded others, and {rule.Left} did not.");
    }

    private static DatasetContents Counts(Random random)
    {
        string[] dates = ["2024-10-18", "2024-10-18", "2024-10-19", "2024-10-20", "2024-10-20", "2024-10-22", "2024-10", "2024-11-20"];
        string[] figures = ["10", "12", "20", "=15", "=20", "=30", ">=20", ">=5", ">12", "~15", "10..30", "<=9", "?", "dozens", "100"];
        var count = random.Next(2, 14);
        return new()
        {
            Events = [new() { Id = new("strike"), Names = LocalizedNames.Of("strike"), Kind = ConflictEventKind.Incident, Period = UncertainPeriod.Parse("2024-10-18") }],
            Sources = [new() { Id = new("s0"), Names = LocalizedNames.Of("s0") }, new() { Id = new("s1"), Names = LocalizedNames.Of("s1") }],
            Reports = dates.Select((date, i) => new Report { Id = new(Invariant($"r{i}")), Date = random.Next(8) == 0 ? null : UncertainDate.Parse(date) }).ToEquatableList(),
            Claims = Enumerable.Range(0, count).Select(i => new Claim
            {
                Id = new(Invariant($"k{i:00}")),
                Report = new(Invariant($"r{random.Next(dates.Length)}")),
                Attribution = Attribution.To(new AttributionStep { Source = new(random.Next(10) == 0 ? "s1" : "s0"), Date = random.Next(3) == 0 ? null : UncertainDate.Parse(dates[random.Next(dates.Length)]) }),
                Corrects = i > 0 && random.Next(10) == 0 ? new EntityId<Claim>(Invariant($"k{random.Next(i):00}")) : null,
                Scope = new() { Measure = new(random.Next(20) == 0 ? "missing" : "killed"), Category = new("persons"), Event = new("strike") },
                Quantity = new() { Figure = Figure.Parse(figures[random.Next(figures.Length)]), Unit = new("persons") },
            }).ToEquatableList(),
        };
    }

    private sealed class EachWithEach() : ScopeRule(new() { Id = "OWN9", Title = "Each with each", Category = RuleCategory.Attribution, DefaultSeverity = Severity.Info, Help = "None." })
    {
        public int Found { get; private set; }

        public int Left { get; private set; }

        public override void Check(ScopeContext context)
        {
            ArgumentNullException.ThrowIfNull(context);
            Check(context, context.Claims);
            foreach (var said in context.Claims.GroupBy(claim => (context.OriginsOf(claim), context.TimeOf(claim), context.DimensionOf(claim))))
            {
                Check(context, said.ToEquatableList());
            }
        }

        private void Check(ScopeContext context, EquatableList<Claim> claims)
        {
            var due = claims.SelectMany(high => claims.Select(low => (High: high, Low: low))).Where(pair => IsDue(pair.High, pair.Low)).ToList();
            var pairs = context.WidestExcesses(claims, context.StatementOf);
            Assert.Subset(due.ToHashSet(), pairs.ToHashSet());
            Assert.Equal(pairs.Count, pairs.Distinct().Count());
            foreach (var claim in claims)
            {
                Assert.Equal(Widest(due.Where(pair => pair.High == claim)), Widest(pairs.Where(pair => pair.Higher == claim)));
                Assert.Equal(Widest(due.Where(pair => pair.Low == claim)), Widest(pairs.Where(pair => pair.Lower == claim)));
                (Found, Left) = due.Exists(pair => pair.High == claim || pair.Low == claim) ? (Found + 1, Left) : (Found, Left + 1);
            }

            bool IsDue(Claim high, Claim low) => high != low
                && (context.StatementOf(high) is not { } statement || statement != context.StatementOf(low))
                && context.Exceeds(high, low) != Certainty.No;

            decimal? Widest(IEnumerable<(Claim High, Claim Low)> of) => of.Select(pair => (decimal?)(context.EstimateOf(pair.High).Plausible.Low - context.EstimateOf(pair.Low).Plausible.High)).Max();
        }
    }
}
