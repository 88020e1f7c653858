using System.Text.Json;

namespace ConflictModel.Reading;

/// <content>Hedges, vague words, nouns, and all other words.</content>
internal sealed partial class LanguageFile
{
    private static readonly Dictionary<string, Role> RangeRoles = new(StringComparer.Ordinal)
    {
        ["between"] = Role.Between, ["from"] = Role.From, ["to"] = Role.To, ["after"] = Role.RangeAfter, ["or"] = Role.Or,
        ["but"] = Role.But,
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

    private static readonly Dictionary<string, Dictionary<string, Role>> RolesOf = new(StringComparer.Ordinal)
    {
        ["ranges"] = RangeRoles, ["around"] = AroundRoles, ["noFigures"] = NoFigureRoles,
    };

    /// <summary>The words for measures, categories and units, as the file lists them.</summary>
    public IReadOnlyList<VocabularyWords> MeasureWords { get; private set; } = [];

    public IReadOnlyList<VocabularyWords> CategoryWords { get; private set; } = [];

    public IReadOnlyList<VocabularyWords> UnitWords { get; private set; } = [];

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
                "orEqual" => Hedges.OrEqual,
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

    private static List<VocabularyWords> WordsOf(JsonElement nouns) =>
        [.. nouns.EnumerateObject().Select(member => new VocabularyWords { Id = member.Name, Words = Entries(member).ToEquatableList() })];

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
}
