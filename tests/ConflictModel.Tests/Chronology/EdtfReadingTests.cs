namespace ConflictModel.Tests;

public sealed class EdtfReadingTests
{
    [Theory]
    [InlineData("", "'' is not an EDTF date: at position 0, the text ends; expected a year of four digits, each 0 to 9 or X.")]
    [InlineData("soon", "'soon' is not an EDTF date: at position 0, found 's'; expected a year of four digits, each 0 to 9 or X.")]
    [InlineData("2024-13", "'2024-13' is not an EDTF date: at position 5, found '1'; expected a month 01 to 12, a season 21 to 24 or another sub-year grouping 25 to 41.")]
    [InlineData("2024-1", "'2024-1' is not an EDTF date: at position 6, the text ends; expected a month 01 to 12, a season 21 to 24 or another sub-year grouping 25 to 41.")]
    [InlineData("2024-2X", "'2024-2X' is not an EDTF date: at position 5, found '2'; expected a month 01 to 12, a season 21 to 24 or another sub-year grouping 25 to 41.")]
    [InlineData("2023-02-29", "'2023-02-29' is not an EDTF date: at position 8, found '2'; expected a valid day of the month.")]
    [InlineData("2024-10-1a", "'2024-10-1a' is not an EDTF date: at position 9, found 'a'; expected a valid day of the month.")]
    [InlineData("156X-11-31", "'156X-11-31' is not an EDTF date: at position 8, found '3'; expected a valid day of the month.")]
    [InlineData("1XX3-02-29", "'1XX3-02-29' is not an EDTF date: at position 8, found '2'; expected a valid day of the month.")]
    [InlineData("2024-21-05", "'2024-21-05' is not an EDTF date: at position 7, found '-'; expected the end of the date.")]
    [InlineData("2024-10-18 ", "'2024-10-18 ' is not an EDTF date: at position 10, found ' '; expected the end of the date.")]
    [InlineData("2024?~", "'2024?~' is not an EDTF date: at position 5, found '~'; expected the end of the date.")]
    [InlineData("-0000", "'-0000' is not an EDTF date: at position 1, found '0'; expected a year other than 0 after '-'.")]
    [InlineData("12345", "'12345' is not an EDTF date: at position 0, found '1'; expected a year of four digits, or 'Y' and a longer year (of at most 15 digits).")]
    [InlineData("X2345-06", "'X2345-06' is not an EDTF date: at position 0, found 'X'; expected a year of four digits, or 'Y' and a longer year (of at most 15 digits).")]
    [InlineData("Y2024", "'Y2024' is not an EDTF date: at position 1, found '2'; expected a year of more than four digits after 'Y', or an exponent.")]
    [InlineData("Y0E5", "'Y0E5' is not an EDTF date: at position 1, found '0'; expected a digit 1 to 9.")]
    [InlineData("Y17E", "'Y17E' is not an EDTF date: at position 4, the text ends; expected an exponent.")]
    [InlineData("Y17E99", "'Y17E99' is not an EDTF date: at position 4, found '9'; expected an exponent that gives a year of at most 15 digits.")]
    [InlineData("1950S5", "'1950S5' is not an EDTF date: at position 5, found '5'; expected a number of significant digits, from 1 to as many as the year has.")]
    [InlineData("2024-10-18T25:00:00", "'2024-10-18T25:00:00' is not an EDTF date: at position 11, found '2'; expected an hour 00 to 24.")]
    [InlineData("2024-10-18T24:00:01", "'2024-10-18T24:00:01' is not an EDTF date: at position 11, found '2'; expected an hour 00 to 23, or 24:00:00 for the end of the day.")]
    [InlineData("2024-10-18T23", "'2024-10-18T23' is not an EDTF date: at position 13, the text ends; expected ':'.")]
    [InlineData("2024-10-18T23:59:", "'2024-10-18T23:59:' is not an EDTF date: at position 17, the text ends; expected a second 00 to 59, or 60 for a leap second.")]
    [InlineData("2024-10-18T24:01", "'2024-10-18T24:01' is not an EDTF date: at position 11, found '2'; expected an hour 00 to 23, or 24:00:00 for the end of the day.")]
    [InlineData("2024-10-18T23:58:60Z", "'2024-10-18T23:58:60Z' is not an EDTF date: at position 17, found '6'; expected a second 00 to 59; a leap second is 23:59:60 of UTC.")]
    [InlineData("2024-10-18T12:00:00-00:00", "'2024-10-18T12:00:00-00:00' is not an EDTF date: at position 20, found '0'; expected an offset -12:00 to +14:00, and not -00:00.")]
    [InlineData("2024-10-18T12:00:00+14:01", "'2024-10-18T12:00:00+14:01' is not an EDTF date: at position 20, found '1'; expected an offset -12:00 to +14:00, and not -00:00.")]
    [InlineData("2024-10-18T12:00:00-1201", "'2024-10-18T12:00:00-1201' is not an EDTF date: at position 20, found '1'; expected an offset -12:00 to +14:00, and not -00:00.")]
    [InlineData("2024-10-18?T12:00:00", "'2024-10-18?T12:00:00' is not an EDTF date: at position 11, found 'T'; expected the end: only a day without qualifiers or unspecified digits can have a time.")]
    [InlineData("[1999}", "'[1999}' is not an EDTF date: at position 5, found '}'; expected ',' or ']'.")]
    [InlineData("{1999", "'{1999' is not an EDTF date: at position 5, the text ends; expected ',' or '}'.")]
    [InlineData("[1999,..2001]", "'[1999,..2001]' is not an EDTF date: at position 6, found '.'; expected a year of four digits, each 0 to 9 or X.")]
    [InlineData("[1999..,2001]", "'[1999..,2001]' is not an EDTF date: at position 7, found ','; expected a year of four digits, each 0 to 9 or X.")]
    [InlineData("{1987-10..1988}", "'{1987-10..1988}' is not an EDTF date: at position 10, found '1'; expected a date with the precision of the start of the range, and without X.")]
    [InlineData("{2002..2001}", "'{2002..2001}' is not an EDTF date: at position 7, found '2'; expected a date that is not before the start of the range.")]
    [InlineData("[2024-10-18T12:00:00]", "'[2024-10-18T12:00:00]' is not an EDTF date: at position 1, found '2'; expected a date without a time of day.")]
    [InlineData("2024-10/2024-11", "'2024-10/2024-11' is not an EDTF date: at position 7, found '/'; expected the end of the date.")]
    public void A_text_that_is_no_date_is_refused_with_position_and_expectation(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<NotationException>(() => UncertainDate.Parse(text)).Message);
        Assert.False(UncertainDate.TryParse(text, out var date));
        Assert.Null(date);
    }

    [Theory]
    [InlineData("2024-10/2023", "'2024-10/2023' is not an EDTF date or interval: at position 8, found '2'; expected an end that is not before the start.")]
    [InlineData("2024-10/2024-13", "'2024-10/2024-13' is not an EDTF date or interval: at position 13, found '1'; expected a month 01 to 12, a season 21 to 24 or another sub-year grouping 25 to 41.")]
    [InlineData("2024-10/2024-11/2024-12", "'2024-10/2024-11/2024-12' is not an EDTF date or interval: at position 15, found '/'; expected the end of the date.")]
    [InlineData("2024-10-18T12:00Z/2024-10-18T11:59Z", "'2024-10-18T12:00Z/2024-10-18T11:59Z' is not an EDTF date or interval: at position 18, found '2'; expected an end that is not before the start.")]
    [InlineData("2024-10-18T12:00Z/2024-10-18T13:59+02:00", "'2024-10-18T12:00Z/2024-10-18T13:59+02:00' is not an EDTF date or interval: at position 18, found '2'; expected an end that is not before the start.")]
    [InlineData("2024-10-18T12:00/2024-10-17", "'2024-10-18T12:00/2024-10-17' is not an EDTF date or interval: at position 17, found '2'; expected an end that is not before the start.")]
    [InlineData("../2024-10-18T25:00", "'../2024-10-18T25:00' is not an EDTF date or interval: at position 14, found '2'; expected an hour 00 to 24.")]
    [InlineData("2024/{2025,2026}", "'2024/{2025,2026}' is not an EDTF date or interval: at position 5, found '{'; expected a single date or a set in brackets.")]
    [InlineData("/", "'/' is not an EDTF date or interval: at position 1, the text ends; expected a date or '..': an interval cannot have two unknown ends.")]
    [InlineData(".../2024", "'.../2024' is not an EDTF date or interval: at position 2, found '.'; expected a year of four digits, each 0 to 9 or X.")]
    [InlineData("..", "'..' is not an EDTF date or interval: at position 2, the text ends; expected a year of four digits, each 0 to 9 or X.")]
    public void A_text_that_is_no_period_is_refused_with_position_and_expectation(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<NotationException>(() => UncertainPeriod.Parse(text)).Message);
        Assert.False(UncertainPeriod.TryParse(text, out var period));
        Assert.Null(period);
    }

    [Fact]
    public void Null_is_an_argument_error_for_Parse_and_no_date_for_TryParse()
    {
        Assert.Throws<ArgumentNullException>(() => UncertainDate.Parse(null!));
        Assert.Throws<ArgumentNullException>(() => UncertainPeriod.Parse(null!));
        Assert.False(UncertainDate.TryParse(null, out _));
        Assert.False(UncertainPeriod.TryParse(null, out _));
    }

    [Theory]
    [InlineData("2016-12-31T23:59:60Z")]
    [InlineData("2016-12-31T23:59:60")]
    [InlineData("2017-01-01T05:29:60+05:30")]
    [InlineData("2016-12-31T18:59:60-05")]
    [InlineData("2024-10-18T24:00:00")]
    [InlineData("2024-10-18T12:00:00.5+1400")]
    public void A_date_time_is_its_local_date_as_written(string text)
    {
        var date = UncertainDate.Parse(text);
        Assert.Equal(text[..10], NodaTime.Text.LocalDatePattern.Iso.Format(date.Earliest));
        Assert.Equal(date.Earliest, date.Latest);
        Assert.True(date.IsExactDay);
        Assert.True(date.HasTime);
        Assert.Equal(text, date.ToString());
    }

    [Fact]
    public void Digits_of_other_scripts_are_no_digits() => Assert.False(UncertainDate.TryParse("٢٠٢٤-١٠-١٨", out _));
}
