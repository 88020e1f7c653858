using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace ConflictModel;

/// <content>Parsing and formatting.</content>
public sealed partial class UncertainDate
{
    /// <summary>Parses a date.</summary>
    /// <param name="s">The text, in EDTF.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <returns>The date.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotationException">The text is not a date in EDTF; the message gives the position and what was
    /// expected.</exception>
    public static UncertainDate Parse(string s, IFormatProvider? provider = null) => Parse(Guard.NotNull(s).AsSpan(), provider);

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static UncertainDate Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        Read(s, out var date) is { } error ? throw error.ToException(Notation, s) : date!;

    /// <summary>Tries to parse a date.</summary>
    /// <param name="s">The text, in EDTF.</param>
    /// <param name="provider">Ignored: EDTF does not depend on the culture.</param>
    /// <param name="result">The date, or <see langword="null"/>.</param>
    /// <returns>Whether the text is a date.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainDate result)
    {
        result = null;
        return s is not null && Read(s, out result) is null;
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out UncertainDate)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out UncertainDate result) =>
        TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out UncertainDate)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out UncertainDate result) =>
        Read(s, out result) is null;

    /// <summary>The text in EDTF, as it was parsed.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        if (_detail is not null)
        {
            return _detail.Text;
        }

        Span<char> text = stackalloc char[LongestPlain];
        return text[..WritePlain(text)].ToString();
    }

    /// <summary>Parses the text; returns the first error, or null and the date.</summary>
    internal static NotationError? Read(ReadOnlySpan<char> text, out UncertainDate? date)
    {
        if (EdtfReader.TryReadPlain(text, out var first, out var precision))
        {
            date = new(first, precision);
            return null;
        }

        date = null;
        var reader = new EdtfReader(text);
        if (!reader.ReadDate(out var found) || !reader.ReadEnd("the end of the date"))
        {
            return reader.Error;
        }

        date = Of(found, text);
        return null;
    }

    /// <summary>Creates a date from the result of the reader; a plain date keeps no text.</summary>
    internal static UncertainDate Of(in EdtfDate found, ReadOnlySpan<char> text)
    {
        if (found.Marks == EdtfMarks.None)
        {
            var (year, month, day) = DayNumber.ToCalendar(found.Days.EarliestStart);
            if (DayNumber.IsReached(year))
            {
                return new(new LocalDate((int)year, month, day), found.Precision);
            }
        }

        return new(new UncertainDateDetail(found, text.ToString()));
    }

    private static void WriteDigits(Span<char> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--, number /= 10)
        {
            text[i] = (char)('0' + (number % 10));
        }
    }

    /// <summary>Writes a plain day, month or year: four digits of the year, with a sign before year 0, and two each of the rest.</summary>
    private int WritePlain(Span<char> text)
    {
        text[0] = '-';
        var start = _first.Year < 0 ? 1 : 0;
        WriteDigits(text.Slice(start, 4), Math.Abs(_first.Year));
        if (_precision == DatePrecision.Year)
        {
            return start + 4;
        }

        text[start + 4] = '-';
        WriteDigits(text.Slice(start + 5, 2), _first.Month);
        if (_precision == DatePrecision.Month)
        {
            return start + 7;
        }

        text[start + 7] = '-';
        WriteDigits(text.Slice(start + 8, 2), _first.Day);
        return start + 10;
    }
}
