namespace ConflictModel.Import;

/// <summary>Makes the reports of rows; rows with the same parts share one report.</summary>
internal sealed class ReportMaker
{
    private readonly ReportPattern _pattern;
    private readonly Registries _registries;
    private readonly OldDates _dates;
    private readonly Dictionary<string, (ReportDraft? Draft, int Row)> _reports = [];

    public ReportMaker(ReportPattern pattern, Registries registries, OldDates dates, IEnumerable<ReportDraft> known)
    {
        _pattern = pattern;
        _registries = registries;
        _dates = dates;
        foreach (var report in known)
        {
            _reports.TryAdd(report.Id.Text, default);
        }
    }

    public List<ReportDraft> Made { get; } = [];

    public bool Knows(string id) => _reports.ContainsKey(id);

    /// <summary>The id of the row's report; empty where the row is refused.</summary>
    public string Make(RowContext row) => _pattern.Existing is { } existing ? Find(existing, row) : FromParts(row);

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

    private string FromParts(RowContext row)
    {
        var cells = row.Cells;
        var publisher = _pattern.Publisher is { } source ? _registries.Sources.Resolve(source, row, "report.publisher") : "";
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
        if (_pattern.Parts.TryGetValue("id", out var pattern))
        {
            var isWhole = !pattern.HasBlank(cells);
            given = isWhole ? pattern.Fill(cells) : "";
            if (
                !isWhole && _pattern.AllTexts.Any(text => text.IsConstant) && _pattern.AllTexts.All(
                    text => text == pattern || text.IsConstant || text.IsBlank(cells)))
            {
                row.Refuse("report.id", pattern.Columns.Where(column => cells.Cell(column).Length == 0), BlankKey.Message("report", "id"));
                return "";
            }
        }

        if (given.Length == 0)
        {
            given = IdOf(draft);
        }

        if (given.Length == 0)
        {
            row.Refuse(
                "report",
                _pattern.AllTexts.SelectMany(text => text.Columns),
                "The row has nothing about its report; at least one of these columns must have a value.");
            return "";
        }

        var id = EntityId<Report>.FromName(given).Value;
        return Add(draft with { Id = Value("id", id) }, row) ? id : "";

        DraftValue Value(string member, string text) => text.Length == 0 ? default : new(text, member, cells.Line);
        DraftValue Text(string member) => _pattern.Parts.TryGetValue(member, out var part) ? Value(member, part.Fill(cells)) : default;
        DraftValue Verbatim(string member) => _pattern.Parts.TryGetValue(member, out var part)
            ? Value(member, part.FillVerbatim(cells))
            : default;
    }

    private bool Add(ReportDraft draft, RowContext row)
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
                _pattern.AllTexts.SelectMany(text => text.Columns),
                Invariant($"The report '{id}' has '{Shown.Text(first.First)}' in row {there.Row} and '{Shown.Text(first.Second)}' here; ")
                    + "a report must be the same in all its rows, or the mapping must give it an id that distinguishes them.");
            return false;
        }

        var reading = draft.Read();
        if (reading.Record is { } report)
        {
            _dates.Check(row, report.Date, "report.date", _ => _pattern.Parts.TryGetValue("date", out var part) ? [part] : []);
        }

        if (reading.Problems.Count > 0)
        {
            row.Refuse(reading.Problems, path => _pattern.Parts.TryGetValue(path, out var part) ? [part] : [], "report.");
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
