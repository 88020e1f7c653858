using ConflictModel.Rules;
using ConflictModel.Testing;
using ConflictModel.Tests;
using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Examples.Tests;

/// <summary>
/// Built-in rules are written on the public API: their files are compiled here, where no internals are visible, without what the library adds for speed. They find what the library's rules find.
/// </summary>
public sealed class PublicRulesTests
{
    private static readonly ComparisonRule[] Rules =
    [
        new DeniedClaim(), new OneOriginCountedTwice(), new RestatedFigure(), new UnexplainedRevision(), new MixedUnits(), new OneNumberTwoMeanings(), new ClaimOutOfTime(), new SlippedFigure(),
    ];

    public static TheoryData<string> Ids => [.. Rules.Select(rule => rule.Descriptor.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_built_in_rule_compiled_by_a_user_finds_what_the_one_of_the_library_finds(string id)
    {
        var (own, builtIn) = (Comparer(Own(id)), Comparer(BuiltIn(id)));
        var found = 0;
        Check.One(Properties.Runs(500), Prop.ForAll(RichDatasets.Arbitrary, contents =>
        {
            foreach (var dataset in new[] { ConflictDataset.Create(contents), ConflictDataset.Create(WithOneNumberOften(contents)) })
            {
                var result = builtIn.Compare(dataset);
                found += result.Findings.Count;
                Assert.Equal(Text(result), Text(own.Compare(dataset)));
            }
        }));

        // Random data in which the rule finds hardly anything would show nothing.
        Assert.True(found >= 20, $"{id} found {found} times.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void It_passes_the_rule_kit_and_finds_the_same_there_and_in_the_sample(string id)
    {
        var sample = ConflictDataset.Load(Repository.PathOf("samples/dprk-russia"));

        Assert.Equal(Text(RuleKit.Check(BuiltIn(id))), Text(RuleKit.Check(Own(id))));
        Assert.Equal(Text(RuleKit.Check(BuiltIn(id), sample)), Text(RuleKit.Check(Own(id), sample)));
    }

    private static ComparisonRule Own(string id) => Rules.Single(rule => rule.Descriptor.Id == id);

    private static ComparisonRule BuiltIn(string id)
    {
        var rule = ComparisonRules.Default.Single(rule => rule.Descriptor.Id == id);
        Assert.NotEqual(rule.GetType(), Own(id).GetType());
        return rule;
    }

    private static ClaimComparer Comparer(ComparisonRule rule) => new(new() { Rules = ComparisonRules.None.Add(rule) });

    private static string Text(ComparisonResult result) => ResultText.Of(result);

    // Most claims have the number and the origin of the one before them: of the same, of another category, or of another measure; or ten times the number; or deny it. Some are one statement that two reports carry, one as of the measure that bounds the other's.
    private static DatasetContents WithOneNumberOften(DatasetContents contents)
    {
        var claims = contents.Claims.ToArray();
        for (var i = 1; i < claims.Length; i++)
        {
            var (before, far) = (claims[i - 1], contents.Claims[i / 2].Scope);
            var repeated = claims[i] with { Quantity = before.Quantity, Attribution = before.Attribution, Stance = before.Stance, Corrects = null };
            if (i % 6 == 0)
            {
                claims[i - 1] = Carried(before, "r0", "m1");
                claims[i] = Carried(before, "r1", "m0") with { Id = claims[i].Id };
                continue;
            }

            claims[i] = (i % 6) switch
            {
                1 => repeated with { Scope = before.Scope with { Category = far.Category } },
                2 => repeated with { Scope = before.Scope with { Measure = far.Measure } },
                3 => repeated with { Scope = before.Scope with { Mode = far.Mode } },
                4 => repeated with { Scope = before.Scope, Quantity = before.Quantity with { Figure = Figure.Exactly(10 * (before.Quantity.Figure.Number ?? 1)) } },
                5 when i < 6 => repeated with { Scope = before.Scope, Attribution = Attribution.To(new EntityId<Source>("s2")), Stance = Stance.DeniesEvent },
                _ => claims[i] with { Quantity = before.Quantity with { Figure = Figure.Exactly(100 + i), Unit = claims[i].Quantity.Unit }, Stance = Stance.Affirms },
            };
        }

        return contents with { Claims = claims.ToEquatableList() };

        static Claim Carried(Claim claim, string report, string measure) => claim with
        {
            Report = new(report),
            Attribution = Attribution.To(new AttributionStep { Source = new("s1"), Date = UncertainDate.Parse("2024-10-18") }),
            Stance = Stance.Affirms,
            Standing = Standing.Current,
            Corrects = null,
            Scope = claim.Scope with { Measure = new(measure) },
            Quantity = new() { Figure = Figure.Exactly(1517), Unit = new("persons") },
        };
    }
}
