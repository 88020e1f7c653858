using ConflictModel;
using ConflictModel.Testing;

namespace DatasetTests;

/// <summary>What a team demands of its dataset: each pull request that breaks one of these turns red, and says what to do.</summary>
public sealed class RiverCrossingTests
{
    private static readonly string Data = Path.Combine(AppContext.BaseDirectory, "data");

    private static readonly Lazy<ComparisonResult> Result = new(() => new ClaimComparer().Compare(ConflictDataset.Load(Data)));

    [Fact]
    public void TheDatasetIsValid() => DatasetAssert.IsValid(Data, from: Severity.Warning);

    [Fact]
    public void NoFiguresContradictEachOther() => DatasetAssert.HasNoContradictions(Result.Value);

    [Fact]
    public void NoFiguresAreApartByHalf() => DatasetAssert.HasNoTensions(Result.Value, factor: 1.5m);

    [Fact]
    public void NothingIsFoundThatWeDoNotKnowOf() => DatasetAssert.HasNoNewFindings(Result.Value, Path.Combine(Data, "baseline.json"));

    [Fact]
    public void WhatWePrintOfTheBridgeHasTwoOrigins() =>
        DatasetAssert.HasIndependentOrigins(Result.Value, atLeast: 2, scope => scope.Place == new EntityId<Place>("bridge"));

    [Fact]
    public void OurOwnRuleCanBeReliedOn()
    {
        RuleKit.Check(new QuoteInOneLine());
        RuleKit.Check(new QuoteInOneLine(), Result.Value.Dataset);
    }

    /// <summary>
    /// Writes the baseline again, when asked to: <c>ACCEPT_BASELINE=$PWD/samples/dataset-tests/data/baseline.json dotnet test samples/dataset-tests</c>. Its change is reviewed like any other.
    /// </summary>
    [Fact]
    public void TheBaselineIsWrittenWhenAskedFor()
    {
        if (Environment.GetEnvironmentVariable("ACCEPT_BASELINE") is { Length: > 0 } path)
        {
            FindingBaseline.Write(Result.Value, path);
        }
    }
}
