using System.Text;
using ConflictModel.Reading;

namespace ConflictModel.Cli;

/// <summary>Names of a dataset that look like spellings of one name, as lines of an alias file: they are hints and merge nothing.</summary>
internal sealed class AliasHints
{
    private readonly List<(string Kind, string Spelling, string Hint)> _lines = [];

    public int Count => _lines.Count;

    public static AliasHints Of(ConflictDataset dataset)
    {
        var hints = new AliasHints();
        hints.Add("place", dataset.Places.Select(place => place.Names.Primary));
        hints.Add("source", dataset.Sources.Select(source => source.Names.Primary), NameKind.Organisation);
        hints.Add("event", dataset.Events.Select(happening => happening.Names.Primary));
        return hints;
    }

    /// <summary>Writes the file.</summary>
    public void Write(Stream stream)
    {
        var text = new StringBuilder("kind,spelling,name,hint\n");
        foreach (var (kind, spelling, hint) in _lines)
        {
            text.Append(kind).Append(',').Append(Cell(spelling)).Append(",,").Append(Cell(hint)).Append('\n');
        }

        // With a byte order mark, so that spreadsheets read other scripts correctly.
        stream.Write(Encoding.UTF8.GetPreamble());
        stream.Write(Encoding.UTF8.GetBytes(text.ToString()));
    }

    private void Add(string kind, IEnumerable<string> names, NameKind nameKind = NameKind.Other)
    {
        foreach (var group in NameSpellings.Group(names.Distinct(), nameKind).Where(group => group.Count > 1))
        {
            _lines.AddRange(group.Select(name => (kind, name, $"like {string.Join(", ", group.Where(other => other != name))}")));
        }
    }

    private static string Cell(string text)
    {
        var guarded = text.Length > 0 && text[0] is '=' or '+' or '-' or '@' ? $"'{text}" : text;
        return guarded.AsSpan().IndexOfAny(",\"\n\r") < 0 ? guarded : $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
