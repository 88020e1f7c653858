namespace ConflictModel.Import;

/// <summary>
/// How the numbers of a column are written: determined from all its cells, or given by the mapping. A cell that fits two conventions is not
/// read unless other cells decide between them.
/// </summary>
internal sealed class DigitColumn
{
    private readonly string _name;
    private readonly bool _isGiven;

    // The conventions of every cell so far, and those of them in which counts are whole numbers.
    private int _written;
    private int _counted = DigitConvention.Any;
    private (int Row, string Cell) _narrowed;
    private string? _mixed;

    public DigitColumn(string name, int given)
    {
        _name = name;
        _isGiven = given != 0;
        _written = _isGiven ? given : DigitConvention.Any;
    }

    /// <summary>Uses a cell as evidence. If things are counted in whole numbers, a fraction is not a possible reading.</summary>
    public void Observe(SpokenCell cell, string text, decimal? factor, int row)
    {
        var conventions = cell.Conventions;
        var isEvidence = cell.Observe();
        if (_isGiven || conventions == 0 || !cell.HasSigns)
        {
            return;
        }

        if ((_written & conventions) == 0)
        {
            _mixed ??= Invariant($"'{Shown.Text(_narrowed.Cell)}' in row {_narrowed.Row} and '{Shown.Text(text)}' in row {row}");
        }
        else if ((_written & conventions) != _written)
        {
            _written &= conventions;
            _narrowed = (row, text);
        }

        var counted = isEvidence ? Counted(cell, conventions, factor) : 0;
        _counted &= counted == 0 ? DigitConvention.Any : counted;
    }

    /// <summary>The figure of a cell in the notation; null, with a message, if it has two readings.</summary>
    public string? Read(SpokenCell cell, string text, decimal? factor, out string? fault)
    {
        fault = null;
        if (!cell.HasSigns)
        {
            return Only([.. cell.Read(DigitConvention.All[0])], text, out fault);
        }

        if (cell.Conventions == 0)
        {
            fault = $"'{Shown.Text(text)}' has a number that is written by no convention; "
                + "it must be one such as 1234.5, 1,234.5, 1.234,5 or 1 234,5.";
            return null;
        }

        var possible = cell.Conventions & (_mixed is null ? _written : DigitConvention.Any);
        if (possible == 0)
        {
            var examples = string.Join(" or ", DigitConvention.In(_written).Select(convention => convention.ToString()));
            fault = $"'{Shown.Text(text)}' is not a number as the mapping says that they are written here; "
                + $"it must be one such as {examples}.";
            return null;
        }

        var decided = (_written & _counted) == 0 || _mixed is not null ? possible : possible & _counted;
        var readings = Readings(cell, decided == 0 ? possible : decided, factor);

        // The other cells decide only by whole numbers; that confirms groups of digits, but not decimals that could be a group.
        if (decided != possible && readings.Count == 1 && cell.HasFraction(readings[0].Convention))
        {
            readings = Readings(cell, possible, factor);
        }

        return Only(readings, text, out fault);
    }

    /// <summary>
    /// The only reading; null, with advice for the mapping or the cell, if there are several or it is a guess.
    /// </summary>
    private string? Only(List<CellFigure> readings, string text, out string? fault)
    {
        fault = null;
        if (readings is [{ IsGuess: false } only])
        {
            return only.Notation;
        }

        var figures = string.Join(" or as ", readings.Select(reading => reading.Notation));
        fault = $"'{Shown.Text(text)}' can be read as {figures}" + Advice(readings);
        return null;
    }

    private string Advice(List<CellFigure> readings)
    {
        if (readings.DistinctBy(reading => reading.Convention).Count() > 1)
        {
            var doubt = _mixed is null
                ? "no other cell of the column decides it"
                : $"the column has numbers of two conventions, such as {_mixed}";
            return $", and {doubt}; the mapping must say how the numbers of the column are written: "
                + $"\"numbers\": {Members(readings.Select(reading => $"{reading.Convention}"))}.";
        }

        const string Remedy = "; the mapping must say in which the figures of the column are put in words: \"figureLanguage\": ";
        return readings is [var guess]
                ? $", in a language that no other cell of the column shows{Remedy}{Members(guess.Languages.Split(' '))}."
            : readings.DistinctBy(reading => reading.Languages).Count() > 1
                ? $", by its language{Remedy}{Members(readings.Select(reading => reading.Languages.Split(' ')[0]))}."
            : "; it must be written as one of these.";
    }

    private string Members(IEnumerable<string> values) =>
        string.Join(" or ", values.Distinct().Select(value => $"{{ \"{Shown.Text(_name)}\": \"{value}\" }}"));

    private static List<CellFigure> Readings(SpokenCell cell, int conventions, decimal? factor)
    {
        var counted = Counted(cell, conventions, factor);
        return [.. DigitConvention.In(counted == 0 ? conventions : counted).SelectMany(cell.Read).DistinctBy(reading => reading.Notation)];
    }

    /// <summary>
    /// The conventions of a set in which the cell is a whole number of things; all of them if the unit is not counted in whole numbers.
    /// </summary>
    private static int Counted(SpokenCell cell, int conventions, decimal? factor)
    {
        if (factor is not { } each)
        {
            return conventions;
        }

        var counted = 0;
        for (var i = 0; i < DigitConvention.All.Length; i++)
        {
            counted |= (conventions & (1 << i)) != 0 && cell.IsCount(DigitConvention.All[i], each) ? 1 << i : 0;
        }

        return counted;
    }
}
