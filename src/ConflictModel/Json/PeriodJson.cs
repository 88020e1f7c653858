using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Json;

/// <summary>Bounds of periods and relations between them.</summary>
internal static class PeriodJson
{
    public static readonly ValueTable<PeriodBounds> Bounds = new(
        "bounds",
        default,
        Day("earliestStart", bounds => bounds.EarliestStart, (bounds, day) => bounds with { EarliestStart = day }),
        Day("latestStart", bounds => bounds.LatestStart, (bounds, day) => bounds with { LatestStart = day }),
        Day("earliestEnd", bounds => bounds.EarliestEnd, (bounds, day) => bounds with { EarliestEnd = day }),
        Day("latestEnd", bounds => bounds.LatestEnd, (bounds, day) => bounds with { LatestEnd = day }));

    public static AllenRelationSet Relations(ReadValue json) =>
        json.Items(static item => item.Word<AllenRelation>()).Aggregate(default(AllenRelationSet), (set, relation) => set.With(relation));

    public static void Write(Utf8JsonWriter json, AllenRelationSet relations)
    {
        json.WriteStartArray();
        foreach (var relation in Enum.GetValues<AllenRelation>().Where(relation => relations[relation] != Certainty.No))
        {
            json.WriteStringValue(Words<AllenRelation>.Of(relation));
        }

        json.WriteEndArray();
    }

    private static ValueMember<PeriodBounds> Day(
        string name,
        Func<PeriodBounds, LocalDate?> get,
        Func<PeriodBounds, LocalDate, PeriodBounds> set) => new(
        name,
        (json, bounds) => set(bounds, json.Day()),
        (json, member, bounds) => json.WriteOptional(member, get(bounds) is { } day ? LocalDatePattern.Iso.Format(day) : null));
}
