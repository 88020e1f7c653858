using NodaTime.Text;

namespace ConflictModel.Json;

/// <summary>Acknowledgements in JSON.</summary>
internal static class AcknowledgementJson
{
    public static readonly RecordTable<AcknowledgementParts, Acknowledgement> Table = new(
        "an acknowledgement",
        new("rule", parts => ref parts.Rule, acknowledgement => acknowledgement.Rule, isRequired: true),
        new(
            "claims",
            parts => ref parts.Claims,
            (json, name, acknowledgement) => json.WriteTexts(name, acknowledgement.Claims),
            isRequired: true),
        new("reason", parts => ref parts.Reason, acknowledgement => acknowledgement.Reason, isRequired: true),
        new(
            "until",
            parts => ref parts.Until,
            acknowledgement => acknowledgement.Until is { } day ? LocalDatePattern.Iso.Format(day) : null));

    public static AcknowledgementDraft Read(ref DraftJsonReader json)
    {
        var location = json.Here();
        var parts = Table.Read(ref json, new());
        return new() { Location = location, Rule = parts.Rule, Claims = parts.Claims, Reason = parts.Reason, Until = parts.Until };
    }
}

/// <summary>The values that were read of an acknowledgement.</summary>
internal sealed class AcknowledgementParts
{
    public DraftValue Rule;
    public EquatableList<DraftValue> Claims = [];
    public DraftValue Reason;
    public DraftValue Until;
}
