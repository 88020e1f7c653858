using System.Globalization;
using System.Text;

namespace ConflictModel.Peers.Tests.Reading;

/// <summary>A small interpreter of CLDR's rules that spell numbers out: enough for cardinal numbers that are whole.</summary>
internal sealed class SpelloutRules
{
    private readonly Dictionary<string, List<Rule>> _sets = new(StringComparer.Ordinal);

    private static readonly string[] Cases =
    [
        "essive", "translative", "inessive", "elative", "illative", "adessive", "ablative", "allative", "plural", "instrumental", "ablativ", "locative", "prepositional", "dative", "verbose", "construct", "larger",
    ];

    private SpelloutRules()
    {
    }

    /// <summary>The sets that spell cardinal numbers, but for those of further cases: language files list the forms that news has.</summary>
    public IEnumerable<string> Cardinals => _sets.Keys.Where(name => (name.StartsWith("%spellout-cardinal", StringComparison.Ordinal) && !Cases.Any(name.Contains)) || name == "%spellout-numbering").Order(StringComparer.Ordinal);

    public static SpelloutRules Parse(string text)
    {
        var rules = new SpelloutRules();
        List<Rule>? set = null;
        foreach (var line in text.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
        {
            if (line.StartsWith('%') && line.EndsWith(':'))
            {
                rules._sets[line[..^1]] = set = [];
            }
            else if (set is not null && line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon && char.IsAsciiDigit(line[0]) && !line[..colon].Contains('.', StringComparison.Ordinal))
            {
                set.Add(Rule.Parse(line[..colon], line[(colon + 1)..].Trim().TrimEnd(';')));
            }
        }

        return rules;
    }

    /// <summary>The words of a number; null where the rules only have digits for it.</summary>
    public string? Spell(long number, string set) => Format(number, set, 0);

    private string? Format(long number, string set, int depth)
    {
        if (depth > 40 || !_sets.TryGetValue(set, out var rules))
        {
            return null;
        }

        var index = rules.FindLastIndex(rule => rule.Base <= number);
        if (index < 0)
        {
            return null;
        }

        if (index > 0 && rules[index].HasBoth && number % rules[index].Divisor == 0 && rules[index].Base % rules[index].Divisor != 0)
        {
            index--;
        }

        return Apply(rules[index].Text, number, set, rules, index, depth);
    }

    private string? Apply(string text, long number, string set, List<Rule> rules, int index, int depth)
    {
        var rule = rules[index];
        var result = new StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var c = text[i];
            if (c == '\'')
            {
                i++;
            }
            else if (c == '[')
            {
                var end = text.IndexOf(']', i);
                if (number % rule.Divisor != 0)
                {
                    if (Apply(text[(i + 1)..end], number, set, rules, index, depth) is not { } inner)
                    {
                        return null;
                    }

                    result.Append(inner);
                }

                i = end + 1;
            }
            else if (c == '$' && text.AsSpan(i).StartsWith("$("))
            {
                var end = text.IndexOf(")$", i, StringComparison.Ordinal);
                result.Append(Plural(text[(i + 2)..end], number / rule.Divisor));
                i = end + 2;
            }
            else if (c is '<' or '>' or '=')
            {
                var end = text.IndexOf(c, i + 1);
                var name = text[(i + 1)..end];
                end++;
                string? part;
                if (c == '>' && end < text.Length && text[end] == '>' && name.Length == 0)
                {
                    end++;
                    part = index > 0 ? Apply(rules[index - 1].Text, number % rule.Divisor, set, rules, index - 1, depth + 1) : null;
                }
                else if (name.Length > 0 && name[0] is not '%')
                {
                    return null;
                }
                else
                {
                    var value = c switch { '<' => number / rule.Divisor, '>' => number % rule.Divisor, _ => number };
                    part = Format(value, name.Length == 0 ? set : name, depth + 1);
                }

                if (part is null)
                {
                    return null;
                }

                result.Append(part);
                i = end;
            }
            else
            {
                result.Append(c);
                i++;
            }
        }

        return result.ToString();
    }

    private static string Plural(string forms, long number)
    {
        var category = number == 1 ? "one" : number == 2 ? "two" : number is > 2 and < 5 ? "few" : "many";
        return Form(category) ?? Form("other") ?? "";

        string? Form(string name)
        {
            var start = forms.IndexOf(name + "{", StringComparison.Ordinal);
            return start < 0 ? null : forms[(start + name.Length + 1)..forms.IndexOf('}', start)];
        }
    }

    private sealed record Rule(long Base, long Divisor, string Text)
    {
        public bool HasBoth => Text.Contains('<', StringComparison.Ordinal) && Text.Contains('>', StringComparison.Ordinal);

        public static Rule Parse(string head, string text)
        {
            var less = head.Count(c => c == '>');
            var parts = head.TrimEnd('>').Split('/');
            var start = long.Parse(parts[0], CultureInfo.InvariantCulture);
            var radix = parts.Length > 1 ? long.Parse(parts[1], CultureInfo.InvariantCulture) : 10;
            var exponent = 0;
            for (var power = radix; power <= start && power > 0; power *= radix)
            {
                exponent++;
            }

            var divisor = 1L;
            for (var i = 0; i < exponent - less; i++)
            {
                divisor *= radix;
            }

            return new(start, divisor, text);
        }
    }
}
