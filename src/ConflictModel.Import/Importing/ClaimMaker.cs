namespace ConflictModel.Import;

/// <summary>Makes claims from rows by the patterns of the mapping.</summary>
internal sealed class ClaimMaker(
    MappingDocument mapping,
    Registries registries,
    CountedUnits countedUnits,
    OldDates dates,
    ReportMaker reports,
    Func<ClaimDraft, bool> isOfBase,
    Func<string, bool> isTaken)
{
    private static readonly string EventMember = ScopeMembers.PathOf(ScopeCoordinate.Event);

    private static readonly string[] VerbatimTexts = ["quote", "locator", "note"];
    private readonly AttributionMaker _attributions = new(registries);
    private readonly EventMaker _events = new(registries);
    private readonly ClaimIds _ids = new(mapping, isTaken);
    private readonly SharedTexts _texts = new();

    /// <summary>The claims of a row; none if it is refused or has no figures.</summary>
    public IEnumerable<(ClaimDraft Claim, int Pattern)> Make(RowContext row, string report)
    {
        var cells = row.Cells;
        for (var i = 0; i < mapping.Claims.Count; i++)
        {
            var pattern = mapping.Claims[i];
            if (pattern.Series.Count == 0)
            {
                if (Claim(pattern, null, row, report) is { } claim)
                {
                    yield return (claim, i);
                }

                continue;
            }

            foreach (var series in pattern.Series)
            {
                (cells.SeriesColumn, cells.SeriesName) = (series.Column, series.Name);
                if (cells.Cell(ColumnNames.Value).Length > 0 && Claim(pattern, series, row, report) is { } claim)
                {
                    yield return (claim, i);
                }
            }

            (cells.SeriesColumn, cells.SeriesName) = (-1, "");
        }
    }

    private ClaimDraft? Claim(ClaimPattern pattern, SeriesPattern? series, RowContext row, string report)
    {
        var cells = row.Cells;
        if (pattern.Skip.Contains(cells))
        {
            return null;
        }

        if (pattern.Figure is { } figure && figure.AllTexts.Any(text => !text.IsConstant) && figure.IsBlank(cells))
        {
            return null;
        }

        string? fault = null;
        var notation = pattern.Figure?.Fill(cells, out fault) ?? "";
        report = pattern.Report is { } own ? reports.Make(row, own) : report;
        var draft = new ClaimDraft
        {
            Location = row.Location,
            Report = Value("report", report),
            Measure = Coordinate("scope.measure"),
            Period = Text("scope.period"),
            Mode = Text("scope.mode"),
            Figure = Value("figure", notation),
            Unit = Coordinate("unit"),
            Attribution = _attributions.Make(pattern, row),
            Stance = Text("stance"),
            Likelihood = Text("likelihood"),
            Credibility = Text("credibility"),
            Basis = Text("basis"),
            Quote = Text("quote"),
            Language = Text("language"),
            Locator = Text("locator"),
            Standing = Text("standing"),
            Corrects = Text("corrects"),
            Note = Text("note"),
        };
        foreach (var coordinate in ScopeMembers.Entities)
        {
            if (Coordinate(ScopeMembers.PathOf(coordinate)) is { IsGiven: true } value)
            {
                draft = draft.With(coordinate, value);
            }
        }

        foreach (var text in pattern.Figure?.NotFigures(cells) ?? [])
        {
            row.Refuse(
                "figure",
                text.Columns,
                $"'{Shown.Text(text.Fill(cells))}' is not a number; it must be a figure, such as 1500, 1,500 or >=16. "
                    + "Where it gives no number, the cell must be blank, or its text under \"blank\" in the mapping.");
        }

        if (fault is not null && !row.IsRefused)
        {
            row.Refuse("figure", pattern.Figure!.AllTexts.SelectMany(text => text.Columns), fault);
        }

        Require(draft.Measure, "scope.measure");
        Require(draft.Unit, "unit");
        if (row.IsRefused)
        {
            return null;
        }

        draft = draft with { Id = Value("id", _ids.Of(draft, pattern, row)) };
        if (row.IsRefused)
        {
            return null;
        }

        var reading = draft.Read();
        if (reading.Record is { } claim)
        {
            if (countedUnits.FractionOf(claim.Quantity) is { } fraction && !isOfBase(draft))
            {
                row.Refuse(
                    "figure",
                    pattern.Figure?.AllTexts.SelectMany(text => text.Columns) ?? [],
                    Invariant(
                        $"{fraction} {claim.Quantity.Unit} are not a whole number; they must be, since their unit is counted in whole."));
            }

            dates.Check(row, claim, pattern);
        }

        row.Refuse(reading.Problems, path => TextsOf(pattern, series, path), figure: draft.Figure.Text);
        return row.IsRefused ? null : draft;

        DraftValue Value(string member, string text) =>
            text.Length == 0 ? default : new(member == "id" ? text : _texts.Of(text), member, cells.Line);

        DraftValue Text(string member) => pattern.Texts.TryGetValue(member, out var text)
            ? Value(member, VerbatimTexts.Contains(member) ? text.FillVerbatim(cells) : text.Fill(cells))
            : default;

        DraftValue Coordinate(string member) => CoordinateOf(pattern, series, member) is not { } coordinate ? default
            : member != "unit" && member != "scope.measure" && coordinate.Text?.Fill(cells) == Registry.Any ? Value(member, Registry.Any)
            : Value(member, member == EventMember ? _events.Make(coordinate, row, member)
                : registries.Of(member).Resolve(coordinate, row, member));

        void Require(DraftValue value, string member)
        {
            if (!value.IsGiven && !row.IsRefused)
            {
                row.Refuse(
                    member,
                    CoordinateOf(pattern, series, member)?.Columns ?? [],
                    $"The row has no {registries.Of(member).What}; it must have one.");
            }
        }
    }

    private static EntityPattern? CoordinateOf(ClaimPattern pattern, SeriesPattern? series, string member) =>
        series?.Coordinates.GetValueOrDefault(member) ?? pattern.Coordinates.GetValueOrDefault(member);

    private static IEnumerable<TextPattern> TextsOf(ClaimPattern pattern, SeriesPattern? series, string path) =>
        series?.Coordinates.GetValueOrDefault(path)?.AllTexts ?? pattern.TextsOf(path);
}
