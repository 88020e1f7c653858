using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>What is sent to where a part of a dataset is compared, and back.</summary>
internal static class PartJson
{
    public static readonly ValueTable<ComparisonShare> Share = new(
        "a share",
        new() { Number = 1, Count = 1 },
        ValueMember<ComparisonShare>.Integer("number", share => share.Number, (share, number) => share with { Number = number }, isRequired: true),
        ValueMember<ComparisonShare>.Integer("count", share => share.Count, (share, count) => share with { Count = count }, isRequired: true),
        ValueMember<ComparisonShare>.Text("from", share => share.From, (share, text) => share with { From = text }),
        new("before", (json, share) => share with { Before = json.Text() }, WriteBefore));

    public static readonly ValueTable<PartOutcome> Outcome = new(
        "an outcome",
        new() { Number = 1, Count = 1 },
        ValueMember<PartOutcome>.Integer("number", outcome => outcome.Number, (outcome, number) => outcome with { Number = number }, isRequired: true),
        ValueMember<PartOutcome>.Integer("count", outcome => outcome.Count, (outcome, count) => outcome with { Count = count }, isRequired: true),
        Texts("failedRules", outcome => outcome.FailedRules, (outcome, texts) => outcome with { FailedRules = texts }),
        Texts("matchedAcknowledgements", outcome => outcome.MatchedAcknowledgements, (outcome, texts) => outcome with { MatchedAcknowledgements = texts }),
        Texts("touchedAcknowledgements", outcome => outcome.TouchedAcknowledgements, (outcome, texts) => outcome with { TouchedAcknowledgements = texts }));

    private static ValueMember<PartOutcome> Texts(string name, Func<PartOutcome, EquatableList<string>> get, Func<PartOutcome, EquatableList<string>, PartOutcome> set) =>
        ValueMember<PartOutcome>.List(name, get, set, static item => item.Text(), static (json, text) => json.WriteStringValue(text));

    // An empty text is not the same as none: nothing belongs to a part that ends before it.
    private static void WriteBefore(Utf8JsonWriter json, string name, ComparisonShare share)
    {
        if (share.Before is { } before)
        {
            json.WriteString(name, before);
        }
    }
}
