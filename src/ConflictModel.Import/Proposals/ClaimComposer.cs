using System.Text.Json.Nodes;

namespace ConflictModel.Import;

/// <summary>Writes the report and the claims of a proposed mapping.</summary>
internal sealed class ClaimComposer(IReadOnlyList<ProposedColumn> columns)
{
    private static readonly string[] PlaceKinds = ["country", "region", "district", "settlement", "", ""];

    private static readonly string[][] Wholes = [["women", "men", "children"], ["civilians", "soldiers"]];

    public required bool IsByPlace { get; init; }

    /// <summary>The sources that columns of figures belong to.</summary>
    public IReadOnlyList<(string Id, string Name)> Sources() => [.. Figures().Select(group => group.Key.Source)
        .Where(source => source.Length > 0)
        .Distinct()
        .Select(source => (ReadableId.Of(source), source))];

    /// <summary>Categories in which nobody is counted twice.</summary>
    public IEnumerable<JsonNode> DisjointSets()
    {
        var categories = Figures().Select(group => group.Key.Category).ToHashSet();
        foreach (var parts in Wholes.Select(whole => whole.Where(categories.Contains).ToArray()).Where(parts => parts.Length > 1))
        {
            yield return new JsonObject
            {
                ["id"] = string.Join('-', parts),
                ["coordinate"] = "category",
                ["whole"] = Concept.Persons,
                ["parts"] = new JsonArray([.. parts.Select(part => (JsonNode)JsonValue.Create(part))]),
            };
        }
    }

    /// <summary>The report of a row.</summary>
    public JsonObject Report(string title)
    {
        var report = new JsonObject();
        var publishers = All(ColumnRole.Publisher);
        if (publishers.Count == 1 && SourceFinder.Separators(publishers).Count == 0)
        {
            report["publisher"] = Hole(publishers[0]);
        }

        Fill(report, "title", Of(ColumnRole.Title));
        Fill(report, "date", Of(ColumnRole.ReportDate));
        if (All(ColumnRole.Link) is { Count: > 0 } links)
        {
            report["address"] = $"{{{string.Join('|', links.Select(link => link.Text))}}}";
        }

        Fill(report, "archive", Of(ColumnRole.Archive));
        Fill(report, "language", Of(ColumnRole.Language));
        if (report.Count == 0)
        {
            report["title"] = title;
        }

        return report;
    }

    public IEnumerable<JsonNode> Claims()
    {
        foreach (var group in Figures())
        {
            var scope = new JsonObject { ["measure"] = group.Key.Measure, ["category"] = group.Key.Category };
            Place(scope);
            var claim = new JsonObject();
            if (group.Key.Source.Length > 0)
            {
                var report = new JsonObject { ["publisher"] = ReadableId.Of(group.Key.Source) };
                Fill(report, "date", Of(ColumnRole.ReportDate));
                claim["report"] = report;
            }

            claim["scope"] = scope;
            claim["figure"] = Figure([.. group]);
            claim["unit"] = Concept.Persons;
            if (group.Key.Source.Length == 0 && Attribution() is { } attribution)
            {
                claim["attribution"] = attribution;
            }

            Fill(claim, "quote", Of(ColumnRole.Quote));
            if (All(ColumnRole.Note) is { Count: > 0 } notes)
            {
                claim["note"] = Hole(notes[0]);
            }

            yield return claim;
        }
    }

    private IEnumerable<IGrouping<(string Source, string Measure, string Category), ProposedColumn>> Figures() => columns
        .Where(column => column is { Role: ColumnRole.Figure, Measure: not null })
        .GroupBy(column => (column.Source, column.Measure!, column.Category));

