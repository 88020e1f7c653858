namespace ConflictModel.Import;

/// <summary>Makes the reports of rows; rows with the same parts share one report.</summary>
internal sealed class ReportMaker
{
    private readonly MappingDocument _mapping;
    private readonly OptionalCells _optional;
    private readonly Registries _registries;
    private readonly OldDates _dates;
    private readonly Dictionary<string, (ReportDraft? Draft, int Row)> _reports = [];

    // The id of a report by its contents; and the number of reports by the start of their ids.
    private readonly Dictionary<string, string> _readable = [];
    private readonly Dictionary<string, int> _counts = [];
    private readonly SharedTexts _texts = new();

    public ReportMaker(MappingDocument mapping, Registries registries, OldDates dates, IEnumerable<ReportDraft> known)
    {
        _mapping = mapping;
        _optional = new(mapping);
        _registries = registries;
        _dates = dates;
        foreach (var report in known)
        {
            _reports.TryAdd(report.Id.Text, default);
        }
    }

    public List<ReportDraft> Made { get; } = [];

    public bool Knows(string id) => _reports.ContainsKey(id);

    /// <summary>The id of the row's report; empty if the row is refused.</summary>
    public string Make(RowContext row, ReportPattern pattern) => pattern.Existing is { } existing
        ? Find(existing, row)
        : FromParts(row, pattern);

    private string Find(TextPattern pattern, RowContext row)
    {
        var id = pattern.Fill(row.Cells);
        if (_reports.ContainsKey(id))
        {
            return id;
        }

        row.Refuse(
            "report",
            pattern.Columns,
            id.Length == 0
                ? "The row has no report; it must have the id of one."
                : $"'{Shown.Text(id)}' is an unknown report; it must be the id of an existing report.");
        return "";
    }

    private string FromParts(RowContext row, ReportPattern parts)
    {
        var cells = row.Cells;
        var publisher = parts.Publisher is { } source ? _registries.Sources.Resolve(source, row, "report.publisher") : "";
        if (row.IsRefused)
        {
            return "";
        }

        var draft = new ReportDraft
        {
            Location = row.Location,
            Publisher = Value("publisher", publisher),
            Title = Verbatim("title"),
            Date = Text("date"),
            Language = Text("language"),
            Address = Text("address"),
            Archive = Text("archive"),
            Retrieved = Text("retrieved"),
            Note = Verbatim("note"),
        };
        var given = "";
        if (parts.Parts.TryGetValue("id", out var pattern))
        {
            var isWhole = !pattern.HasBlank(cells);
            given = isWhole ? pattern.Fill(cells) : "";
            if (
                !isWhole && parts.AllTexts.Any(text => text.IsConstant) && parts.AllTexts.All(
                    text => text == pattern || text.IsConstant || text.IsBlank(cells)))
            {
                row.Refuse("report.id", pattern.Columns.Where(column => cells.Cell(column).Length == 0), BlankKey.Message("report", "id"));
                return "";
            }
        }

        draft = _optional.WithAddresses(draft, row, parts);
        if (given.Length == 0)
        {
            given = _mapping.HasReadableIds ? ReadableIdOf(draft, SourceOf(row.Cells)) : IdOf(draft);
        }

        if (given.Length == 0)
        {
            row.Refuse(
                "report",
                parts.AllTexts.SelectMany(text => text.Columns),
                "The row has nothing about its report; at least one of these columns must have a value.");
            return "";
        }

        var id = EntityId<Report>.FromName(given).Value;
        return Add(draft with { Id = Value("id", id) }, row, parts) ? id : "";

        DraftValue Value(string member, string text) => text.Length == 0 ? default : new(text, member, cells.Line);
        DraftValue Text(string member) => parts.Parts.TryGetValue(member, out var text)
            ? Value(member, _texts.Of(text.Fill(cells)))
            : default;
        DraftValue Verbatim(string member) => parts.Parts.TryGetValue(member, out var text)
            ? Value(member, text.FillVerbatim(cells))
            : default;
    }

