Imports System.IO
Imports System.Text.Json
Imports ConflictModel
Imports ConflictModel.Reading

Module Program
    Sub Main()
        Dim agency As New EntityId(Of Source)("agency")
        Dim staff As New EntityId(Of Source)("general-staff")
        Dim ministry As New EntityId(Of Source)("ministry")
        Dim persons As New EntityId(Of MeasurementUnit)("persons")

        Dim report As New Report With {
            .Id = New EntityId(Of Report)("morning"), .Publisher = agency, .Date = UncertainDate.Parse("2024-10-18")}
        Dim soldiers As New Scope With {
            .Measure = New EntityId(Of Measure)("present"), .Category = New Coordinate(Of Category)("soldiers"),
            .Place = New Coordinate(Of Place)("valley"), .Period = UncertainPeriod.Parse("2024-10")}
        Dim few As New Claim With {
            .Id = New EntityId(Of Claim)("few"), .Report = report.Id, .Scope = soldiers,
            .Quantity = New Quantity With {.Figure = Figure.About(1500), .Unit = persons},
            .Attribution = Attribution.Through(agency, staff), .Quote = "about 1,500 soldiers"}
        Dim many As New Claim With {
            .Id = New EntityId(Of Claim)("many"), .Report = report.Id, .Scope = soldiers,
            .Quantity = Quantity.Parse("~11000 persons"), .Attribution = Attribution.To(ministry)}

        Dim valley As New Place With {
            .Id = New EntityId(Of Place)("valley"), .Names = LocalizedNames.Of("the valley"), .Kind = PlaceKind.Settlement}
        Dim contents As New DatasetContents With {
            .Title = "The valley",
            .Sources = {Named(agency, "Agency"), Named(staff, "General Staff"), Named(ministry, "Ministry")}.ToEquatableList(),
            .Places = {valley}.ToEquatableList(),
            .Measures = StarterVocabulary.Measures,
            .Categories = StarterVocabulary.Categories,
            .MeasurementUnits = StarterVocabulary.MeasurementUnits,
            .Reports = EquatableList.Create(report),
            .Claims = {few, many}.ToEquatableList()}

        Dim dataset As ConflictDataset
        Dim again As ConflictDataset
        Using file As New MemoryStream()
            ConflictDataset.Create(contents).Save(file)
            file.Position = 0
            dataset = ConflictDataset.Load(file)
            file.Position = 0
            again = ConflictDataset.LoadAsync(file).GetAwaiter().GetResult()
        End Using
        Console.WriteLine($"{dataset.Title}: {dataset.Claims.Count} claims, as written: {dataset.Contents.Claims = contents.Claims}")

        Dim json = JsonSerializer.Serialize(few)
        Console.WriteLine(json)
        Console.WriteLine($"Read back: {JsonSerializer.Deserialize(Of Claim)(json) = few AndAlso again.Contents = dataset.Contents}")

        Dim options As New ComparisonOptions With {
            .HedgePolicy = New HedgePolicy With {.Name = "our desk", .About = HedgeBand.Around(0.2D, 0.1D)},
            .Rules = ComparisonRules.Default.Add(New QuoteRequired())}
        For Each finding In New ClaimComparer(options).Compare(dataset).Findings
            Console.WriteLine(finding)
            For Each camp In finding.Camps
                Console.WriteLine($"  {camp.CommonRange}: {String.Join(", ", camp.Claims.Select(Function(claim) claim.Id))}")
            Next
        Next

        Dim rules = ReconciliationRules.Default.Prepend(New NothingOfOneMinistry(ministry)).ToEquatableList()
        Dim reconciler As New Reconciler(New ReconciliationOptions With {.Comparison = options, .Rules = rules})
        For Each figure In reconciler.Reconcile(dataset).Figures
            Console.WriteLine(figure)
            Console.WriteLine($"  {figure.Trace(0)}")
        Next

        Dim reader As New ReportReader(ReadingLanguages.Get("en"), dataset)
        For Each proposal In reader.Read("The General Staff said that at least 40 soldiers were killed.")
            Console.WriteLine(proposal)
        Next
    End Sub

    Private Function Named(id As EntityId(Of Source), name As String) As Source
        Return New Source With {.Id = id, .Names = LocalizedNames.Of(name)}
    End Function
End Module

''' <summary>A rule over one claim.</summary>
Public NotInheritable Class QuoteRequired
    Inherits ClaimRule

    Public Sub New()
        MyBase.New(New RuleDescriptor With {.Id = "DESK1", .Title = "Claim without a quote", .Help = "Give the report's own words."})
    End Sub

    Public Overrides Sub Check(context As ClaimContext)
        If context.Claim.Quote Is Nothing Then
            context.Report($"The claim '{context.Claim.Id}' has no quote.", context.Claim)
        End If
    End Sub
End Class

''' <summary>A rule of reconciliation.</summary>
Public NotInheritable Class NothingOfOneMinistry
    Inherits ReconciliationRule

    Private ReadOnly _ministry As EntityId(Of Source)

    Public Sub New(ministry As EntityId(Of Source))
        MyBase.New(New RuleDescriptor With {.Id = "not-the-ministry", .Title = "Not by the ministry alone", .Help = "Ask somebody else."})
        _ministry = ministry
    End Sub

    Public Overrides Function Reconcile(evidence As ScopeEvidence) As Ruling
        If evidence.Claims.All(Function(claim) claim.Claim.Attribution.Steps.Any(Function(said) said.Source = _ministry)) Then
            Return Ruling.Defer("unconfirmed", "Only the ministry says so.")
        End If

        Return Ruling.Pass("Others say something, too.")
    End Function
End Class
