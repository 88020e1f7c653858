namespace ConflictModel.Examples.Tests;

/// <summary>The statements of <c>docs/evidence.md</c>, in its order.</summary>
internal static class EvidenceExamples
{
    public static List<string> Run() => Transcript.Of(printed =>
    {
        #region Policy
        var desk = new ComparisonOptions
        {
            RevisionPolicy = RevisionPolicy.Default with { Name = "our desk", Version = 2, SettlingDays = 14 },
        };
        Console.WriteLine($"{desk.RevisionPolicy.Name}: {desk.RevisionPolicy.SettlingDays} days, growth {desk.RevisionPolicy.FirstCountGrowth}, {desk.RevisionPolicy.LateGrowth}, {desk.RevisionPolicy.PartGrowth}");
        #endregion
        printed();

        #region Independence
        var bySide = new ComparisonOptions { IndependenceLevel = IndependenceLevel.Side };
        Console.WriteLine($"{bySide.IndependenceLevel}, and not {ComparisonOptions.Default.IndependenceLevel}");
        #endregion
        printed();
    });
}
