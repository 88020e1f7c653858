using System.Text.Json;

namespace ConflictModel.Reading;

/// <content>Entries of the lists of a file.</content>
internal sealed partial class LanguageFile
{
    private void Mark(JsonProperty list, Role role) => Mark(list, role, static (_, _) => { });

    private void Mark(JsonProperty list, Role role, Action<Entry, string> set)
    {
        foreach (var phrase in Entries(list))
        {
            Set(_words.At(phrase), phrase);
            if (role is Role.And or Role.Half or Role.OrdinalEnd or Role.DenominatorEnd)
            {
                Set(_parts.At(phrase), phrase);
            }
        }

        void Set(Entry entry, string phrase)
        {
            entry.Roles |= role;
            set(entry, phrase);
        }
    }

    private static string[] Entries(JsonProperty list) => String(list).Split('|',
        StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static string String(JsonProperty member) => member.Value.ValueKind == JsonValueKind.String
        && member.Value.GetString() is { Length: > 0 } text
        ? text
        : throw Wrong(member.Name, "a text");

    private static string Text(JsonElement root, string name) => root.ValueKind == JsonValueKind.Object
        && root.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String && value.GetString() is { Length: > 0 } text
        ? text
        : throw Wrong(name, "a text");

    private static FormatException Wrong(string member, string expected) => new($"The language file has '{member}'; must be {expected}.");
}
