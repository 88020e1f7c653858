using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>The records of the model, by the tables of members that read and write the dataset document.</summary>
internal static class RecordConverters
{
    public static IEnumerable<JsonConverter> All { get; } =
    [
        Of("an actor", ActorJson.ReadAlone, DraftRecords.Actor, ActorJson.AloneTable.Write),
        Of("a category", CategoryJson.ReadAlone, DraftRecords.Category, CategoryJson.AloneTable.Write),
        Of("a place", PlaceJson.Read, DraftRecords.Place, PlaceJson.Table.Write),
        Of("an event", EventJson.Read, DraftRecords.Event, EventJson.Table.Write),
        Of("a measure", MeasureJson.Read, DraftRecords.Measure, MeasureJson.Table.Write),
        Of("a measurement unit", MeasurementUnitJson.Read, DraftRecords.MeasurementUnit, MeasurementUnitJson.Table.Write),
        Of(
            "a source",
            SourceJson.Read,
            DraftRecords.Source,
            (json, source) => SourceJson.Table.Write(json, new(source, NamesOfActor: null))),
        Of("a report", ReportJson.Read, DraftRecords.Report, ReportJson.Table.Write),
        Of("a claim", ClaimJson.Read, DraftClaims.Claim, ClaimJson.Table.Write),
        Of("an acknowledgement", AcknowledgementJson.Read, DraftRecords.Acknowledgement, AcknowledgementJson.Table.Write),
        Of<DisjointSetDraft, DisjointSet>("a disjoint set", DisjointSetJson.Read, DraftRecords.DisjointSet, DisjointSetJson.Table.Write),
        DisjointSetOf<Measure>(),
        DisjointSetOf<Category>(),
        DisjointSetOf<Actor>(),
        DisjointSetOf<Place>(),
        DisjointSetOf<ConflictEvent>(),
        Of("a unit", (ref json, values) => ActorJson.ReadDetails(ref json, values), ActorJson.DetailsTable.Write),
        Of("a type of equipment", (ref json, values) => CategoryJson.ReadDetails(ref json), CategoryJson.DetailsTable.Write),
        Of("a position", PlaceJson.ReadPosition, PlaceJson.PositionTable.Write),
        Of("a bound", MeasureJson.ReadBound, MeasureJson.BoundTable.Write),
        Of("a scope", ScopeJson.Read, (Utf8JsonWriter json, Scope scope) => ScopeJson.Table.Write(json, new(scope, scope.Period))),
        Of("a quantity", QuantityJson.Read, QuantityJson.Table.Write),
        Of("names", NamesJson.Read, (Utf8JsonWriter json, LocalizedNames names) => NamesJson.Write(json, names)),
        Of("a name", NamesJson.ReadOne, (Utf8JsonWriter json, LocalizedName name) => NamesJson.Write(json, [name])),
        new RecordConverter<Attribution>(AttributionJson.ReadAlone, AttributionJson.Write),
        new RecordConverter<AttributionStep>(AttributionJson.ReadStep, AttributionJson.Write),
        Of(
            "a dataset",
            DatasetJson.ReadContents,
            (Utf8JsonWriter json, DatasetContents contents) => DatasetJson.Table.Write(json, WrittenDataset.Of(contents))),
        Of(
            "a dataset",
            DatasetJson.ReadDataset,
            (Utf8JsonWriter json, ConflictDataset dataset) => DatasetJson.Table.Write(json, WrittenDataset.Of(dataset))),
    ];

    // An entry of a list of the document.
    private static RecordConverter<T> Of<TDraft, T>(
        string what,
        DatasetJson.Reader<TDraft> read,
        Func<DraftValues, TDraft, T?> make,
        Action<Utf8JsonWriter, T> write)
        where TDraft : EntityDraft
        where T : class => Of(what, (ref json, values) => make(values, read(ref json)), write);

    private static RecordConverter<T> Of<T>(string what, RecordReading.Reader<T> read, Action<Utf8JsonWriter, T> write)
        where T : class => new((ref json, values) => json.BeginObject("", what) ? read(ref json, values) : null, write);

    private static RecordConverter<DisjointSet<T>> DisjointSetOf<T>() =>
        Of<DisjointSet<T>>("a disjoint set", DisjointSetJson.ReadOf<T>, DisjointSetJson.Table.Write);
}
