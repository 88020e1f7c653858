namespace ConflictModel.Import;

/// <summary>One way in which the dates of a column are written: a pattern of NodaTime, or one of three words.</summary>
internal abstract class DateNotation
{
    /// <summary>The word for dates in the dataset format.</summary>
    public const string Edtf = "edtf";

    /// <summary>The word for dates with the month in words.</summary>
    public const string Words = "words";

    /// <summary>The word for serial dates of spreadsheets: days since the end of 1899.</summary>
    public const string Serial = "serial";

    /// <summary>The notation as the mapping writes it.</summary>
    public abstract string Text { get; }

    /// <summary>The date of a cell in EDTF; null if it does not match.</summary>
    /// <param name="cell">The cell.</param>
    /// <param name="withTime">Whether a time of day is kept.</param>
    public abstract string? Read(string cell, bool withTime);

    /// <summary>Creates a notation from a text of the mapping; returns a message if it does not determine a date.</summary>
    public static string? Create(string text, int? twoDigitYearsFrom, out DateNotation? made)
    {
        made = text switch
        {
            Edtf => new EdtfDates(),
            Words => new WordDates(),
            Serial => new SerialDates(),
            _ => null,
        };
        if (made is not null)
        {
            return null;
        }

        var fault = DatePattern.Create(text, twoDigitYearsFrom, out var pattern);
        made = pattern;
        return fault;
    }
}
