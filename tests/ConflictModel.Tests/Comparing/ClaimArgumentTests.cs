namespace ConflictModel.Tests;

/// <summary>What a comparer is given and refuses.</summary>
public sealed class ClaimArgumentTests
{
    private static readonly Claim First = Cases.Claim("a", "=10");
    private static readonly Claim Second = Cases.Claim("b", "=20");
    private static readonly ConflictDataset Dataset = Cases.Dataset(First, Second);
    private static readonly ClaimComparer Comparer = new();

    [Fact]
    public void A_claim_that_the_dataset_lacks_is_refused_by_name()
    {
        var fault = Assert.Throws<ArgumentException>(() => Comparer.Compare(First, Cases.Claim("c", "=1"), Dataset));

        Assert.StartsWith("The claim 'c' is not in the dataset; it must be one of the records of its Claims.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_claim_of_another_dataset_with_a_known_id_is_refused() =>
        Assert.Throws<ArgumentException>(() => Comparer.Compare(First, Cases.Claim("b", "=21"), Dataset));

    [Fact]
    public void An_equal_record_stands_for_the_claim() =>
        Assert.Equal(Comparer.Compare(First, Second, Dataset), Comparer.Compare(First with { }, Second with { }, Dataset));

    [Fact]
    public void One_claim_given_twice_is_refused()
    {
        var fault = Assert.Throws<ArgumentException>(() => Comparer.Compare(First, First, Dataset));

        Assert.StartsWith("Both claims are 'a'; they must be different.", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Nulls_are_refused_by_name()
    {
        Assert.Equal("first", Assert.Throws<ArgumentNullException>(() => Comparer.Compare(null!, Second, Dataset)).ParamName);
        Assert.Equal("second", Assert.Throws<ArgumentNullException>(() => Comparer.Compare(First, null!, Dataset)).ParamName);
        Assert.Equal("dataset", Assert.Throws<ArgumentNullException>(() => Comparer.Compare(First, Second, null!)).ParamName);
        Assert.Equal("dataset", Assert.Throws<ArgumentNullException>(() => Comparer.Compare(null!)).ParamName);
    }

    [Fact]
    public void A_run_that_is_cancelled_stops()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.ThrowsAny<OperationCanceledException>(() => Comparer.Compare(Dataset, source.Token));
    }

    [Fact]
    public void A_rule_may_cancel_the_run_while_it_runs()
    {
        using var source = new CancellationTokenSource();
        var comparer = new ClaimComparer(new()
        {
            Rules = ComparisonRules.None.Add(new Probe(context =>
        {
            source.Cancel();
            context.CancellationToken.ThrowIfCancellationRequested();
        }))
        });

        Assert.ThrowsAny<OperationCanceledException>(() => comparer.Compare(Dataset, source.Token));
    }

    [Fact]
    public void A_cancellation_of_a_rules_own_is_a_fault_and_stops_nothing()
    {
        var result = Cases.CompareAll(ComparisonRules.None.Add(new Probe(_ => throw new OperationCanceledException("mine"))), First);

        Assert.Equal("mine", Assert.Single(result.Faults).Exception.Message);
    }
}
