namespace ConflictModel.Reading;

/// <summary>
/// What a word or phrase can mean in a date. It can have several meanings, such as "last" in "last May" and in "the last three days".
/// </summary>
internal sealed class DateWord
{
    /// <summary>The month, from 1; 0 for none.</summary>
    public int Month { get; set; }

    /// <summary>The day of the week, from 1 for Monday; 0 for none.</summary>
    public int Weekday { get; set; }

    /// <summary>An offset in units from the day of the report: "yesterday", "last week".</summary>
    public (DateUnit Unit, int Offset)? Relative { get; set; }

    public DateUnit? Unit { get; set; }

    public DateUse Uses { get; set; }

    public bool Is(DateUse use) => (Uses & use) != DateUse.None;
}
