using System.Text.Json;
using Member = ConflictModel.Json.ValueMember<ConflictModel.ExclusionCount>;

namespace ConflictModel.Json;

/// <summary>Numbers of claims that were not looked at, by reason.</summary>
internal static class ExclusionCountJson
{
    public static readonly ValueTable<ExclusionCount> Table = new(
        "a count",
        new() { Exclusion = Exclusion.None, Claims = 0 },
        new(
            "exclusion",
            (json, count) => count with { Exclusion = json.Word<Exclusion>() },
            (json, name, count) => json.WriteString(name, Words<Exclusion>.Of(count.Exclusion)),
            IsRequired: true),
        Member.Integer("claims", count => count.Claims, (count, claims) => count with { Claims = claims }, isRequired: true));

    /// <summary>Reads an object with the number of claims for each reason.</summary>
    public static EquatableList<ExclusionCount> ReadAll(ReadValue json) => json.Members(
        static (exclusion, claims) => new ExclusionCount { Exclusion = claims.Word<Exclusion>(exclusion), Claims = claims.Integer() });

    /// <inheritdoc cref="ReadAll"/>
    public static void WriteAll(Utf8JsonWriter json, string name, EquatableList<ExclusionCount> counts)
    {
        json.WriteStartObject(name);
        foreach (var count in counts)
        {
            json.WriteNumber(Words<Exclusion>.Of(count.Exclusion), count.Claims);
        }

        json.WriteEndObject();
    }
}
