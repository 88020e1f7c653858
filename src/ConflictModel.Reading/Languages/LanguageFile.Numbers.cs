using System.Globalization;
using System.Text.Json;

namespace ConflictModel.Reading;

/// <content>The words of numbers.</content>
internal sealed partial class LanguageFile
{
    private static readonly Dictionary<string, (Role Role, Action<Entry, decimal> Set)> NumberLists = new(StringComparer.Ordinal)
    {
        ["values"] = (Role.Value, (entry, value) => entry.Value = value),
        ["room"] = (Role.Value, (entry, room) => entry.Room = room),
        ["multipliers"] = (Role.Multiplier, (entry, value) => entry.Multiplier = value),
        ["orders"] = (Role.Order, (entry, value) => entry.Order = value),
        ["collectives"] = (Role.Collective, (entry, value) => entry.Value = value),
        ["denominators"] = (Role.Denominator, (entry, value) => entry.Denominator = value),
        ["ordinals"] = (Role.Ordinal, (entry, value) => entry.Ordinal = value),
        ["glued"] = (Role.Glued, (entry, value) => entry.Multiplier = value),
    };

    private static readonly Dictionary<string, (Role Role, Action<Entry, decimal> Set)> PartLists = new(StringComparer.Ordinal)
    {
        ["parts"] = (Role.Value, (entry, value) => entry.Value = value),
        ["partMultipliers"] = (Role.Multiplier, (entry, value) => entry.Multiplier = value),
    };

    private static readonly Dictionary<string, Role> NumberWords = new(StringComparer.Ordinal)
    {
        ["weak"] = Role.Weak, ["and"] = Role.And, ["half"] = Role.Half, ["point"] = Role.Point, ["minus"] = Role.Minus,
        ["percent"] = Role.Percent, ["percentBefore"] = Role.PercentBefore, ["tenths"] = Role.Tenth, ["fractionOf"] = Role.FractionOf,
        ["ratio"] = Role.Ratio, ["ordinalEnds"] = Role.OrdinalEnd, ["denominatorEnds"] = Role.DenominatorEnd,
    };

    private void ReadNumbers(JsonElement numbers)
    {
        foreach (var member in numbers.EnumerateObject())
        {
            if (NumberLists.TryGetValue(member.Name, out var list))
            {
                ByNumber(member, list.Role, list.Set);
            }
            else if (PartLists.TryGetValue(member.Name, out var parts))
            {
                OfParts(member, parts.Role, parts.Set);
            }
            else if (NumberWords.TryGetValue(member.Name, out var role))
            {
                Mark(member, role);
            }
            else
            {
                ReadGrammar(member);
            }
        }
    }

    private void ReadGrammar(JsonProperty member)
    {
        switch (member.Name)
        {
            case "articles":
                Mark(member, Role.Article, (entry, _) => entry.Value = 1);
                break;
            case "andPrefix":
                Prefixes.InsertRange(0, Entries(member).Select(entry => (Fold.Of(entry), (Entry?)new Entry { Roles = Role.And })));
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

    /// <summary>Words by the number that they mean; they are also parts of compounds.</summary>
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
}
