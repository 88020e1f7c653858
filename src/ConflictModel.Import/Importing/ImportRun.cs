namespace ConflictModel.Import;

/// <summary>One import: goes through the rows of a table once, and collects claims, the entities that they name, and problems.</summary>
internal sealed class ImportRun
{
    private readonly MappingDocument _mapping;
    private readonly string? _file;
    private readonly ImportProblems _problems;
    private readonly CorrectionTable? _corrections;
    private readonly DatasetDraft _known;
    private readonly List<ClaimDraft> _claims;
    private readonly Registries _registries;
    private readonly ReportMaker _reports;
    private readonly ClaimMaker _maker;
    private readonly FigureColumns _figures;
    private readonly Dictionary<string, int> _baseClaims = [];
    private readonly Dictionary<string, int> _rowsOfClaims = [];
    private readonly Dictionary<string, string> _latest = [];

    public ImportRun(MappingDocument mapping, DatasetDraft? start, string? file, CorrectionTable? corrections, ImportProblems problems)
    {
        (_mapping, _file, _corrections, _problems) = (mapping, file, corrections, problems);
        _known = KnownRecords.Of(start, mapping.Known);
        _claims = [.. _known.Claims];
        for (var i = 0; i < _claims.Count; i++)
        {
            _baseClaims.TryAdd(_claims[i].Id.Text, i);
        }

        _registries = new(mapping, _known);
        var dates = new OldDates(mapping.EarliestYear);
        var counted = new CountedUnits(_registries.Units, _known.MeasurementUnits);
        _reports = new(mapping, _registries, dates, _known.Reports);
        _maker = new(mapping, _registries, counted, dates, _reports, IsOfBase, _rowsOfClaims.ContainsKey);
        _figures = new(mapping, counted);
        new ConstantCheck(mapping, _registries, _reports, problems).Check();
    }

    /// <summary>
    /// Whether the rows have to be scanned before they are imported, because the mapping does not give the number format.
    /// </summary>
    public bool MustObserve => !_problems.HasUnusable && _figures.MustBeObserved;

    /// <summary>Scans the rows to determine how their numbers are written.</summary>
    public void Observe(Table table)
    {
        var row = new TableRow(_mapping.Columns.Names.Count);
        var translator = new RowTranslator(_mapping);
        if (!table.Open())
        {
            return;
        }

        while (table.Read(row, out var fault))
        {
            if (fault is null && !row.IsHashtags && !translator.IsSkipped(row))
            {
                translator.TranslateValues(row);
                _figures.Observe(row);
            }
        }
    }

    public ImportResult Run(Table table)
    {
        var (rows, refused, skipped, hashtags, claims) = (0, 0, 0, 0, 0);
        if (!_problems.HasUnusable && table.Open())
        {
            var row = new TableRow(_mapping.Columns.Names.Count);
            var context = new RowContext(row, _file, _mapping.Columns, _problems);
            var translator = new RowTranslator(_mapping);
            while (table.Read(row, out var fault))
            {
                rows++;
                context.Start();
                if (fault is not null)
                {
                    context.Refuse("", [], fault);
                }
                else if (row.IsHashtags)
                {
                    hashtags++;
                    continue;
                }
                else if (translator.IsSkipped(row))
                {
                    skipped++;
                    continue;
                }
                else
                {
                    translator.Translate(row, (column, message) => context.Refuse("", [column], message));
                    _figures.Read(row, (column, message) => context.Refuse("", [column], message));
                    claims += context.IsRefused ? 0 : Import(context);
                }

                if (context.IsRefused)
                {
                    refused++;
                    context.Undo();
                }
                else
                {
                    context.ReportHints();
                }
            }
        }

        return Result(
            rows,
            refused,
            skipped,
            hashtags,
            claims,
            Unread(table.Columns, _file).Concat(_corrections?.Unread ?? []),
            _problems.HasUnusable ? [] : table.Columns.Absent);
    }

