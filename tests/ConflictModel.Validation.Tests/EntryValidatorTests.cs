namespace ConflictModel.Validation.Tests;

public sealed class EntryValidatorTests
{
    private static readonly DatasetDraft Draft = Files.Draft("""
        "actors": [{ "id": "A" }], "categories": [{ "id": "C" }], "places": [{ "id": "P", "latitude": 91, "longitude": 0 }], "events": [{ "id": "E", "period": "soon" }],
        "measures": [{ "id": "M" }], "measurementUnits": [{ "id": "U", "dimension": "d", "factor": 0 }], "sources": [{ "id": "S", "actor": "nobody" }],
        "reports": [{ "id": "r", "date": "never" }, { "id": "undated" }], "claims": [{ "id": "c", "report": "r", "figure": "3..2" }],
        "disjointSets": [{ "id": "D", "coordinate": "mode" }], "acknowledgements": [{ "rule": "CM1001", "claims": ["C"], "reason": "r", "until": "then" }]
        """);

    [Fact]
    public void An_entry_is_read_by_itself_and_what_it_refers_to_is_not_asked_for() => Snapshot.Matches(string.Join('\n', [
        .. Files.Failures(Draft.Actors[0], new ActorDraftValidator()),
        .. Files.Failures(Draft.Categories[0], new CategoryDraftValidator()),
        .. Files.Failures(Draft.Places[0], new PlaceDraftValidator()),
        .. Files.Failures(Draft.Events[0], new EventDraftValidator()),
        .. Files.Failures(Draft.Measures[0], new MeasureDraftValidator()),
        .. Files.Failures(Draft.MeasurementUnits[0], new MeasurementUnitDraftValidator()),
        .. Files.Failures(Draft.Sources[0], new SourceDraftValidator()),
        .. Files.Failures(Draft.Reports[0], new ReportDraftValidator()),
        .. Files.Failures(Draft.Reports[1], new ReportDraftValidator()),
        .. Files.Failures(Draft.Claims[0], new ClaimDraftValidator()),
        .. Files.Failures(Draft.DisjointSets[0], new DisjointSetDraftValidator()),
        .. Files.Failures(Draft.Acknowledgements[0], new AcknowledgementDraftValidator())]));

    [Fact]
    public void A_record_is_validated_by_itself()
    {
        var claim = new Claim
        {
            Id = new("c"), Report = new("r"), Scope = new() { Measure = new("killed") }, Quantity = Quantity.Parse("5 persons"),
            Attribution = Attribution.To(new AttributionStep { Source = new("s"), Verb = AttributionVerb.Cites }),
        };

        Assert.Equal(["$ CMV5001", "attribution[0] CMV3001"], Files.Failures(claim, new ClaimValidator()).Select(failure => $"{failure.PropertyName} {failure.ErrorCode}"));
        Assert.Equal(["$ CMV5003"], Files.Failures(new Report { Id = new("r") }, new ReportValidator()).Select(failure => $"{failure.PropertyName} {failure.ErrorCode}"));
    }
}
