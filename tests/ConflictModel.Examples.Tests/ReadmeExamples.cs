using ConflictModel.Import;
using ConflictModel.Testing;

namespace ConflictModel.Examples.Tests;

#region A custom rule
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

#region A rule of reconciliation of your own
public sealed class NoFigureFromOneOrigin()
    : ReconciliationRule(new() { Id = "two-origins", Title = "At least two origins", Help = "One origin is not enough for print." })
{
    public override Ruling Reconcile(ScopeEvidence evidence) => evidence.IndependentOrigins < 2
        ? Ruling.Defer("unconfirmed", "There is one origin only.")
        : Ruling.Pass("There are several independent origins.");
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

            #region A dataset under test
            var tested = DatasetAssert.IsValid("samples/dataset-tests/data");
            var comparison = new ClaimComparer().Compare(tested);
            DatasetAssert.HasNoContradictions(comparison);
            DatasetAssert.HasNoNewFindings(comparison, "samples/dataset-tests/data/baseline.json");
            #endregion

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

            #region Reconcile
            var reconciler = new Reconciler(new() { Rules = [new NoFigureFromOneOrigin(), .. ReconciliationRules.Default] });
            var soldiers = new Scope { Measure = new("present"), Category = new("soldiers"), Actor = new("dprk"), Place = new("russia") };

            foreach (var figure in reconciler.Reconcile(dataset).SeriesOf(soldiers))
            {
                Console.WriteLine(figure);
                foreach (var step in figure.Trace)
                {
                    Console.WriteLine($"  {step}");
                }
            }
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
