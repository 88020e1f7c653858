using NodaTime.Text;

namespace ConflictModel.Import;

/// <summary>Determines which rows are about the same incident, and which dates are the incident's.</summary>
internal sealed class IncidentFinder(SampleTable table, IReadOnlyList<ProposedColumn> columns, Questions questions)
{
    private const double Most = 0.7;

    // The most days between consecutive reports of one incident.
    private const int MaxDays = 21;

    /// <summary>Whether, without a column that names it, place and day together identify the incident, or the place alone.</summary>
    public bool IsByPlace { get; private set; }

    public void Find()
    {
        KeepFirst(ColumnRole.IncidentId);
        KeepFirst(ColumnRole.IncidentName);
        DropCounting();
        FindDates();
        KeepFirst(ColumnRole.IncidentDate);
        KeepFirst(ColumnRole.ReportDate);
        foreach (var role in (ColumnRole[])[ColumnRole.Title, ColumnRole.Quote, ColumnRole.Archive, ColumnRole.Language])
        {
            KeepFirst(role);
        }

        if (Of(ColumnRole.IncidentId) is not null || Of(ColumnRole.IncidentName) is not null
            || columns.LastOrDefault(column => column.Role == ColumnRole.Place) is null)
        {
            return;
        }

        if (Of(ColumnRole.IncidentDate) is { } date)
        {
            IsByPlace = questions.Ask(
                "incident",
                $"No column says which rows are about one incident. Are those with the same place and the same '{date.Text}' about one?",
                [ProposalChoice.Of("yes", "yes, one place and one day are one incident"),
                    ProposalChoice.Of("no", "no: compare by place and day without incidents")],
                "yes") == "yes";
        }
        else if (Of(ColumnRole.ReportDate) is { } report)
        {
            IsByPlace = questions.Ask(
                "incident",
                "No column says which rows are about one incident, or when it was. Are the rows with the same place about one?",
                [ProposalChoice.Of("yes", "yes, one place is one incident"),
                    ProposalChoice.Of("no", "no: take them for counts of the place so far")],
                IsShort(report) ? "yes" : "no") == "yes";
        }
    }

    /// <summary>Whether the reports of each place are only days apart.</summary>
    private bool IsShort(ProposedColumn date)
    {
        var place = columns.Where(column => column.Role == ColumnRole.Place).MaxBy(column => column.PlaceLevel)!;
        return table.Rows.GroupBy(row => row[place.Index].Text.Trim(), row =>
            DaysOf(date, row[date.Index].Text.Trim()), StringComparer.OrdinalIgnoreCase)
            .All(group => group.SelectMany(days => days).ToList() is not { Count: > 0 } days || days.Max() - days.Min() <= MaxDays);
    }

    /// <summary>The days that a cell can mean, as numbers.</summary>
    private static IEnumerable<int> DaysOf(ProposedColumn date, string cell) =>
        (date.Profile.IsDateCell(cell) ? [DateNotation.Edtf] : date.Profile.Dates(cell))
        .Select(way => DateNotation.Create(way, MappingComposer.TwoDigitYearsFrom, out var made) is null
            ? made!.Read(cell, withTime: false) : null)
        .Where(day => day is { Length: 10 })
        .Select(day => (int)LocalDatePattern.Iso.Parse(day!).Value.ToDateOnly().DayNumber);

    private ProposedColumn? Of(ColumnRole role) => columns.FirstOrDefault(column => column.Role == role);

    private void KeepFirst(ColumnRole role)
    {
        foreach (var column in columns.Where(column => column.Role == role).Skip(1).ToList())
        {
            column.Take(ColumnRole.None, $"'{Of(role)!.Text}' is read as the same");
        }
    }

    /// <summary>
    /// A key that differs in every row numbers the rows, unless each row is an incident: then there is no second source for any.
    /// </summary>
    private void DropCounting()
    {
        if (Of(ColumnRole.IncidentId) is { } id && !id.Profile.Repeats && (
            Of(ColumnRole.IncidentName) is { Profile.Repeats: true } || (!id.Name.Has(Concept.Incident) && HasSeveralRowsByPlaceAndDay())))
        {
            id.Take(ColumnRole.None, "it differs in every row");
        }
    }

    private bool HasSeveralRowsByPlaceAndDay()
    {
        var keys = columns.Where(column => column.Role is ColumnRole.Place or ColumnRole.IncidentDate or ColumnRole.Date).ToList();
        return keys.Count > 0
            && table.Rows.GroupBy(row => string.Join('\n', keys.Select(column => row[column.Index].Text))).Any(group => group.Count() > 1);
    }

    private void FindDates()
    {
        var open = columns.Where(column => column.Role == ColumnRole.Date).ToList();
        if (open.Count == 0)
        {
            return;
        }

        var (incident, report) = (Of(ColumnRole.IncidentDate), Of(ColumnRole.ReportDate));
        if (incident is not null && report is not null)
        {
            Leave(open, "the sheet has a day of the incident and one of the report");
        }
        else if (incident is null && report is not null)
        {
            open[0].Take(ColumnRole.IncidentDate, $"'{report.Text}' is the day of the report");
            Leave(open.Skip(1), $"'{open[0].Text}' is read as the day of the incident");
        }
        else if (incident is not null)
        {
            open[0].Take(ColumnRole.ReportDate, $"'{incident.Text}' is the day of the incident");
            Leave(open.Skip(1), $"'{open[0].Text}' is read as the day of the report");
        }
        else
        {
            Ask(open[0]);
            foreach (var column in open.Skip(1))
            {
                column.Take(open[0].Role == ColumnRole.IncidentDate ? ColumnRole.ReportDate
                    : ColumnRole.IncidentDate, $"'{open[0].Text}' is the other");
            }
        }
    }

    private void Ask(ProposedColumn date)
    {
        var isOne = IsOneByIncident(date);
        var answer = questions.Ask(
            $"date:{date.Text}",
            $"Is '{date.Text}' the day of the incident, or the day on which the source reported?",
            [ProposalChoice.Of("incident", "the day of the incident"), ProposalChoice.Of("report", "the day of the report")],
            isOne == false ? "report" : "incident");
        date.Take(
            answer == "report" ? ColumnRole.ReportDate : ColumnRole.IncidentDate,
            isOne switch
            {
                true => "it is the same in the rows of one incident",
                false => "it differs in the rows of one incident",
                _ => "the sheet has no other date",
            });
    }

    /// <summary>Whether the rows of an incident have the same date; null if no two rows are about the same incident.</summary>
    private bool? IsOneByIncident(ProposedColumn date)
    {
        if ((Of(ColumnRole.IncidentId) ?? Of(ColumnRole.IncidentName)) is not { } key)
        {
            return null;
        }

        var groups = table.Rows.Where(row => !row[key.Index].IsBlank && !row[date.Index].IsBlank)
            .GroupBy(row => row[key.Index].Text.Trim(), row =>
                EdtfDates.WithoutTime(row[date.Index].Text.Trim()), StringComparer.OrdinalIgnoreCase)
            .Where(group => group.Count() > 1)
            .ToList();
        return groups.Count == 0 ? null : groups.Count(group => group.Distinct().Count() == 1) >= Most * groups.Count;
    }

    private static void Leave(IEnumerable<ProposedColumn> open, string reason)
    {
        foreach (var column in open)
        {
            column.Take(ColumnRole.None, reason);
        }
    }
}
