namespace ConflictModel.Import;

/// <summary>Dates in the dataset format: <c>2024-03-17</c>, <c>2024-03</c>, <c>2024-03-17T14:30</c>.</summary>
internal sealed class EdtfDates : DateNotation
{
    public override string Text => Edtf;

    public override string? Read(string cell, bool withTime) => !UncertainPeriod.TryParse(cell, null, out _) ? null
        : withTime ? cell
        : WithoutTime(cell);

    /// <summary>A day without its time; a text that is not a day with a time is unchanged.</summary>
    public static string WithoutTime(string date) =>
        date.Length > 10 && date[10] == 'T' && !date.Contains('/', StringComparison.Ordinal) ? date[..10] : date;
}
