using ConflictModel.Json;

namespace ConflictModel.Import;

/// <summary>Reads the parts of a mapping that have holes: the report and the claims.</summary>
internal static class PatternReader
{
    internal static readonly MemberTable ReportTable = new(
        "a report of a mapping",
        [],
        "id",
        "title",
        "publisher",
        "date",
        "language",
        "address",
        "archive",
        "retrieved",
        "note");
    internal static readonly MemberTable ClaimTable = new(
        "a claim of a mapping",
        ["scope", "unit"],
        [
            "id", "skip", "series", "attribution", "stance", "likelihood", "credibility", "scope", "figure", "unit", "basis", "quote",
            "language", "locator", "standing", "corrects", "note",
        ]);

    internal static readonly MemberTable ScopeTable = new("a scope of a mapping", [], [.. ScopeMembers.Names]);
    internal static readonly MemberTable FigureTable = new("a figure of a mapping", [], "low", "best", "high");
    internal static readonly MemberTable EntityTable = new("an entity of a mapping", [], "id", "name", "kind", "parents");
    internal static readonly MemberTable StepTable = new(
        "a step of an attribution",
        ["source"],
        "source",
        "verb",
        "date",
        "split",
        "cites");

    private const string EntityWhat = "a text or an object with id, name, kind and parents";

    public static ReportPattern? Report(ref DraftJsonReader json, ColumnNames columns)
    {
        var parts = new Dictionary<string, TextPattern>();
        if (json.IsText)
        {
            return Text(ref json, "report", columns) is { } existing ? new() { Existing = existing, Parts = parts } : null;
        }

        if (!json.BeginObject("report", "the id of a report, or an object with its parts"))
        {
            return null;
        }

        EntityPattern? publisher = null;
        var seen = 0UL;
        while (json.NextMember(ReportTable, "report", ref seen) is { } member)
        {
            var path = $"report.{member}";
            if (member == "publisher")
            {
                publisher = Entity(ref json, path, columns);
            }
            else if (Text(ref json, path, columns) is { } text)
            {
                parts.Add(member, text);
            }
        }

        if (seen == 0)
        {
            json.Problem("report", "The report is empty; it must have at least one part, such as \"date\": \"{date}\".");
        }

        return new() { Publisher = publisher, Parts = parts };
    }

    public static List<ClaimPattern> Claims(ref DraftJsonReader json, ColumnNames columns)
    {
        var claims = new List<ClaimPattern>();
        if (!json.BeginList("claims"))
        {
            return claims;
        }

        for (var i = 0; json.NextItem(); i++)
        {
            json.Enter(Invariant($"$.claims[{i}]"));
            if (json.BeginObject("", "a claim"))
            {
                claims.Add(Claim(ref json, columns));
            }
        }

        json.Leave(1);
        if (claims.Count == 0)
        {
            json.Problem("claims", "The list is empty; it must have at least one claim.");
        }

        return claims;
    }

    private static ClaimPattern Claim(ref DraftJsonReader json, ColumnNames columns)
    {
        var location = json.Here();
        var texts = new Dictionary<string, TextPattern>();
        var coordinates = new Dictionary<string, EntityPattern>();
        TextPattern? attribution = null;
        List<StepPattern> steps = [];
        FigurePattern? figure = null;
        List<SeriesPattern> series = [];
        Dictionary<int, IReadOnlyList<string>> skip = [];
        var seen = 0UL;
        while (json.NextMember(ClaimTable, "", ref seen) is { } member)
        {
            switch (member)
            {
                case "scope": Scope(ref json, member, columns, coordinates, texts); break;
                case "skip": MappingReader.ReadByColumn(ref json, member, columns, skip, MappingReader.Texts); break;
                case "series": series = Series(ref json, columns); break;
                case "figure": figure = Figure(ref json, columns); break;
                case "attribution" when json.IsText: attribution = Text(ref json, member, columns); break;
                case "attribution": steps = Steps(ref json, member, columns); break;
                case "unit" when Entity(ref json, member, columns) is { } unit: coordinates.Add(member, unit); break;
                case "unit": break;
                default:
                    if (Text(ref json, member, columns) is { } text)
                    {
                        texts.Add(member, text);
                    }

                    break;
            }
        }

        var pattern = new ClaimPattern
        {
            Location = location, Coordinates = coordinates, Texts = texts, AttributionText = attribution, Steps = steps, Figure = figure,
            Skip = new(skip), Series = series,
        };
        Check(ref json, pattern);
        return pattern;
    }

    private static void Check(ref DraftJsonReader json, ClaimPattern pattern)
    {
        if (
            !pattern.Coordinates.ContainsKey("scope.measure") && (
                pattern.Series.Count == 0 || pattern.Series.Any(series => !series.Coordinates.ContainsKey("scope.measure"))))
        {
            json.Problem("scope.measure", "The measure is missing; the scope, or each column of the series, must have one.");
        }

        if (pattern.Series.Count == 0 && pattern.AllTexts.FirstOrDefault(IsOfSeries) is { } text)
        {
            json.Problem(
                text.Given.Member,
                $"'{Shown.Text(text.Given.Text)}' uses the column of a series; only a claim with a series can do so.");
        }

        if (pattern.Series.Count > 0 && !(pattern.Figure?.AllTexts.Any(text => text.Columns.Contains(ColumnNames.Value)) ?? false))
        {
            json.Problem("figure", "The figure of a series has no {@value}; it must have one, such as \"={@value}\".");
        }
    }

