using System.Text.Json;
using Member = ConflictModel.Json.ValueMember<ConflictModel.ComparisonShare>;

namespace ConflictModel.Json;

/// <summary>Shares of a comparison in JSON, as they are sent to where a part is compared.</summary>
internal static class ComparisonShareJson
{
    public static readonly ValueTable<ComparisonShare> Table = new(
        "a share",
        new() { Number = 1, Count = 1 },
        Member.Integer("number", share => share.Number, (share, number) => share with { Number = number }, isRequired: true),
        Member.Integer("count", share => share.Count, (share, count) => share with { Count = count }, isRequired: true),
        Member.Text("from", share => share.From, (share, text) => share with { From = text }),
        new("before", (json, share) => share with { Before = json.Text() }, WriteBefore));

    // An empty text is not the same as none: nothing belongs to a part that ends before it.
    private static void WriteBefore(Utf8JsonWriter json, string name, ComparisonShare share)
    {
        if (share.Before is { } before)
        {
            json.WriteString(name, before);
        }
    }
}
