using System.Diagnostics.CodeAnalysis;

namespace ConflictModel.Json;

/// <summary>Enumerations, by the words or codes that they have in the format.</summary>
internal static class WordConverters
{
    public static IEnumerable<JsonConverter> All { get; } =
    [
        Of<ActorKind>(), Of<Agreement>(), Of<AllenRelation>(), Of<AttributionVerb>(), Of<BoundStrength>(), Of<CategoryKind>(), Of<Certainty>(),
        Of<ClaimRelation>(), Of<ConfidenceLevel>(), Of<ConflictEventKind>(), Of<CountBasis>(), Of<DatasetProblemKind>(), Of<DatePrecision>(),
        Of<Echelon>(), Of<Exclusion>(), Of<FindingChangeKind>(), Of<Hedge>(), Of<IndependenceLevel>(), Of<Likelihood>(), Of<Lineage>(),
        Of<MeasureKind>(), Of<MilitaryBranch>(), Of<Mode>(), Of<PeriodEnd>(), Of<PlaceKind>(), Of<RangeRelation>(), Of<Rules.CampTies>(),
        Of<RuleCategory>(), Of<RulingOutcome>(), Of<ScopeCoordinate>(), Of<Severity>(), Of<SourceKind>(), Of<Stance>(), Of<Standing>(),
        Of<AdmiraltyReliability>(grade => grade.Code().ToString()),
        Of<AdmiraltyCredibility>(grade => grade.Code().ToString()),
        Of<VagueWord>(word => word.ToNotation()),
    ];

    private static TextConverter<T> Of<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] T>()
        where T : struct, Enum => Of<T>(Words<T>.Of);

    private static TextConverter<T> Of<T>(Func<T, string> word)
        where T : struct, Enum
    {
        var values = Enum.GetValues<T>();
        var words = Array.ConvertAll(values, value => word(value));
        var expected = $"one of {string.Join(", ", words)}";
        return new(expected, Read, value => Guard.Defined(value, typeof(T).Name) is var defined ? words[Array.IndexOf(values, defined)] : null);

        T Read(string text) => Array.IndexOf(words, text) is >= 0 and var index
            ? values[index]
            : throw new FormatException($"'{Shown.Text(text)}' is none of the words permitted here: expected {expected}.");
    }
}