    private static JsonNode Figure(IReadOnlyList<ProposedColumn> columns)
    {
        if (columns is [{ Bound: null or Concept.Text } only])
        {
            return Hole(only);
        }

        var figure = new JsonObject();
        var hasEnds = columns.Any(column => column.Bound is Concept.Low or Concept.High);
        foreach (var column in columns.OrderBy(column =>
            column.Bound switch { Concept.Text => 0, null => 1, Concept.Low => 2, Concept.Best => 3, _ => 4 }))
        {
            var member = column.Bound switch
            {
                null when hasEnds => "text",
                null => "best",
                var bound => bound,
            };
            figure[figure.ContainsKey(member) ? "best" : member] = Hole(column);
        }

        return figure;
    }

    /// <summary>The event of a row, or its place and day if there are no events.</summary>
    private void Place(JsonObject scope)
    {
        var (id, name, date, place) = (Of(ColumnRole.IncidentId), Of(ColumnRole.IncidentName), Of(ColumnRole.IncidentDate), Place());
        if (id is null && name is null && !IsByPlace)
        {
            if (place is not null)
            {
                scope["place"] = place;
            }

            Fill(scope, "period", date);
            return;
        }

        var incident = new JsonObject();
        if (id is not null || name is not null)
        {
            Fill(incident, "id", name is null ? null : id);
            Fill(incident, "name", name ?? id);
        }
        else
        {
            var where = All(ColumnRole.Place).OrderBy(column => column.PlaceLevel).Last();
            incident["name"] = date is null ? Hole(where) : $"{Hole(where)}, {Hole(date)}";
        }

        incident["kind"] = "incident";
        Fill(incident, "period", date);
        if (place is not null)
        {
            incident["place"] = place;
        }

        scope["event"] = incident;
    }

    /// <summary>The smallest place, within the larger ones.</summary>
    private JsonNode? Place()
    {
        JsonObject? place = null;
        foreach (var column in All(ColumnRole.Place).OrderBy(column => column.PlaceLevel))
        {
            var inner = new JsonObject();
            if (place is not null && column.PlaceLevel >= Array.IndexOf(Concept.PlaceLevels, Concept.Place))
            {
                // A name such as "central market" is not unique: every town has one.
                inner["id"] = $"{place["name"]} {Hole(column)}";
            }

            inner["name"] = Hole(column);
            if (PlaceKinds[column.PlaceLevel] is { Length: > 0 } kind)
            {
                inner["kind"] = kind;
            }

            if (place is not null)
            {
                inner["parents"] = new JsonArray(place);
            }

            place = inner;
        }

        return place is { Count: 1 } ? place["name"]!.DeepClone() : place;
    }

    private JsonArray? Attribution()
    {
        var steps = new JsonArray();
        var origin = Of(ColumnRole.Origin);
        var publishers = All(ColumnRole.Publisher);
        var separators = SourceFinder.Separators(publishers);
        if (publishers.Count > 1 || separators.Count > 0)
        {
            foreach (var publisher in publishers)
            {
                steps.Add(Step(publisher, separators, origin is null ? null
                    : new JsonArray(Step(origin, SourceFinder.Separators([origin]), null))));
            }
        }
        else if (origin is not null)
        {
            steps.Add(Step(origin, SourceFinder.Separators([origin]), null));
        }

        return steps.Count == 0 ? null : steps;
    }

    private static JsonNode Step(ProposedColumn column, List<string> separators, JsonArray? cites)
    {
        var step = new JsonObject { ["source"] = Hole(column) };
        if (separators.Count > 0)
        {
            step["split"] = separators.Count == 1 ? separators[0]
                : new JsonArray([.. separators.Select(sign => (JsonNode)JsonValue.Create(sign))]);
        }

        if (cites is not null)
        {
            step["cites"] = cites;
        }

        return step.Count == 1 ? JsonValue.Create(Hole(column)) : step;
    }

    private ProposedColumn? Of(ColumnRole role) => columns.FirstOrDefault(column => column.Role == role);

    private List<ProposedColumn> All(ColumnRole role) => [.. columns.Where(column => column.Role == role)];

    private static string Hole(ProposedColumn column) => $"{{{column.Text}}}";

    private static void Fill(JsonObject to, string member, ProposedColumn? column)
    {
        if (column is not null)
        {
            to[member] = Hole(column);
        }
    }
}
