using ConflictModel;
using ConflictModel.Reading;
using ConflictModel.Reporting;

var dataset = ConflictDataset.Load("samples/dprk-russia");
var result = new ClaimComparer().Compare(dataset);
var reconciliation = new Reconciler().Reconcile(result);

Console.WriteLine($"{result.Findings.Count} findings, {reconciliation.Figures.Count} figures");
foreach (var format in Enum.GetValues<ReportFormat>())
{
    Console.WriteLine($"== {format}");
    Console.WriteLine(ComparisonReport.Of(result, reconciliation).Render(format));
}

Console.WriteLine("== Report");
foreach (var claim in new ReportReader(ReadingLanguages.Get("de"), dataset).Read("Am 18. Oktober 2024 waren rund 1.500 Soldaten in Russland, sagte Budanov."))
{
    Console.WriteLine(claim);
}

Console.WriteLine("== Dataset");
using var stream = Console.OpenStandardOutput();
dataset.Save(stream);
