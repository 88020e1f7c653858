using ConflictModel.Import;

namespace ConflictModel.Examples.Tests;

#region A rule of your own
public sealed class QuoteRequired : ClaimRule
{
    public QuoteRequired()
        : base(new() { Id = "DESK1", Title = "Claim without a quote", Help = "Give the report's own words.", DefaultSeverity = Severity.Info })
    {
    }

    public override void Check(ClaimContext context)
    {
        if (context.Claim.Quote is null)
        {
            context.Report($"The claim '{context.Claim.Id}' has no quote.", context.Claim);
        }
    }
}
#endregion

/// <summary>The README's statements, in its order; what they print is gathered block by block.</summary>
internal static class ReadmeExamples
{
    public static List<string> Run()
    {
        var output = new List<string>();
        var console = new StringWriter { NewLine = "\n" };
        var before = (Console.Out, Directory.GetCurrentDirectory());
        Console.SetOut(console);
        Directory.SetCurrentDirectory(Repository.PathOf("."));
        try
        {
            #region Load and compare
            var dataset = ConflictDataset.Load("samples/dprk-russia");
            var result = new ClaimComparer().Compare(dataset);

            foreach (var finding in result.Findings)
            {
                Console.WriteLine(finding);
                foreach (var camp in finding.Camps)
                {
                    Console.WriteLine($"  {camp.CommonRange}: {string.Join(", ", camp.Claims)}");
                }
            }
            #endregion
            Printed();

            #region One pair
            var thousands = dataset.Claims[new EntityId<Claim>("hur-thousands")];
            var inKursk = dataset.Claims[new EntityId<Claim>("hur-kursk-1000")];

            var pair = new ClaimComparer().Compare(inKursk, thousands, dataset);
            Console.WriteLine($"{pair}: {pair.Lineage}, {pair.Agreement}");
            #endregion
            Printed();

            #region The rule in use
            var options = new ComparisonOptions
            {
                HedgePolicy = HedgePolicy.Default with { Name = "our desk", About = HedgeBand.Around(0.2m, 0.1m) },
                Rules = ComparisonRules.Default.Add(new QuoteRequired()).WithSeverity("CM2001", Severity.Info),
            };
            var desk = new ClaimComparer(options).Compare(dataset);
            Console.WriteLine($"{desk.Findings.Count(finding => finding.Rule.Id == "DESK1")} claims without a quote");
            #endregion
            Printed();

            #region From a spreadsheet
            var imported = ImportMapping.Load("samples/newsroom/mapping.json").Import("samples/newsroom/strikes.csv");

            Console.WriteLine($"{imported.ClaimCount} claims from {imported.RowCount} rows");
            foreach (var problem in imported.Problems)
            {
                Console.WriteLine(problem);
            }
            #endregion
            Printed();
        }
        finally
        {
            Console.SetOut(before.Out);
            Directory.SetCurrentDirectory(before.Item2);
        }

        return output;

        void Printed()
        {
            output.Add(console.ToString());
            console.GetStringBuilder().Clear();
        }
    }
}
