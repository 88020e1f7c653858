using FsCheck;
using FsCheck.Fluent;

namespace ConflictModel.Tests;

/// <summary>The order in which claims, entities and rules stand says nothing, and neither does the number of threads.</summary>
public sealed class OrderIndependenceTests
{
    [Fact]
    public void Shuffled_claims_entities_and_rules_give_the_same_result_to_the_letter()
    {
        var length = 0;
        Check.One(Properties.Runs(500), Prop.ForAll(RandomDatasets.Arbitrary, Gen.Choose(0, int.MaxValue).ToArbitrary(), (contents, seed) =>
        {
            var random = new Random(seed);
            var expected = Text(new(), contents);
            length += expected.Length;
            var rules = RandomDatasets.Shuffled(ComparisonRules.Default, random).Aggregate(ComparisonRules.None, (list, rule) => list.Add(rule));
            Assert.Equal(expected, Text(new(new() { Rules = rules }), RandomDatasets.Shuffled(contents, random)));
        }));
        Assert.True(length > 1_000_000, $"The results have {length} characters only: too little was found to be in any order.");
    }

    [Fact]
    public void Many_threads_with_one_comparer_and_one_dataset_all_get_the_same_result()
    {
        var comparer = new ClaimComparer();
        foreach (var contents in RandomDatasets.Contents.Sample(20))
        {
            var expected = Text(new(), contents);
            var dataset = ConflictDataset.Create(contents);
            var texts = new string[16];
            Parallel.For(0, texts.Length, new() { MaxDegreeOfParallelism = texts.Length }, i => texts[i] = ResultText.Of(comparer.Compare(dataset)));
            Assert.All(texts, text => Assert.Equal(expected, text));
        }
    }

    [Fact]
    public void Many_threads_that_read_one_result_all_see_the_same()
    {
        foreach (var contents in RandomDatasets.Contents.Sample(20))
        {
            var expected = Text(new(), contents);
            var result = new ClaimComparer().Compare(ConflictDataset.Create(contents));
            var texts = new string[16];
            Parallel.For(0, texts.Length, new() { MaxDegreeOfParallelism = texts.Length }, i => texts[i] = ResultText.Of(result));
            Assert.All(texts, text => Assert.Equal(expected, text));
        }
    }

    [Fact]
    public void Comparing_twice_gives_the_same_result_to_the_letter()
    {
        var comparer = new ClaimComparer();
        foreach (var contents in RandomDatasets.Contents.Sample(20))
        {
            var dataset = ConflictDataset.Create(contents);
            Assert.Equal(ResultText.Of(comparer.Compare(dataset)), ResultText.Of(comparer.Compare(dataset)));
        }
    }

    private static string Text(ClaimComparer comparer, DatasetContents contents) => ResultText.Of(comparer.Compare(ConflictDataset.Create(contents)));
}
