open System
open System.IO
open System.Text.Json
open ConflictModel
open ConflictModel.Reading

/// A rule over one claim.
type QuoteRequired() =
    inherit ClaimRule(RuleDescriptor(Id = "DESK1", Title = "Claim without a quote", Help = "Give the report's own words."))

    override _.Check context =
        match context.Claim.Quote with
        | null -> context.Report($"The claim '{context.Claim.Id}' has no quote.", context.Claim)
        | _ -> ()

/// A rule of reconciliation.
type NothingOfOneMinistry(ministry: EntityId<Source>) =
    inherit ReconciliationRule(RuleDescriptor(Id = "not-the-ministry", Title = "Not by the ministry alone", Help = "Ask somebody else."))

    override _.Reconcile evidence =
        if evidence.Claims |> Seq.forall (fun claim -> claim.Claim.Attribution.Steps |> Seq.exists (fun step -> step.Source = ministry)) then
            Ruling.Defer("unconfirmed", "Only the ministry says so.")
        else
            Ruling.Pass "Others say something, too."

let agency = EntityId<Source> "agency"
let staff = EntityId<Source> "general-staff"
let ministry = EntityId<Source> "ministry"

let report = Report(Id = EntityId "morning", Publisher = agency, Date = UncertainDate.Parse "2024-10-18")

let soldiers =
    Scope(Measure = EntityId "present", Category = Coordinate "soldiers", Place = Coordinate "valley", Period = UncertainPeriod.Parse "2024-10")

let few =
    Claim(
        Id = EntityId "few",
        Report = report.Id,
        Scope = soldiers,
        Quantity = Quantity(Figure = Figure.About 1500m, Unit = EntityId "persons"),
        Attribution = Attribution.Through(agency, staff),
        Quote = "about 1,500 soldiers"
    )

let many =
    Claim(Id = EntityId "many", Report = report.Id, Scope = soldiers, Quantity = Quantity.Parse "~11000 persons", Attribution = Attribution.To ministry)

let source id name =
    Source(Id = id, Names = LocalizedNames.Of name)

let contents =
    DatasetContents(
        Title = "The valley",
        Sources = [ source agency "Agency"; source staff "General Staff"; source ministry "Ministry" ].ToEquatableList(),
        Places = [ Place(Id = EntityId "valley", Names = LocalizedNames.Of "the valley", Kind = PlaceKind.Settlement) ].ToEquatableList(),
        Measures = StarterVocabulary.Measures,
        Categories = StarterVocabulary.Categories,
        MeasurementUnits = StarterVocabulary.MeasurementUnits,
        Reports = EquatableList.Create report,
        Claims = [ few; many ].ToEquatableList()
    )

let file = new MemoryStream()
ConflictDataset.Create(contents).Save file
file.Position <- 0
let dataset = ConflictDataset.Load file
printfn $"{dataset.Title}: {dataset.Claims.Count} claims, as written: {dataset.Contents.Claims = contents.Claims}"

file.Position <- 0
let again = (ConflictDataset.LoadAsync file).GetAwaiter().GetResult()
let json = JsonSerializer.Serialize few
printfn $"{json}"
printfn $"Read back: {JsonSerializer.Deserialize<Claim> json = few && again.Contents = dataset.Contents}"

let options =
    ComparisonOptions(
        HedgePolicy = HedgePolicy(Name = "our desk", About = HedgeBand.Around(0.2m, 0.1m)),
        Rules = ComparisonRules.Default.Add(QuoteRequired())
    )

for finding in ClaimComparer(options).Compare(dataset).Findings do
    printfn $"{finding}"

    for camp in finding.Camps do
        let ids = String.Join(", ", camp.Claims |> Seq.map _.Id)
        printfn $"  {camp.CommonRange}: {ids}"

let rules =
    Seq.append [ NothingOfOneMinistry ministry :> ReconciliationRule ] ReconciliationRules.Default

let reconciler = Reconciler(ReconciliationOptions(Comparison = options, Rules = rules.ToEquatableList()))

for figure in reconciler.Reconcile(dataset).Figures do
    printfn $"{figure}"
    printfn $"  {figure.Trace[0]}"

for claim in ReportReader(ReadingLanguages.Get "en", dataset).Read "The General Staff said that at least 40 soldiers were killed." do
    printfn $"{claim}"
