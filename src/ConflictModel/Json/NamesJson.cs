using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Names in JSON outside of a record, which has names and misprints in members of its own.</summary>
internal static class NamesJson
{
    public const string Misprints = "misprints";

    public static LocalizedNames Read(ref DraftJsonReader json, DraftValues values) =>
        values.Names(new CategoryDraft(), NamedParts.ReadAlone(ref json));

    public static LocalizedName? ReadOne(ref DraftJsonReader json, DraftValues values)
    {
        var names = Read(ref json, values);
        if (names.Count != 1 && !values.HasProblems)
        {
            json.Problem("", Invariant($"Expected one name by its language, such as {{ \"en\": \"Russia\" }}; found {names.Count} names."));
        }

        return names.FirstOrDefault();
    }

    public static void Write(Utf8JsonWriter json, IReadOnlyCollection<LocalizedName> names)
    {
        json.WriteStartObject();
        json.WriteNameMembers(names.Where(name => !name.IsMisprint));
        json.WriteNames(Misprints, names.Where(name => name.IsMisprint));
        json.WriteEndObject();
    }
}
