using Member = ConflictModel.Json.ValueMember<ConflictModel.VagueMeaning>;

namespace ConflictModel.Json;

/// <summary>Meanings of vague words in JSON.</summary>
internal static class VagueMeaningJson
{
    public static readonly ValueTable<VagueMeaning> Table = new(
        "a meaning",
        new() { Word = VagueWord.Few, Band = HedgePolicy.Default.About },
        new(
            "word",
            (json, meaning) => meaning with { Word = VagueWords.Find(json.Text()) ?? throw json.Wrong($"one of {Words}") },
            (json, name, meaning) => json.WriteString(name, meaning.Word.ToNotation()),
            IsRequired: true),
        Member.Part(
            "band",
            meaning => meaning.Band,
            (meaning, band) => meaning with { Band = band },
            EstimateJson.Band,
            EstimateJson.Write,
            isRequired: true));

    private static string Words => string.Join(", ", VagueWords.All.Select(word => word.ToNotation()));
}
