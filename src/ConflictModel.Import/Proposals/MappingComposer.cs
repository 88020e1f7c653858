using System.Text.Json.Nodes;

namespace ConflictModel.Import;

/// <summary>Writes the mapping from what was determined about the columns of a table.</summary>
internal sealed class MappingComposer(SampleTable table, IReadOnlyList<ProposedColumn> columns, SampleFile file)
{
    // Two-digit years are read as this year or later; earlier ones are expected to have four digits.
    public const int TwoDigitYearsFrom = 1950;

    // From this size on, the mapping gives the number format, so that the table is read only once.
    private const int LargeTable = 10_000;

    public required bool IsByPlace { get; init; }

    public required bool HasShortYears { get; init; }

    public required string? Language { get; init; }

    public JsonObject Compose()
    {
        var rows = new RowFinder(table, columns);
        var mapping = new JsonObject { ["format"] = ImportMapping.Format };
        Add(mapping, "title", file.Title);
        Add(mapping, "language", Language);
        Add(mapping, "encoding", file.Encoding);
        if (!table.IsJson)
        {
            mapping["sheet"] = Sheet(rows.FillDown());
        }

        Add(mapping, "rows", table.RowsPath);
        mapping["ids"] = "readable";
        mapping["aliases"] = SheetProposal.AliasesName;
        var dates = columns.Where(column => column.Dates.Count > 0).ToList();
        AddObject(mapping, "dates", dates.Select(column => (column.Text, (JsonNode)Texts(column.Dates))));
        if (HasShortYears)
        {
            mapping["twoDigitYearsFrom"] = TwoDigitYearsFrom;
        }

        AddList(mapping, "times", columns.Where(column => column.Role == ColumnRole.ReportDate).Select(column => column.Text));
        AddList(mapping, "blank", columns.Where(column => column.Role is not (ColumnRole.None or ColumnRole.Blank))
            .SelectMany(column => column.Profile.Blanks).Distinct().Order(StringComparer.Ordinal));
        if (table.Rows.Count > LargeTable && NumbersFinder.Find(columns) is { } numbers)
        {
            mapping["numbers"] = numbers;
        }

        AddObject(mapping, "skip", rows.Totals().Select(column => (column.Key, (JsonNode)Texts(column.Value))));
        AddList(mapping, "optional", columns.Where(column => column.Role is ColumnRole.Link or ColumnRole.Archive or ColumnRole.Language)
            .Select(column => column.Text));
        var claims = new ClaimComposer(columns) { IsByPlace = IsByPlace };
        var sources = claims.Sources();
        AddArray(mapping, "sources", sources.Select(source => new JsonObject
        {
            ["id"] = source.Id,
            ["names"] = new JsonObject { [Language ?? LocalizedName.UndeterminedLanguage] = source.Name },
        }));
        AddArray(mapping, "disjointSets", claims.DisjointSets());
        mapping["report"] = claims.Report(file.Title);
        mapping["claims"] = new JsonArray([.. claims.Claims()]);
        return mapping;
    }

    private JsonObject Sheet(IReadOnlyList<string> fillDown)
    {
        var sheet = new JsonObject();
        Add(sheet, "name", file.Sheet);
        sheet["headerRow"] = table.HeaderRow;
        if (table.HeaderRows > 1)
        {
            sheet["headerRows"] = table.HeaderRows;
        }

        AddList(sheet, "fillDown", fillDown);
        return sheet;
    }

    private static void Add(JsonObject to, string member, string? value)
    {
        if (!string.IsNullOrWhiteSpace(value))
        {
            to[member] = value;
        }
    }

    private static void AddList(JsonObject to, string member, IEnumerable<string> values) =>
        AddArray(to, member, values.Select(value => (JsonNode)JsonValue.Create(value)));

    private static void AddArray(JsonObject to, string member, IEnumerable<JsonNode> values)
    {
        if (values.ToArray() is { Length: > 0 } all)
        {
            to[member] = new JsonArray(all);
        }
    }

    private static void AddObject(JsonObject to, string member, IEnumerable<(string Name, JsonNode Value)> members)
    {
        var all = new JsonObject(members.Select(item => KeyValuePair.Create(item.Name, (JsonNode?)item.Value)));
        if (all.Count > 0)
        {
            to[member] = all;
        }
    }

    private static JsonArray Texts(IEnumerable<string> texts) => new([.. texts.Select(text => (JsonNode)JsonValue.Create(text))]);
}
