namespace ConflictModel.Import;

/// <summary>Makes claims of rows by the patterns of the mapping.</summary>
internal sealed class ClaimMaker(
    MappingDocument mapping,
    Registries registries,
    CountedUnits countedUnits,
    OldDates dates,
    Func<ClaimDraft,
    bool> isOfBase)
{
    private static readonly string[] VerbatimTexts = ["quote", "locator", "note"];

    /// <summary>The claims of a row; none where it is refused, or says nothing that is counted.</summary>
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

        var draft = new ClaimDraft
        {
            Location = row.Location,
            Report = Value("report", report),
            Measure = Coordinate("scope.measure"),
            Period = Text("scope.period"),
            Mode = Text("scope.mode"),
            Figure = Value("figure", pattern.Figure?.Fill(cells) ?? ""),
            Unit = Coordinate("unit"),
            Attribution = Attribution(pattern, row),
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

        foreach (var text in pattern.Figure?.NotNumbers(cells) ?? [])
        {
            row.Refuse(
                "figure",
                text.Columns,
                $"'{Shown.Text(text.Fill(cells))}' is not a number; it must be a number of 0 or more, such as 1500, 1,500 or 0.5.");
        }

        Require(draft.Measure, "scope.measure");
        Require(draft.Unit, "unit");
        if (row.IsRefused)
        {
            return null;
        }

        draft = draft with { Id = Value("id", IdOf(draft, pattern, row)) };
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

        DraftValue Value(string member, string text) => text.Length == 0 ? default : new(text, member, cells.Line);

        DraftValue Text(string member) => pattern.Texts.TryGetValue(member, out var text)
            ? Value(member, VerbatimTexts.Contains(member) ? text.FillVerbatim(cells) : text.Fill(cells))
            : default;

        DraftValue Coordinate(string member) => CoordinateOf(pattern, series, member) is not { } coordinate ? default
            : member != "unit" && member != "scope.measure" && coordinate.Text?.Fill(cells) == Registry.Any ? Value(member, Registry.Any)
            : Value(member, registries.Of(member).Resolve(coordinate, row, member));

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

    /// <summary>
    /// The id that the mapping gives; or the key of the row with what is counted; or what is counted with a hash of all that the claim is
    /// about.
    /// </summary>
    private string IdOf(ClaimDraft draft, ClaimPattern pattern, RowContext row)
    {
        var cells = row.Cells;
        if (pattern.Texts.TryGetValue("id", out var text) && text.Fill(cells) is { Length: > 0 } id)
        {
            return EntityId<Claim>.FromName(id).Value;
        }

        if (mapping.Key.Count > 0 && mapping.Key.All(column => cells.Cell(column).Length == 0))
        {
            row.Refuse(
                "id",
                mapping.Key,
                "The key of the row is blank, so that the row cannot be distinguished from others; "
                    + "expected a value in one of its columns.");
            return "";
        }

        var counted = draft.Category.IsGiven ? $"{draft.Measure}.{draft.Category}" : draft.Measure.Text;
        return EntityId<Claim>.FromName(mapping.Key.Count > 0
            ? $"{string.Join('.', mapping.Key.Select(cells.Cell))}.{counted}"
            : $"{counted}.{TextHash.Of(string.Join('\n', About(draft)))}").Value;
    }

    // What the hash of an id is made of. A coordinate that is not among those of the first version of the format counts only where it is
    // given, so that ids stay what they were.
    private static IEnumerable<string> About(ClaimDraft draft)
    {
        DraftValue[] always =
        [
            draft.Report, draft.Measure, draft.Category, draft.Actor, draft.Counterparty, draft.Place, draft.Event,
            draft.Period, draft.Mode, draft.Unit, draft.Stance,
        ];
        var others = ScopeMembers.Entities
            .Except(
            [
                ScopeCoordinate.Category, ScopeCoordinate.Actor, ScopeCoordinate.Counterparty, ScopeCoordinate.Place, ScopeCoordinate.Event,
            ])
            .Where(coordinate => draft[coordinate].IsGiven)
            .Select(coordinate => $"{Words<ScopeCoordinate>.Of(coordinate)}: {draft[coordinate].Text}");
        return [.. always.Concat(draft.Attribution.SelectMany(ValuesOf)).Select(value => value.Text), .. others];

        static IEnumerable<DraftValue> ValuesOf(AttributionStepDraft step) =>
            [step.Source, step.Verb, step.Date, .. step.Cites.SelectMany(ValuesOf)];
    }

    private EquatableList<AttributionStepDraft> Attribution(ClaimPattern pattern, RowContext row)
    {
        if (pattern.AttributionText is not { } text)
        {
            return Steps(pattern.Steps, row, "attribution").ToEquatableList();
        }

        if (text.Fill(row.Cells) is not { Length: > 0 } notation)
        {
            return [];
        }

        if (AttributionNotation.Read(notation, row.Cells.Line, out var steps) is { } fault)
        {
            row.Refuse("attribution", text.Columns, fault);
        }

        return CheckSources(steps, text, row) ? steps : [];
    }

    private bool CheckSources(EquatableList<AttributionStepDraft> steps, TextPattern text, RowContext row)
    {
        foreach (var step in steps)
        {
            if (!registries.Sources.Knows(step.Source.Text))
            {
                row.Refuse(
                    step.Source.Member,
                    text.Columns,
                    $"'{Shown.Text(step.Source.Text)}' is an unknown source; it must be the id of an existing source.");
            }

            CheckSources(step.Cites, text, row);
        }

        return !row.IsRefused;
    }

    private List<AttributionStepDraft> Steps(IReadOnlyList<StepPattern> patterns, RowContext row, string path)
    {
        var steps = new List<AttributionStepDraft>();
        foreach (var pattern in patterns)
        {
            var sources = Sources(pattern, row, path);
            if (sources.Count == 0)
            {
                // Whom a step that is left out cites, is cited by the step outside of it.
                steps.AddRange(Steps(pattern.Cites, row, path));
            }

            foreach (var source in sources)
            {
                var at = Invariant($"{path}[{steps.Count}]");
                steps.Add(new()
                {
                    Source = new(source, $"{at}.source", row.Cells.Line),
                    Verb = Value(pattern.Verb, $"{at}.verb"),
                    Date = Value(pattern.Date, $"{at}.date"),

                    // Who is named as its own origin relays nothing; what is cited by way of that is cited all the same.
                    Cites = Steps(pattern.Cites, row, $"{at}.cites")
                        .SelectMany(step => step.Source.Text == source ? step.Cites : [step])
                        .DistinctBy(step => step.Source.Text)
                        .ToEquatableList(),
                });
            }
        }

        return steps;

        DraftValue Value(TextPattern? text, string member) => text?.Fill(row.Cells) is { Length: > 0 } filled
            ? new(filled, member, row.Cells.Line)
            : default;
    }

    private List<string> Sources(StepPattern pattern, RowContext row, string path)
    {
        var all = pattern is { Split: { } separator, Source.Text: { IsConstant: false } text }
            ? text.Fill(row.Cells)
                .Split(separator, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                .Select(value => registries.Sources.Find(value, row, path, text.Columns))
            : [registries.Sources.Resolve(pattern.Source, row, path)];
        return [.. all.Where(id => id.Length > 0).Distinct()];
    }
}