    /// <summary>The columns that are not read, for the result.</summary>
    public static IEnumerable<UnreadColumn> Unread(TableColumns columns, string? file) =>
        columns.Unread.Select(column => new UnreadColumn { File = file, Name = column.Name, CellCount = column.Cells });

    /// <summary>The result if the table cannot be opened.</summary>
    public ImportResult Nothing() => Result(0, 0, 0, 0, 0, [], []);

    private ImportResult Result(
        int rows,
        int refused,
        int skipped,
        int hashtags,
        int claims,
        IEnumerable<UnreadColumn> unread,
        IEnumerable<string> absent) =>
        new(Draft(), _problems.ToEquatableList(), _problems.Count)
        {
            RowCount = rows,
            RefusedRowCount = refused,
            SkippedRowCount = skipped,
            HashtagRowCount = hashtags,
            ClaimCount = claims,
            UnreadColumns = unread.ToEquatableList(),
            AbsentColumns = absent.ToEquatableList(),
            Hints = _problems.Hints,
            HintCount = _problems.HintCount,
            IsUsable = !_problems.HasUnusable,
        };

    private DatasetDraft Draft() => _registries.AddTo(_known) with
    {
        File = _file,
        Reports = _known.Reports.Concat(_reports.Made).ToEquatableList(),
        Claims = _claims.ToEquatableList(),
    };

    private int Import(RowContext row)
    {
        var report = _mapping.Claims.Any(claim => claim.Report is null) ? _reports.Make(row, _mapping.Report) : "";
        if (row.IsRefused)
        {
            return 0;
        }

        var made = new List<(ClaimDraft Claim, string Series)>();
        foreach (var (claim, pattern) in _maker.Make(row, report))
        {
            var id = claim.Id.Text;
            if (!_rowsOfClaims.TryAdd(id, row.Cells.Number))
            {
                row.Refuse(
                    "id",
                    [],
                    Invariant($"The id '{id}' is already that of a claim of row {_rowsOfClaims[id]}; ")
                        + "give the mapping a \"key\" with columns that distinguish the rows, or the claim an \"id\".");
                break;
            }

            row.OnRefused(() => _rowsOfClaims.Remove(id));
            made.Add(Corrected(claim, pattern, row.Cells));
        }

        if (row.IsRefused)
        {
            return 0;
        }

        foreach (var (claim, series) in made)
        {
            Add(claim);
            if (_corrections is not null)
            {
                _latest[series] = claim.Id.Text;
            }
        }

        // A row without a figure creates no report.
        if (made.Count == 0)
        {
            row.Undo();
        }

        return made.Count;
    }

    /// <summary>Adds to the claim what it corrects according to the table of corrections, and its series.</summary>
    private (ClaimDraft Claim, string Series) Corrected(ClaimDraft claim, int pattern, TableRow cells)
    {
        if (_corrections is null || cells.SeriesColumn < 0)
        {
            return (claim, "");
        }

        var series = string.Join(
            '\n',
            [
                claim.Measure.Text, .. ScopeMembers.Entities.Select(coordinate => claim[coordinate].Text), claim.Mode.Text,
                Invariant($"{pattern}"),
            ]);
        return _corrections.Lowers(cells, cells.SeriesColumn) && _latest.TryGetValue(series, out var before)
            ? (claim with { Corrects = new(before, "corrects", cells.Line) }, series)
            : (claim, series);
    }

    /// <summary>Whether the base dataset already has the claim with its figure, so that the row adds nothing.</summary>
    private bool IsOfBase(ClaimDraft claim) =>
        _baseClaims.TryGetValue(claim.Id.Text, out var position) && _claims[position].Figure.Text == claim.Figure.Text;

    private void Add(ClaimDraft claim)
    {
        if (_baseClaims.TryGetValue(claim.Id.Text, out var position))
        {
            _claims[position] = claim;
        }
        else
        {
            _claims.Add(claim);
        }
    }
}
