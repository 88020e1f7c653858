using System.Globalization;
using System.Text.Json;

namespace ConflictModel.Reading;

/// <summary>A language file as the readers use it. Every list of words is one string, its entries divided by <c>|</c>.</summary>
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

    /// <summary>The parts of numbers that are written together; null where they are not.</summary>
    public Lexicon? Parts { get; private set; }

    /// <summary>Frequent words, for telling which language a text is in.</summary>
    public HashSet<string> Common { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Suffixes { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that are written together with the next: Arabic "and".</summary>
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

    /// <summary>Whether a digit behind a power is in tenths of it: Chinese "一万三" for 13,000.</summary>
    public bool Abbreviates { get; private set; }

    /// <summary>Whether a point behind digits makes an ordinal of them.</summary>
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
                case "ranges":
                    file.ReadRoles(member.Value, RangeRoles);
                    break;
                case "vague":
                    file.ReadVague(member.Value, Role.Vague);
                    break;
                case "shares":
                    file.ReadVague(member.Value, Role.Share);
                    break;
                case "around":
                    file.ReadRoles(member.Value, AroundRoles);
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
                case "noFigures":
                    file.ReadRoles(member.Value, NoFigureRoles);
                    break;
                case "units":
                    file.ReadUnits(member.Value);
                    break;
                case "categories":
                    file.ReadNouns(member.Value, (entry, id) => (entry.Category, entry.Roles) = (id, entry.Roles | Role.Noun));
                    break;
                case "measures":
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

    private static readonly Dictionary<string, Role> RangeRoles = new(StringComparer.Ordinal)
    {
        ["between"] = Role.Between, ["from"] = Role.From, ["to"] = Role.To, ["after"] = Role.RangeAfter, ["or"] = Role.Or,
    };

    private static readonly Dictionary<string, Role> AroundRoles = new(StringComparer.Ordinal)
    {
        ["additional"] = Role.Additional, ["none"] = Role.Denial, ["skip"] = Role.Skip, ["of"] = Role.Of, ["counters"] = Role.Counter,
        ["prepositions"] = Role.Preposition, ["sourceBefore"] = Role.SourceBefore, ["sourceAfter"] = Role.SourceAfter,
    };

    private static readonly Dictionary<string, Role> NoFigureRoles = new(StringComparer.Ordinal)
    {
        ["months"] = Role.Month, ["time"] = Role.Time, ["dimensions"] = Role.Dimension, ["labels"] = Role.Label, ["units"] = Role.Unit,
        ["changes"] = Role.Change,
    };

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

    private void ReadNumbers(JsonElement numbers)
    {
        foreach (var member in numbers.EnumerateObject())
        {
            switch (member.Name)
            {
                case "values":
                    ByNumber(member, Role.Value, (entry, value) => entry.Value = value);
                    break;
                case "parts":
                    OfParts(member, Role.Value, (entry, value) => entry.Value = value);
                    break;
                case "partMultipliers":
                    OfParts(member, Role.Multiplier, (entry, value) => entry.Multiplier = value);
                    break;
                case "room":
                    ByNumber(member, Role.Value, (entry, room) => entry.Room = room);
                    break;
                case "multipliers":
                    ByNumber(member, Role.Multiplier, (entry, value) => entry.Multiplier = value);
                    break;
                case "orders":
                    ByNumber(member, Role.Order, (entry, value) => entry.Order = value);
                    break;
                case "collectives":
                    ByNumber(member, Role.Collective, (entry, value) => entry.Value = value);
                    break;
                case "denominators":
                    ByNumber(member, Role.Denominator, (entry, value) => entry.Denominator = value);
                    break;
                case "ordinals":
                    ByNumber(member, Role.Ordinal, (entry, value) => entry.Ordinal = value);
                    break;
                case "glued":
                    ByNumber(member, Role.Glued, (entry, value) => entry.Multiplier = value);
                    break;
                case "articles":
                    Mark(member, Role.Article, (entry, _) => entry.Value = 1);
                    break;
                case "weak":
                    Mark(member, Role.Weak);
                    break;
                case "and":
                    Mark(member, Role.And);
                    break;
                case "andPrefix":
                    Prefixes.InsertRange(0, Entries(member).Select(entry => (Fold.Of(entry), (Entry?)new Entry { Roles = Role.And })));
                    break;
                case "half":
                    Mark(member, Role.Half);
                    break;
                case "point":
                    Mark(member, Role.Point);
                    break;
                case "minus":
                    Mark(member, Role.Minus);
                    break;
                case "percent":
                    Mark(member, Role.Percent);
                    break;
                case "percentBefore":
                    Mark(member, Role.PercentBefore);
                    break;
                case "tenths":
                    Mark(member, Role.Tenth);
                    break;
                case "fractionOf":
                    Mark(member, Role.FractionOf);
                    break;
                case "ratio":
                    Mark(member, Role.Ratio);
                    break;
                case "ordinalEnds":
                    Mark(member, Role.OrdinalEnd);
                    break;
                case "denominatorEnds":
                    Mark(member, Role.DenominatorEnd);
                    break;
                case "tensAnd":
                    TensAnd = member.Value.GetBoolean();
                    break;
                case "unitsFirst":
                    UnitsFirst = member.Value.GetBoolean();
                    break;
                case "abbreviates":
                    Abbreviates = member.Value.GetBoolean();
                    break;
                default:
                    throw Wrong($"numbers.{member.Name}", "a member of numbers");
            }
        }
    }

    private void ReadHedges(JsonElement hedges)
    {
        foreach (var member in hedges.EnumerateObject())
        {
            var hedge = member.Name switch
            {
                "exactly" => Hedges.Exactly,
                "about" => Hedges.About,
                "aLittleOver" => Hedges.ALittleOver,
                "atLeast" => Hedges.AtLeast,
                "moreThan" => Hedges.MoreThan,
                "atMost" => Hedges.AtMost,
                "lessThan" => Hedges.LessThan,
                "upTo" => Hedges.UpTo,
                "nearly" => Hedges.Nearly,
                "upToAbout" => Hedges.UpTo | Hedges.About,
                _ => throw Wrong($"hedges.{member.Name}", "a hedge"),
            };
            foreach (var side in member.Value.EnumerateObject())
            {
                switch (side.Name)
                {
                    case "before":
                        Mark(side, Role.HedgeBefore, (entry, _) => entry.Before |= hedge);
                        break;
                    case "after":
                        Mark(side, Role.HedgeAfter, (entry, _) => entry.After |= hedge);
                        break;
                    default:
                        throw Wrong($"hedges.{member.Name}.{side.Name}", "before or after");
                }
            }
        }
    }

    private void ReadVague(JsonElement words, Role role)
    {
        foreach (var member in words.EnumerateObject())
        {
            var word = VagueWords.All.Where(word => word.ToNotation() == member.Name).Select(word => (VagueWord?)word).FirstOrDefault()
                ?? throw Wrong(member.Name, $"one of {string.Join(", ", VagueWords.All.Select(word => word.ToNotation()))}");
            foreach (var phrase in Entries(member))
            {
                var entry = _words.At(phrase);
                entry.Roles |= role;
                if (role == Role.Share)
                {
                    entry.Share = word;
                }
                else
                {
                    entry.Vague = word;
                }
            }
        }
    }

    private void ReadRoles(JsonElement lists, Dictionary<string, Role> roles)
    {
        foreach (var member in lists.EnumerateObject())
        {
            Mark(member, roles.TryGetValue(member.Name, out var role) ? role
                : throw Wrong(member.Name, $"one of {string.Join(", ", roles.Keys)}"));
        }
    }

    private void ReadLikelihood(JsonElement words)
    {
        foreach (var member in words.EnumerateObject())
        {
            var likelihood = member.Name == "unstated" ? (Likelihood?)null
                : Enum.TryParse<Likelihood>(member.Name.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var found) ? found
                : throw Wrong($"likelihood.{member.Name}", "a likelihood");
            Mark(member, Role.Likelihood, (entry, _) => entry.Likelihood = likelihood);
        }
    }

    private void ReadUnits(JsonElement units)
    {
        foreach (var member in units.EnumerateObject())
        {
            Mark(member, Role.Mass, (entry, phrase) =>
            {
                entry.Unit = member.Name;
                if (!char.IsLetter(phrase[^1]))
                {
                    entry.Roles = (entry.Roles & ~Role.Mass) | Role.Currency;
                }
            });
        }
    }

    private void ReadNouns(JsonElement nouns, Action<Entry, string> set)
    {
        foreach (var member in nouns.EnumerateObject())
        {
            foreach (var phrase in Entries(member))
            {
                set(_words.At(phrase), member.Name);
            }
        }
    }

    /// <summary>Words by the number that they stand for; they are parts of compounds, too.</summary>
    private void ByNumber(JsonProperty list, Role role, Action<Entry, decimal> set)
    {
        foreach (var member in list.Value.EnumerateObject())
        {
            if (!decimal.TryParse(member.Name, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
            {
                throw Wrong($"{list.Name}.{member.Name}", "a number");
            }

            foreach (var phrase in Entries(member))
            {
                Set(_words.At(phrase));
                if (role is Role.Value or Role.Multiplier)
                {
                    Set(_parts.At(phrase));
                }
            }

            void Set(Entry entry)
            {
                entry.Roles |= role;
                set(entry, value);
            }
        }
    }

    /// <summary>Words that are numbers only within compounds.</summary>
    private void OfParts(JsonProperty list, Role role, Action<Entry, decimal> set)
    {
        foreach (var member in list.Value.EnumerateObject())
        {
            var value = decimal.Parse(member.Name, CultureInfo.InvariantCulture);
            foreach (var phrase in Entries(member))
            {
                var entry = _parts.At(phrase);
                entry.Roles |= role;
                set(entry, value);
            }
        }
    }

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
