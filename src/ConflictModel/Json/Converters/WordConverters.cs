using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Json;

/// <summary>Enumerations, by the words or codes that they have in the format.</summary>
internal static class WordConverters
{
    public static IEnumerable<JsonConverter> All { get; } =
    [
        Of<ActorKind>(), Of<Agreement>(), Of<AllenRelation>(), Of<AttributionVerb>(), Of<BoundStrength>(), Of<CategoryKind>(),
        Of<Certainty>(), Of<ClaimRelation>(), Of<ConfidenceLevel>(), Of<ConflictEventKind>(), Of<CountBasis>(),
        Of<DatasetProblemKind>(), Of<DatePrecision>(),
        Of<Echelon>(), Of<Exclusion>(), Of<FindingChangeKind>(), Of<Hedge>(), Of<IndependenceLevel>(), Of<Likelihood>(), Of<Lineage>(),
        Of<MeasureKind>(), Of<MilitaryBranch>(), Of<Mode>(), Of<PeriodEnd>(), Of<PlaceKind>(), Of<RangeRelation>(), Of<Rules.CampTies>(),
        Of<RuleCategory>(), Of<RulingOutcome>(), Of<ScopeCoordinate>(), Of<Severity>(), Of<SourceKind>(), Of<Stance>(), Of<Standing>(),
        Of<AdmiraltyReliability>(grade => grade.Code().ToString()),
        Of<AdmiraltyCredibility>(grade => grade.Code().ToString()),
        Of<VagueWord>(word => word.ToNotation()),
    ];

    private static WordConverter<T> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : struct, Enum => new(Words<T>.Of);

    private static WordConverter<T> Of<T>(Func<T, string> word)
        where T : struct, Enum => new(word);
}