    private static bool IsOfSeries(TextPattern text) => text.Columns.Any(column => column is ColumnNames.Value or ColumnNames.Series);

    private static void Scope(
        ref DraftJsonReader json,
        string path,
        ColumnNames columns,
        Dictionary<string,
        EntityPattern> coordinates,
        Dictionary<string,
        TextPattern> texts)
    {
        if (!json.BeginObject(path, "an object with the coordinates"))
        {
            return;
        }

        var seen = 0UL;
        while (json.NextMember(ScopeTable, path, ref seen) is { } member)
        {
            if (member is "period" or "mode")
            {
                if (Text(ref json, $"{path}.{member}", columns) is { } text)
                {
                    texts.Add($"scope.{member}", text);
                }
            }
            else if (Entity(ref json, $"{path}.{member}", columns) is { } entity)
            {
                coordinates.Add($"scope.{member}", entity);
            }
        }
    }

    private static List<SeriesPattern> Series(ref DraftJsonReader json, ColumnNames columns)
    {
        var series = new List<SeriesPattern>();
        if (!json.BeginObject("series", "an object with columns, each with the coordinates that are its own"))
        {
            return series;
        }

        while (json.NextMember() is { } column)
        {
            var path = JsonPath.Member("series", column);
            var coordinates = new Dictionary<string, EntityPattern>();
            var texts = new Dictionary<string, TextPattern>();
            Scope(ref json, path, columns, coordinates, texts);
            foreach (var text in texts.Values)
            {
                json.Problem(text.Given.Member, "A column of a series cannot have a period or a mode; they must be in the scope.");
            }

            series.Add(new() { Column = columns.Of(column), Name = column, Coordinates = coordinates });
        }

        foreach (var column in series.GroupBy(item => item.Column).Where(group => group.Count() > 1))
        {
            json.Problem(
                JsonPath.Member("series", column.First().Name),
                $"'{Shown.Text(column.First().Name)}' is duplicated; each column must be given once.");
        }

        if (series.Count == 0)
        {
            json.Problem("series", "The series is empty; it must have at least one column.");
        }

        return series;
    }

    private static FigurePattern? Figure(ref DraftJsonReader json, ColumnNames columns)
    {
        if (json.IsText)
        {
            return new() { Text = Text(ref json, "figure", columns) };
        }

        if (!json.BeginObject("figure", "a text, or an object with low, best and high"))
        {
            return null;
        }

        var figure = new FigurePattern();
        var seen = 0UL;
        while (json.NextMember(FigureTable, "figure", ref seen) is { } member)
        {
            var text = Text(ref json, $"figure.{member}", columns);
            figure = member switch
            {
                "low" => figure with { Low = text },
                "best" => figure with { Best = text },
                _ => figure with { High = text },
            };
        }

        if (seen == 0)
        {
            json.Problem("figure", "The object is empty; it must have at least one of low, best and high.");
        }

        return figure;
    }

    private static List<StepPattern> Steps(ref DraftJsonReader json, string path, ColumnNames columns)
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
                if (Entity(ref json, at, columns) is { } source)
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
                case "source": source = Entity(ref json, path, columns); break;
                case "verb": verb = Text(ref json, path, columns); break;
                case "date": date = Text(ref json, path, columns); break;
                case "split": split = json.Text(path, mayBeBlank: true) is { Text.Length: > 0 } given ? given.Text : null; break;
                default: cites = Steps(ref json, path, columns); break;
            }
        }

        return source is null ? null : new() { Source = source, Verb = verb, Date = date, Split = split, Cites = cites };
    }

    private static EntityPattern? Entity(ref DraftJsonReader json, string path, ColumnNames columns)
    {
        if (json.IsText)
        {
            return Text(ref json, path, columns) is { } text ? new() { Text = text } : null;
        }

        if (!json.BeginObject(path, EntityWhat))
        {
            return null;
        }

        TextPattern? id = null, name = null, kind = null;
        List<EntityPattern> parents = [];
        var seen = 0UL;
        while (json.NextMember(EntityTable, path, ref seen) is { } member)
        {
            switch (member)
            {
                case "id": id = Text(ref json, $"{path}.{member}", columns); break;
                case "name": name = Text(ref json, $"{path}.{member}", columns); break;
                case "kind": kind = Text(ref json, $"{path}.{member}", columns); break;
                default: parents = Parents(ref json, $"{path}.{member}", columns); break;
            }
        }

        if (id is null && name is null)
        {
            json.Problem(path, "The entity has neither id nor name; it must have one of them.");
            return null;
        }

        return new() { Id = id, Name = name, Kind = kind, Parents = parents };
    }

    private static List<EntityPattern> Parents(ref DraftJsonReader json, string path, ColumnNames columns)
    {
        var parents = new List<EntityPattern>();
        if (!json.BeginList(path))
        {
            return parents;
        }

        for (var i = 0; json.NextItem(); i++)
        {
            if (Entity(ref json, Invariant($"{path}[{i}]"), columns) is { } parent)
            {
                parents.Add(parent);
            }
        }

        return parents;
    }

    private static TextPattern? Text(ref DraftJsonReader json, string path, ColumnNames columns)
    {
        var text = json.Text(path);
        if (!text.IsGiven)
        {
            return null;
        }

        if (TextPattern.Parse(text, columns, out var pattern) is { } fault)
        {
            json.Problem(path, fault);
            return null;
        }

        return pattern;
    }
}
