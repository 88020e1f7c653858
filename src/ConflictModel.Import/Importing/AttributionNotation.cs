using System.Text;

namespace ConflictModel.Import;

/// <summary>
/// An attribution in one cell: <c>yonhap > jcs</c> is Yonhap, citing the JCS; <c>nis; hur</c> are two parallel sources;
/// <c>hur:estimates@2024-10-18</c> has a verb and a date. Several sources cited by one are in parentheses: <c>yonhap > (nis; hur)</c>.
/// </summary>
internal static class AttributionNotation
{
    private const string Expected = "the id of a source, with :verb and @date where they are given; "
        + "'>' before the source that it cites, ';' between sources side by side, and parentheses around several that one source cites";

    public static string Write(Attribution attribution)
    {
        var text = new StringBuilder();
        Write(text, attribution);
        return text.ToString();
    }

    /// <summary>Reads the steps; returns a message if the text is not an attribution.</summary>
    public static string? Read(string text, int line, out EquatableList<AttributionStepDraft> steps)
    {
        var position = 0;
        if (Steps(text, ref position, line, "attribution", 0, out steps) && position == text.Length)
        {
            return null;
        }

        steps = [];
        var found = position == text.Length ? "the text ends" : $"found '{Shown.Character(text[position])}'";
        return Invariant($"'{Shown.Text(text)}' is not an attribution: at position {position}, {found}; expected {Expected}.");
    }

    private static void Write(StringBuilder text, Attribution attribution)
    {
        var first = true;
        foreach (var step in attribution.Steps)
        {
            text.Append(first ? "" : "; ").Append(step.Source.Value);
            first = false;
            if (step.Verb != AttributionVerb.Says)
            {
                text.Append(':').Append(Words<AttributionVerb>.Of(step.Verb));
            }

            if (step.Date is { } date)
            {
                text.Append('@').Append(date);
            }

            if (!step.Cites.IsEmpty)
            {
                var several = step.Cites.Steps.Count > 1;
                text.Append(several ? " > (" : " > ");
                Write(text, step.Cites);
                text.Append(several ? ")" : "");
            }
        }
    }

    private static bool Steps(
        string text,
        ref int position,
        int line,
        string path,
        int depth,
        out EquatableList<AttributionStepDraft> steps)
    {
        var list = new List<AttributionStepDraft>();
        steps = [];
        do
        {
            if (!Step(text, ref position, line, Invariant($"{path}[{list.Count}]"), depth, out var step))
            {
                return false;
            }

            list.Add(step);
        }
        while (Take(text, ref position, ';'));
        steps = list.ToEquatableList();
        return true;
    }

    private static bool Step(string text, ref int position, int line, string path, int depth, out AttributionStepDraft step)
    {
        step = new();
        var source = Word(text, ref position, ":@>;()");
        var verb = Take(text, ref position, ':') ? Word(text, ref position, "@>;()") : null;
        var date = Take(text, ref position, '@') ? Word(text, ref position, ">;()") : null;

        // The core reports a depth beyond its limit; here it only has to be bounded.
        if (source.Length == 0 || verb is { Length: 0 } || date is { Length: 0 } || depth > 2 * Attribution.MaxDepth)
        {
            return false;
        }

        EquatableList<AttributionStepDraft> cites = [];
        if (Take(text, ref position, '>'))
        {
            var isGroup = Take(text, ref position, '(');
            if (isGroup)
            {
                if (!Steps(text, ref position, line, $"{path}.cites", depth + 1, out cites) || !Take(text, ref position, ')'))
                {
                    return false;
                }
            }
            else if (Step(text, ref position, line, $"{path}.cites[0]", depth + 1, out var cited))
            {
                cites = [cited];
            }
            else
            {
                return false;
            }
        }

        step = new()
        {
            Source = new(source, $"{path}.source", line),
            Verb = verb is null ? default : new(verb, $"{path}.verb", line),
            Date = date is null ? default : new(date, $"{path}.date", line),
            Cites = cites,
        };
        return true;
    }

    /// <summary>The trimmed text up to one of the given signs.</summary>
    private static string Word(string text, ref int position, string ends)
    {
        var end = text.AsSpan(position).IndexOfAny(ends);
        var word = end < 0 ? text[position..] : text.Substring(position, end);
        position += word.Length;
        return word.Trim();
    }

    private static bool Take(string text, ref int position, char sign)
    {
        var next = position;
        while (next < text.Length && text[next] == ' ')
        {
            next++;
        }

        if (next == text.Length)
        {
            position = next;
            return false;
        }

        if (text[next] != sign)
        {
            return false;
        }

        position = next + 1;
        return true;
    }
}
