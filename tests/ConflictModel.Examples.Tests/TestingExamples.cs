using ConflictModel.Testing;

namespace ConflictModel.Examples.Tests;

/// <summary>The statements of docs/testing.md.</summary>
internal static class TestingExamples
{
    public static void Run() => Repository.InRoot(() =>
    {
        #region Assert
        var dataset = DatasetAssert.IsValid("samples/dataset-tests/data");
        var result = new ClaimComparer().Compare(dataset);

        DatasetAssert.HasNoContradictions(result);
        DatasetAssert.HasNoTensions(result, factor: 1.5m);
        DatasetAssert.HasNoNewFindings(result, "samples/dataset-tests/data/baseline.json");
        DatasetAssert.HasIndependentOrigins(result, atLeast: 2, scope => scope.Place == new EntityId<Place>("bridge"));
        #endregion

        #region Rule kit
        var found = RuleKit.Check(new QuoteRequired());
        RuleKit.Check(new QuoteRequired(), dataset);
        #endregion

        Assert.NotEmpty(found.Findings);

        #region Plain file
        var text = FindingText.Of(result);
        File.WriteAllText("findings.received.txt", text);
        #endregion

        File.Delete("findings.received.txt");
    });
}
