using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>What a comparison or a reconciliation found; it is written as reports have it, and is not read back.</summary>
internal static class ResultConverters
{
    private const string Compare = "it rests on its dataset: load the dataset, and compare it again.";
    private const string Reconcile =
        "it rests on its dataset: read a ReconciliationRecord, which a reconciliation is written as, or reconcile the dataset again.";

    public static IEnumerable<JsonConverter> All { get; } =
    [
        Of<ComparisonResult>("A comparison", static (json, result) => ComparisonJson.Write(json, result)),
        Of<Finding>("A finding", FindingJson.Write),
        Of<FindingChange>("A change of a finding", FindingJson.Write),
        Of<Camp>("A camp", FindingJson.Write),
        Of<Witness>("A witness", FindingJson.Write),
        Of<RuleFault>("A fault", FindingJson.Write),
        Of<PairComparison>("A comparison of two claims", FindingJson.Write),
        Of<ClaimReading>("A reading", FindingJson.Write),
        ReasonOf<Reason>(),
        ReasonOf<AcknowledgementReason>(),
        ReasonOf<AgreementReason>(),
        ReasonOf<BoundsReason>(),
        ReasonOf<CustomReason>(),
        ReasonOf<DenialReason>(),
        ReasonOf<DigitsReason>(),
        ReasonOf<DimensionReason>(),
        ReasonOf<ExclusionReason>(),
        ReasonOf<IncomparableReason>(),
        ReasonOf<OriginReason>(),
        ReasonOf<RestatementReason>(),
        ReasonOf<RevisionReason>(),
        ReasonOf<SharedNumberReason>(),
        ReasonOf<StatementTimeReason>(),
        ReasonOf<SumReason>(),
        ReasonOf<UnitsReason>(),
        new WriteOnlyConverter<ReconciliationResult>(
            "A reconciliation",
            Reconcile,
            static (json, result) => ReconciliationWriter.Write(json, result.ToRecord())),
    ];

    private static WriteOnlyConverter<T> Of<T>(string what, Action<Utf8JsonWriter, T> write) => new(what, Compare, write);

    private static WriteOnlyConverter<T> ReasonOf<T>()
        where T : Reason => Of<T>("A reason", ReasonJson.Write);
}
