using System.Text.Json;

namespace ConflictModel.Reading;

/// <summary>The name of a type of equipment without a designation: its calibre in millimetres, and what it is.</summary>
internal sealed class EquipmentName
{
    private static readonly Lazy<(WordList Calibre, WordList[] Types)> Words = new(Load);

    private readonly string? _calibre;
    private readonly HashSet<int> _types = [];

    public EquipmentName(string name)
    {
        var words = NameText.Words(name.Normalize(System.Text.NormalizationForm.FormKC), joinsInitials: true);
        for (var i = 0; i < words.Count; i++)
        {
            var text = words[i].Text;
            var digits = text.AsSpan().IndexOfAnyExceptInRange('0', '9');
            if (digits > 0 && Words.Value.Calibre.Has(text[digits..]))
            {
                _calibre = text[..digits];
            }
            else if (digits < 0 && i + 1 < words.Count && Words.Value.Calibre.Has(words[i + 1].Text))
            {
                _calibre = text;
            }

            for (var type = 0; type < Words.Value.Types.Length; type++)
            {
                var list = Words.Value.Types[type];
                if (list.Has(text) || (i + 1 < words.Count && list.Has($"{text} {words[i + 1].Text}")))
                {
                    _types.Add(type);
                }
            }
        }
    }

    /// <summary>Keys that names of the same type share.</summary>
    public IEnumerable<string> Keys => _calibre is null ? [] : _types.Select(type => $"{_calibre} {type}");

    /// <summary>Whether they have the same calibre, and the types of one include those of the other.</summary>
    public bool MayBe(EquipmentName other) => _calibre is not null && _calibre == other._calibre
        && _types.Count > 0 && other._types.Count > 0
        && (_types.IsSubsetOf(other._types) || other._types.IsSubsetOf(_types));

    private static (WordList Calibre, WordList[] Types) Load()
    {
        using var file = JsonDocument.Parse(typeof(EquipmentName).Assembly.GetManifestResourceStream("names.equipment.json")!);
        return (new(file.RootElement.GetProperty("calibre").GetString()!),
            [.. file.RootElement.GetProperty("types").EnumerateObject().Select(type => new WordList(type.Value.GetString()!))]);
    }

    private sealed class WordList(string words)
    {
        private const int LongestEnding = 7;

        private readonly (string Text, bool IsStem)[] _entries = [.. words.Split('|')
            .Select(word => (NameText.Phrase(word.TrimEnd('*')), word.EndsWith('*')))];

        public bool Has(string word) => Array.Exists(
            _entries,
            entry => string.Equals(word, entry.Text, StringComparison.Ordinal)
                || (entry.IsStem && word.Length - entry.Text.Length <= LongestEnding
                    && word.StartsWith(entry.Text, StringComparison.Ordinal)));
    }
}
