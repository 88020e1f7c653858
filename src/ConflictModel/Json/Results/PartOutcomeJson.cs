using Member = ConflictModel.Json.ValueMember<ConflictModel.PartOutcome>;

namespace ConflictModel.Json;

/// <summary>Outcomes of parts in JSON, as they are sent back from where a part was compared.</summary>
internal static class PartOutcomeJson
{
    public static readonly ValueTable<PartOutcome> Table = new(
        "an outcome",
        new() { Number = 1, Count = 1 },
        Member.Integer("number", outcome => outcome.Number, (outcome, number) => outcome with { Number = number }, isRequired: true),
        Member.Integer("count", outcome => outcome.Count, (outcome, count) => outcome with { Count = count }, isRequired: true),
        Texts("failedRules", outcome => outcome.FailedRules, (outcome, texts) => outcome with { FailedRules = texts }),
        Texts(
            "matchedAcknowledgements",
            outcome => outcome.MatchedAcknowledgements,
            (outcome, texts) => outcome with { MatchedAcknowledgements = texts }),
        Texts(
            "touchedAcknowledgements",
            outcome => outcome.TouchedAcknowledgements,
            (outcome, texts) => outcome with { TouchedAcknowledgements = texts }));

    private static Member Texts(
        string name,
        Func<PartOutcome, EquatableList<string>> get,
        Func<PartOutcome, EquatableList<string>, PartOutcome> set) =>
        Member.List(name, get, set, static item => item.Text(), static (json, text) => json.WriteStringValue(text));
}
