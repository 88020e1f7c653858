using System.Text.Json;

namespace ConflictModel.Reading;

/// <summary>A language file as the readers use it. Every list of words is one string, with its entries separated by <c>|</c>.</summary>
internal sealed partial class LanguageFile
{
    private readonly Lexicon.Builder _words = new();
    private readonly Lexicon.Builder _parts = new();

    private LanguageFile(string code, string name)
    {
        Code = code;
        Name = name;
    }

    public string Code { get; }

    public string Name { get; }

    /// <summary>Every word and phrase.</summary>
    public Lexicon Words { get; private set; } = null!;

    /// <summary>The parts of numbers that are written as one word; null if the language does not do so.</summary>
    public Lexicon? Parts { get; private set; }

    /// <summary>Frequent words, for detecting the language of a text.</summary>
    public HashSet<string> Common { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Suffixes { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that are joined to the next one: Arabic "and".</summary>
    public List<(string Text, Entry? Entry)> Prefixes { get; } = [];

    public char Decimal { get; private set; } = '.';

    public string Groups { get; private set; } = ",";

    /// <summary>Whether words may end anywhere, as in Korean: a particle follows without a space.</summary>
    public bool Loose { get; private set; }

    /// <summary>Whether words are written without spaces, as in Chinese.</summary>
    public bool Unspaced { get; private set; }

    public bool UnitsFirst { get; private set; }

    /// <summary>Whether "and" joins tens and units: Spanish "treinta y dos".</summary>
    public bool TensAnd { get; private set; }

    /// <summary>Whether a digit after a power is in tenths of it: Chinese "一万三" for 13,000.</summary>
    public bool Abbreviates { get; private set; }

    /// <summary>Whether digits followed by a point are an ordinal.</summary>
    public bool OrdinalPoint { get; private set; }

    /// <summary>Whether nouns are written with a capital.</summary>
    public bool CapitalNouns { get; private set; }

    public string Script { get; private set; } = "latin";

    public static LanguageFile Read(JsonElement root)
    {
        var file = new LanguageFile(Text(root, "language"), Text(root, "name"));
        foreach (var member in root.EnumerateObject())
        {
            switch (member.Name)
            {
                case "$schema" or "language" or "name":
                    break;
                case "script":
                    file.Script = String(member);
                    break;
                case "common":
                    file.Common.UnionWith(Entries(member).Select(Fold.Of));
                    break;
                case "writing":
                    file.ReadWriting(member.Value);
                    break;
                case "numbers":
                    file.ReadNumbers(member.Value);
                    break;
                case "hedges":
                    file.ReadHedges(member.Value);
                    break;
                case "ranges" or "around" or "noFigures":
                    file.ReadRoles(member.Value, RolesOf[member.Name]);
                    break;
                case "vague":
                    file.ReadVague(member.Value, Role.Vague);
                    break;
                case "shares":
                    file.ReadVague(member.Value, Role.Share);
                    break;
                case "likelihood":
                    file.ReadLikelihood(member.Value);
                    break;
                case "dates":
                    file.ReadDates(member.Value);
                    break;
                case "reports":
                    file.ReadReports(member.Value);
                    break;
                case "units":
                    file.ReadUnits(member.Value);
                    file.UnitWords = WordsOf(member.Value);
                    break;
                case "categories":
                    file.CategoryWords = WordsOf(member.Value);
                    file.ReadNouns(member.Value, (entry, id) => (entry.Category, entry.Roles) = (id, entry.Roles | Role.Noun));
                    break;
                case "measures":
                    file.MeasureWords = WordsOf(member.Value);
                    file.ReadNouns(member.Value, (entry, id) => (entry.Measure, entry.Roles) = (id, entry.Roles | Role.Measure));
                    break;
                default:
                    throw Wrong(member.Name, "a member of a language file");
            }
        }

        file.DateWords = file._dateWords.Build(file.Unspaced);
        file.Words = file._words.Build(file.Unspaced);
        file.Parts = file.Parts is null ? null : file._parts.Build();
        return file;
    }

    private void ReadWriting(JsonElement writing)
    {
        foreach (var member in writing.EnumerateObject())
        {
            switch (member.Name)
            {
                case "decimal":
                    Decimal = String(member)[0];
                    break;
                case "groups":
                    Groups = member.Value.GetString() ?? "";
                    break;
                case "spaces":
                    (Loose, Unspaced) = String(member) switch
                    {
                        "words" => (false, false),
                        "phrases" => (true, false),
                        "none" => (true, true),
                        _ => throw Wrong("writing.spaces", "words, phrases or none"),
                    };
                    break;
                case "compounds":
                    Parts = member.Value.GetBoolean() ? new Lexicon.Builder().Build() : null;
                    break;
                case "ordinalPoint":
                    OrdinalPoint = member.Value.GetBoolean();
                    break;
                case "capitalNouns":
                    CapitalNouns = member.Value.GetBoolean();
                    break;
                case "prefixes":
                    Prefixes.AddRange(Entries(member).Select(entry => (Fold.Of(entry), (Entry?)null)));
                    break;
                case "suffixes":
                    Suffixes.UnionWith(Entries(member).Select(Fold.Of));
                    break;
                default:
                    throw Wrong($"writing.{member.Name}", "a member of writing");
            }
        }
    }
}
