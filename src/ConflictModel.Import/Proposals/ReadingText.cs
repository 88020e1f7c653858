namespace ConflictModel.Import;

/// <summary>Describes in words how a column is read.</summary>
internal static class ReadingText
{
    public static ProposedReading Of(ProposedColumn column) => new()
    {
        Column = column.Text,
        Meaning = Meaning(column),
        Reason = column.Reason.Length == 0 ? "nothing says what it is" : column.Reason,
        IsBlank = column.Role == ColumnRole.Blank,
    };

    private static string? Meaning(ProposedColumn column) => column.Role switch
    {
        ColumnRole.IncidentId => "the key of the incident",
        ColumnRole.IncidentName => "the name of the incident",
        ColumnRole.IncidentDate => $"the day of the incident{Ways(column)}",
        ColumnRole.ReportDate => $"when the source reported{Ways(column)}",
        ColumnRole.Place => "the place",
        ColumnRole.Publisher => "the source",
        ColumnRole.Origin => "the source that it cites",
        ColumnRole.Link => "the address of the report",
        ColumnRole.Archive => "the archived copy",
        ColumnRole.Title => "the title of the report",
        ColumnRole.Quote => "the quotation",
        ColumnRole.Note => "a remark",
        ColumnRole.Language => "the language of the report",
        ColumnRole.Figure => Figure(column),
        _ => null,
    };

    private static string Figure(ProposedColumn column)
    {
        var bound = column.Bound switch
        {
            Concept.Low => ", the least",
            Concept.High => ", the most",
            Concept.Best => ", the best estimate",
            Concept.Text => ", in words",
            _ => "",
        };
        return $"{column.Category} {column.Measure}{bound}{(column.Source.Length == 0 ? "" : $", by {column.Source}")}";
    }

    private static string Ways(ProposedColumn column) => column.Dates.Count == 0 ? "" : $" ({string.Join(", ", column.Dates)})";
}
