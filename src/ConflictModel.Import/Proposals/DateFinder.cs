namespace ConflictModel.Import;

/// <summary>Finds how the dates of columns are written. If day and month are ambiguous and no other cell decides, it asks.</summary>
internal sealed class DateFinder(IReadOnlyList<ProposedColumn> columns, Questions questions)
{
    /// <summary>Whether a two-digit year was found.</summary>
    public bool HasShortYears { get; private set; }

    public void Find()
    {
        foreach (var column in columns.Where(column => column.Role is ColumnRole.IncidentDate or ColumnRole.ReportDate or ColumnRole.Date))
        {
            column.Dates = Notations(column);
            HasShortYears |= column.Dates.Exists(way => way.Contains("yy", StringComparison.Ordinal));
        }
    }

    private List<string> Notations(ProposedColumn column)
    {
        var cells = column.Profile;
        var ways = new List<string>();
        var either = new List<(string Cell, IReadOnlyList<string> Ways)>();
        foreach (var text in cells.Counts.Keys)
        {
            var found = cells.Dates(text);
            if (cells.IsDateCell(text))
            {
                continue;
            }

            if (found.Count == 0 && DateShape.IsSerial(text))
            {
                Add(ways, DateNotation.Serial);
            }
            else if (found.Count == 1)
            {
                Add(ways, found[0]);
            }
            else if (found.Count > 1)
            {
                either.Add((text, found));
            }
        }

        var proof = columns.Where(other => other.Role is ColumnRole.IncidentDate or ColumnRole.ReportDate or ColumnRole.Date)
            .SelectMany(other => other.Profile.Counts.Keys.Select(other.Profile.Dates))
            .Where(found => found.Count == 1)
            .Select(found => found[0])
            .ToHashSet();
        AddEither(ways, either, proof, column);
        return ways is [DateNotation.Edtf] && cells.DateCells == 0 && cells.Counts.Keys.All(text => System.Text.Ascii.IsValid(text)) ? []
            : ways;
    }

    private void AddEither(List<string> ways, List<(string Cell, IReadOnlyList<string> Ways)> either, HashSet<string> proof,
        ProposedColumn column)
    {
        if (either.Count == 0)
        {
            return;
        }

        // First the column itself, then the other dates of the sheet.
        var isDayFirst = ways.Exists(IsDayFirst) || (!ways.Exists(IsMonthFirst) && proof.Any(IsDayFirst));
        var isMonthFirst = ways.Exists(IsMonthFirst) || (!ways.Exists(IsDayFirst) && proof.Any(IsMonthFirst));
        var answer = isDayFirst != isMonthFirst ? isDayFirst ? "day" : "month" : Asked(either[0], column);
        foreach (var (_, found) in either)
        {
            foreach (var way in found.Where(way => answer.Length == 0 || (answer == "day" ? IsDayFirst(way) : IsMonthFirst(way))))
            {
                Add(ways, way);
            }
        }
    }

    private string Asked((string Cell, IReadOnlyList<string> Ways) cell, ProposedColumn column)
    {
        var readings =
            cell.Ways.Select(way => DateNotation.Create(way, 1950, out var made) is null ? made!.Read(cell.Cell, withTime: false) : null)
                .ToList();
        return questions.Ask(
            $"dates:{column.Text}",
            $"In '{column.Text}', is '{Shown.Text(cell.Cell)}' {readings[0]} or {readings[^1]}? No other date of the sheet decides it.",
            [
                ProposalChoice.Of("day", $"{readings[0]}: the day goes first"),
                ProposalChoice.Of("month", $"{readings[^1]}: the month goes first"),
                ProposalChoice.Of("", "leave it open: rows with such dates are refused"),
            ],
            "");
    }

    private static bool IsDayFirst(string way) => way.Length > 1 && way[0] == 'd' && way[1] is '/' or '-' or '.';

    private static bool IsMonthFirst(string way) =>
        way.StartsWith("M/", StringComparison.Ordinal) || way.StartsWith("M-", StringComparison.Ordinal);

    private static void Add(List<string> ways, string way)
    {
        if (!ways.Contains(way))
        {
            ways.Add(way);
        }
    }
}
