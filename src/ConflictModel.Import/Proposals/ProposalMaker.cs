namespace ConflictModel.Import;

/// <summary>Makes a proposal for a table, step by step: sheet, header, columns, dates, figures, incidents.</summary>
internal static class ProposalMaker
{
    private const int MaxRowSize = 1 << 20;

    public static SheetProposal Make(Stream stream, string path, SheetProposalOptions options)
    {
        var questions = new Questions(options.Answers);
        var title = Path.GetFileNameWithoutExtension(path);
        if (TableFile.IsJson(path))
        {
            return Of(JsonSample.Read(stream), new() { Title = title }, questions);
        }

        var kind = WorkbookFile.KindOf(stream);
        if (kind == WorkbookKind.None)
        {
            var encoding = Encoding(stream, questions);
            using var rows = SheetOpener.Open(stream, null, null, encoding, MaxRowSize);
            return Of(TableOf(SampleRows.Of(rows)), new() { Title = title, Encoding = encoding }, questions);
        }

        var names = WorkbookRows.Names(stream, kind);
        var sheet = options.Sheet ?? Sheet(stream, kind, names, questions);
        using var cells = new WorkbookRows(stream, kind, sheet);
        return Of(TableOf(SampleRows.Of(cells)), new() { Title = title, Sheet = sheet }, questions) with { Sheet = sheet };
    }

    private static SampleTable TableOf(IReadOnlyList<SampleRow> rows) => HeaderFinder.Find(rows)
        ?? throw new SheetException("The table has no header; "
            + "it must have a row with the names of its columns, such as Date, Place, Source, Killed.");

    private static string? Encoding(Stream stream, Questions questions)
    {
        try
        {
            TextEncodings.Of(stream, null);
            return null;
        }
        catch (SheetException)
        {
            var order = EncodingGuess.Order(stream);
            return questions.Ask(
                "encoding",
                "The file is not UTF-8. How is its text encoded?",
                [.. order.Take(4).Select(name => ProposalChoice.Of(name, name))],
                order[0]);
        }
    }

    /// <summary>The sheet whose header has most known names.</summary>
    private static string Sheet(Stream stream, WorkbookKind kind, IReadOnlyList<string> names, Questions questions)
    {
        if (names.Count == 1)
        {
            return names[0];
        }

        var best = names.Take(20).Select(name => (name, Score: Score(stream, kind, name))).MaxBy(item => item.Score).name;
        return questions.Ask(
            "sheet",
            "Which sheet has the figures?",
            [.. names.Select(name => ProposalChoice.Of(name, name))],
            best);
    }

    private static int Score(Stream stream, WorkbookKind kind, string name)
    {
        using var rows = new WorkbookRows(stream, kind, name);
        var first = new List<SampleRow>();
        while (first.Count < 200 && rows.Read())
        {
            if (!rows.IsBlank)
            {
                first.Add(new(rows.Line, [.. rows.Cells]));
            }
        }

        return HeaderFinder.Find(first) is not { Rows.Count: > 0 } table ? 0
            : (1000 * table.Names.Count(column => ColumnWords.All.Any(words => ColumnName.Of(column, [words]).Concepts.Count > 0)))
                + table.Rows.Count;
    }

    private static SheetProposal Of(SampleTable table, SampleFile file, Questions questions)
    {
        if (table.Rows.Count == 0)
        {
            throw new SheetException("The table has a header and no rows; expected rows below it.");
        }

        var languages = ColumnLanguages.Order(table.Names);
        var counted = table with { Rows = [.. table.Rows.Where(row => !row.IsTotal)] };
        var columns = table.Names
            .Select((name, i) => new ProposedColumn(i, ColumnName.Of(name, languages), new(counted.Column(i))))
            .ToList();
        new RoleFinder(columns).Find();
        new FigureFinder(columns, questions).Find();
        var incidents = new IncidentFinder(counted, columns, questions);
        incidents.Find();
        var dates = new DateFinder(columns, questions);
        dates.Find();
        if (!columns.Exists(column => column.Role == ColumnRole.Figure))
        {
            throw new SheetException(
                "The table has no column that counts; expected one such as Killed or Injured with figures. "
                    + $"Its columns are {string.Join(", ", table.Names.Select(name => $"'{Shown.Text(name)}'"))}.",
                table.HeaderRow);
        }

        var composer = new MappingComposer(table, columns, file)
        {
            IsByPlace = incidents.IsByPlace,
            HasShortYears = dates.HasShortYears,
            Language = LanguageOf(table.Names, languages[0]),
        };
        return new()
        {
            MappingJson = SheetProposal.Write(composer.Compose()),
            Readings = columns.Select(ReadingText.Of).ToEquatableList(),
            Questions = questions.Asked,
            RowCount = table.Rows.Count,
        };
    }


    /// <summary>The language of the column names, if it is certain enough to assume it for the cells.</summary>
    private static string? LanguageOf(IReadOnlyList<string> names, ColumnWords words) =>
        2 * names.Count(name => ColumnName.Of(name, [words]).Concepts.Count > 0) >= names.Count ? words.Language : null;
}
