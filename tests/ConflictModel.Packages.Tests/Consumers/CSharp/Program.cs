using System.Text.Json;
using ConflictModel;
using ConflictModel.Reading;

var agency = new EntityId<Source>("agency");
var staff = new EntityId<Source>("general-staff");
var ministry = new EntityId<Source>("ministry");

var report = new Report { Id = new("morning"), Publisher = agency, Date = UncertainDate.Parse("2024-10-18") };
var soldiers = new Scope { Measure = new("present"), Category = new("soldiers"), Place = new("valley"), Period = UncertainPeriod.Parse("2024-10") };
var few = new Claim
{
    Id = new("few"),
    Report = report.Id,
    Scope = soldiers,
    Quantity = new() { Figure = Figure.About(1500), Unit = new("persons") },
    Attribution = Attribution.Through(agency, staff),
    Quote = "about 1,500 soldiers",
};
var many = few with { Id = new("many"), Quantity = Quantity.Parse("~11000 persons"), Attribution = Attribution.To(ministry), Quote = null };

var contents = new DatasetContents
{
    Title = "The valley",
    Sources = [Source(agency, "Agency"), Source(staff, "General Staff"), Source(ministry, "Ministry")],
    Places = [new Place { Id = new("valley"), Names = LocalizedNames.Of("the valley"), Kind = PlaceKind.Settlement }],
    Measures = StarterVocabulary.Measures,
    Categories = StarterVocabulary.Categories,
    MeasurementUnits = StarterVocabulary.MeasurementUnits,
    Reports = [report],
    Claims = [few, many],
};

using var file = new MemoryStream();
ConflictDataset.Create(contents).Save(file);
file.Position = 0;
var dataset = ConflictDataset.Load(file);
Console.WriteLine($"{dataset.Title}: {dataset.Claims.Count} claims, as written: {dataset.Contents.Claims == contents.Claims}");

file.Position = 0;
var again = await ConflictDataset.LoadAsync(file);
var json = JsonSerializer.Serialize(few);
Console.WriteLine(json);
Console.WriteLine($"Read back: {JsonSerializer.Deserialize<Claim>(json) == few && again.Contents == dataset.Contents}");

var options = new ComparisonOptions
{
    HedgePolicy = new() { Name = "our desk", About = HedgeBand.Around(0.2m, 0.1m) },
    Rules = ComparisonRules.Default.Add(new QuoteRequired()),
};
foreach (var finding in new ClaimComparer(options).Compare(dataset).Findings)
{
    Console.WriteLine(finding);
    foreach (var camp in finding.Camps)
    {
        Console.WriteLine($"  {camp.CommonRange}: {string.Join(", ", camp.Claims.Select(claim => claim.Id))}");
    }
}

var reconciler = new Reconciler(new() { Comparison = options, Rules = [new NothingOfOneMinistry(ministry), .. ReconciliationRules.Default] });
foreach (var figure in reconciler.Reconcile(dataset).Figures)
{
    Console.WriteLine(figure);
    Console.WriteLine($"  {figure.Trace[0]}");
}

foreach (var claim in new ReportReader(ReadingLanguages.Get("en"), dataset).Read("The General Staff said that at least 40 soldiers were killed."))
{
    Console.WriteLine(claim);
}

static Source Source(EntityId<Source> id, string name) => new() { Id = id, Names = LocalizedNames.Of(name) };

/// <summary>A rule over one claim.</summary>
internal sealed class QuoteRequired() : ClaimRule(new() { Id = "DESK1", Title = "Claim without a quote", Help = "Give the report's own words." })
{
    public override void Check(ClaimContext context)
    {
        if (context.Claim.Quote is null)
        {
            context.Report($"The claim '{context.Claim.Id}' has no quote.", context.Claim);
        }
    }
}

/// <summary>A rule of reconciliation.</summary>
internal sealed class NothingOfOneMinistry(EntityId<Source> ministry)
    : ReconciliationRule(new() { Id = "not-the-ministry", Title = "Not by the ministry alone", Help = "Ask somebody else." })
{
    public override Ruling Reconcile(ScopeEvidence evidence) =>
        evidence.Claims.All(claim => claim.Claim.Attribution.Steps.Any(step => step.Source == ministry))
            ? Ruling.Defer("unconfirmed", "Only the ministry says so.")
            : Ruling.Pass("Others say something, too.");
}
