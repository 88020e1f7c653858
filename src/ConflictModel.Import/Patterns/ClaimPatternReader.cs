using ConflictModel.Json;

namespace ConflictModel.Import;

/// <summary>Reads the claims of a mapping.</summary>
internal static class ClaimPatternReader
{
    internal static readonly MemberTable ClaimTable = new(
        "a claim of a mapping",
        ["scope", "unit"],
        [
            "id", "skip", "series", "attribution", "stance", "likelihood", "credibility", "scope", "figure", "unit", "basis", "quote",
            "language", "locator", "standing", "corrects", "note",
        ]);

    public static List<ClaimPattern> Read(ref DraftJsonReader json, ColumnNames columns)
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
                case "scope": ScopePatternReader.Read(ref json, member, columns, coordinates, texts); break;
                case "skip": ColumnMembers.Read(ref json, member, columns, skip, ColumnMembers.Texts); break;
                case "series": series = SeriesPatternReader.Read(ref json, columns); break;
                case "figure": figure = FigurePatternReader.Read(ref json, columns); break;
                case "attribution" when json.IsText: attribution = TextPatternReader.Read(ref json, member, columns); break;
                case "attribution": steps = StepPatternReader.Read(ref json, member, columns); break;
                case "unit" when EntityPatternReader.Read(ref json, member, columns) is { } unit: coordinates.Add(member, unit); break;
                case "unit": break;
                default:
                    if (TextPatternReader.Read(ref json, member, columns) is { } text)
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
        if (!pattern.Coordinates.ContainsKey("scope.measure")
            && (pattern.Series.Count == 0 || pattern.Series.Any(series => !series.Coordinates.ContainsKey("scope.measure"))))
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
}
