using ConflictModel.Json;

namespace ConflictModel.Import;

/// <summary>Reads the steps of an attribution in a mapping.</summary>
internal static class StepPatternReader
{
    internal static readonly MemberTable StepTable = new(
        "a step of an attribution",
        ["source"],
        "source",
        "verb",
        "date",
        "split",
        "cites");

    public static List<StepPattern> Read(ref DraftJsonReader json, string path, ColumnNames columns)
    {
        var steps = new List<StepPattern>();
        if (!json.BeginList(path))
        {
            return steps;
        }

        for (var i = 0; json.NextItem(); i++)
        {
            var at = Invariant($"{path}[{i}]");
            if (json.IsText)
            {
                if (EntityPatternReader.Read(ref json, at, columns) is { } source)
                {
                    steps.Add(new() { Source = source });
                }
            }
            else if (json.BeginObject(at, "a source, or an object with source, verb, date, "
                + "split and cites") && Step(ref json, at, columns) is { } step)
            {
                steps.Add(step);
            }
        }

        return steps;
    }

    private static StepPattern? Step(ref DraftJsonReader json, string at, ColumnNames columns)
    {
        EntityPattern? source = null;
        TextPattern? verb = null, date = null;
        string? split = null;
        List<StepPattern> cites = [];
        var seen = 0UL;
        while (json.NextMember(StepTable, at, ref seen) is { } member)
        {
            var path = $"{at}.{member}";
            switch (member)
            {
                case "source": source = EntityPatternReader.Read(ref json, path, columns); break;
                case "verb": verb = TextPatternReader.Read(ref json, path, columns); break;
                case "date": date = TextPatternReader.Read(ref json, path, columns); break;
                case "split": split = json.Text(path, mayBeBlank: true) is { Text.Length: > 0 } given ? given.Text : null; break;
                default: cites = Read(ref json, path, columns); break;
            }
        }

        return source is null ? null : new() { Source = source, Verb = verb, Date = date, Split = split, Cites = cites };
    }
}