    private bool Add(ReportDraft draft, RowContext row, ReportPattern parts)
    {
        var id = draft.Id.Text;
        if (_reports.TryGetValue(id, out var there))
        {
            if (there.Draft is null || Texts(there.Draft).SequenceEqual(Texts(draft)))
            {
                return true;
            }

            var first = Texts(there.Draft).Zip(Texts(draft)).First(pair => pair.First != pair.Second);
            row.Refuse(
                "report",
                parts.AllTexts.SelectMany(text => text.Columns),
                Invariant($"The report '{id}' has '{Shown.Text(first.First)}' in row {there.Row} and '{Shown.Text(first.Second)}' here; ")
                    + "a report must be the same in all its rows, or the mapping must give it an id that distinguishes them.");
            return false;
        }

        var reading = draft.Read();
        if (reading.Problems.Count > 0 && _mapping.Optional.Count > 0)
        {
            draft = _optional.Without(reading.Problems, draft, row, parts);
            reading = draft.Read();
        }

        if (reading.Record is { } report)
        {
            _dates.Check(row, report.Date, "report.date", _ => parts.Parts.TryGetValue("date", out var text) ? [text] : []);
        }

        if (reading.Problems.Count > 0)
        {
            row.Refuse(reading.Problems, path => parts.Parts.TryGetValue(path, out var text) ? [text] : [], "report.");
            return false;
        }

        _reports.Add(id, (draft, row.Cells.Number));
        Made.Add(draft);
        row.OnRefused(() =>
        {
            Made.RemoveAt(Made.Count - 1);
            _reports.Remove(id);
        });
        return true;
    }

    /// <summary>The publisher and the date, and a number if another report has the same.</summary>
    private string ReadableIdOf(ReportDraft draft, string source)
    {
        var all = string.Join('\n', Texts(draft).Append(source));
        if (string.IsNullOrWhiteSpace(all))
        {
            return "";
        }

        if (!_readable.TryGetValue(all, out var id))
        {
            var who = draft.Publisher.IsGiven ? draft.Publisher.Text : source;
            var parts = new[] { who, draft.Date.Text }.Where(part => part.Length > 0).Select(ReadableId.Of).ToList();
            var start = parts.Count > 0 ? string.Join('.', parts) : "report";
            do
            {
                var count = _counts[start] = _counts.GetValueOrDefault(start) + 1;
                id = count == 1 ? start : Invariant($"{start}-{count}");
            }
            while (_reports.ContainsKey(id));

            _readable.Add(all, id);
        }

        return id;
    }

    /// <summary>The source of the claims of a row, for reports without a publisher.</summary>
    private string SourceOf(TableRow cells) => _mapping.Claims.SelectMany(claim => claim.Steps)
        .Select(step => step.Source.Names.FirstOrDefault()?.Fill(cells) ?? "")
        .FirstOrDefault(text => text.Length > 0) ?? "";

    /// <summary>The publisher, the date and a hash of the rest: equal for rows with the same report.</summary>
    private static string IdOf(ReportDraft draft)
    {
        var rest = string.Concat(
            new[] { draft.Title, draft.Language, draft.Address, draft.Archive, draft.Retrieved, draft.Note }.Select(
                value => $"{value.Text}\n"));
        return string.Join(
            '.',
            new[] { draft.Publisher.Text, draft.Date.Text, string.IsNullOrWhiteSpace(rest) ? "" : TextHash.Of(rest) }.Where(
                part => part.Length > 0));
    }

    private static IEnumerable<string> Texts(ReportDraft draft)
    {
        DraftValue[] values =
        [
            draft.Id, draft.Note, draft.Title, draft.Publisher, draft.Date, draft.Language, draft.Address, draft.Archive, draft.Retrieved,
        ];
        return values.Select(value => value.Text);
    }
}
