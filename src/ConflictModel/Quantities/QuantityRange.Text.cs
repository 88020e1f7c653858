using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <content>The text of a range: <c>[50, 100]</c>, <c>(13000, +inf)</c>.</content>
public readonly partial struct QuantityRange
{
    private const string Notation = "a range";

    /// <summary>
    /// Parses a range such as <c>[50, 100]</c>, <c>(13000, +inf)</c> or <c>(-inf, 500)</c>. Square brackets include the end, round ones
    /// exclude it.
    /// </summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: ranges do not depend on the culture.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotationException"><paramref name="s"/> is not a range, an empty one, or has more digits than <see cref="decimal"/>
    /// holds.</exception>
    public static QuantityRange Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static QuantityRange Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        Read(s, out var result) is { } error ? throw error.ToException(Notation, s) : result;

    /// <summary>Tries to parse a range.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: ranges do not depend on the culture.</param>
    /// <param name="result">The range; <see cref="Any"/> if the text is not a range.</param>
    /// <returns>Whether the text is a range.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out QuantityRange result)
    {
        result = default;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out QuantityRange)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out QuantityRange result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out QuantityRange)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out QuantityRange result) => Read(s, out result) is null;

    /// <summary>
    /// The text of the range, such as <c>[50, 100]</c> or <c>(13000, +inf)</c>; <see cref="Parse(string, IFormatProvider?)"/> reads it
    /// back.
    /// </summary>
    /// <returns>The text, independent of the culture.</returns>
    public override string ToString() => ToString(null, null);

    /// <inheritdoc cref="ToString()"/>
    /// <param name="format">Must be <see langword="null"/>, empty or <c>G</c>: ranges have one text.</param>
    /// <param name="formatProvider">Ignored: ranges do not depend on the culture.</param>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public string ToString(string? format, IFormatProvider? formatProvider)
    {
        Span<char> buffer = stackalloc char[80];
        _ = TryFormat(buffer, out var written, format, formatProvider);
        return buffer[..written].ToString();
    }

    /// <summary>Writes the text of the range.</summary>
    /// <param name="destination">Where it is written; 80 characters suffice for every range.</param>
    /// <param name="charsWritten">The number of characters written; 0 if the destination is too short.</param>
    /// <param name="format">Must be empty or <c>G</c>: ranges have one text.</param>
    /// <param name="provider">Ignored: ranges do not depend on the culture.</param>
    /// <returns>Whether the destination was long enough.</returns>
    /// <exception cref="FormatException"><paramref name="format"/> is another one.</exception>
    public bool TryFormat(Span<char> destination, out int charsWritten, ReadOnlySpan<char> format, IFormatProvider? provider)
    {
        if (format is not ("" or "G" or "g"))
        {
            throw new FormatException($"The format of a range is '{format}'; it must be empty or 'G'.");
        }

        var text = new TextWriterSpan(destination);
        text.Write(IncludesLow ? "[" : "(");
        text.WriteOr(HasLow, _low, "-inf");
        text.Write(", ");
        text.WriteOr(HasHigh, _high, "+inf");
        text.Write(IncludesHigh ? "]" : ")");
        return text.TryComplete(out charsWritten);
    }

    private static NotationError? Read(ReadOnlySpan<char> text, out QuantityRange range)
    {
        range = default;
        if (text.IsEmpty || text[0] is not ('[' or '('))
        {
            return new(0, "'[' or '('");
        }

        var position = 1;
        if (ReadEnd(text, ref position, "-inf", out var low) is { } lowError)
        {
            return lowError;
        }

        if (position >= text.Length || text[position] != ',')
        {
            return new(position, "','");
        }

        position = position + 1 < text.Length && text[position + 1] == ' ' ? position + 2 : position + 1;
        var highStart = position;
        if (ReadEnd(text, ref position, "+inf", out var high) is { } highError)
        {
            return highError;
        }

        if (position >= text.Length || text[position] is not (']' or ')'))
        {
            return new(position, "']' or ')'");
        }

        var ends = (low is null ? RangeEnds.None : RangeEnds.Low) | (high is null ? RangeEnds.None : RangeEnds.High)
            | (text[0] == '[' ? RangeEnds.IncludesLow : RangeEnds.None) | (text[position] == ']' ? RangeEnds.IncludesHigh : RangeEnds.None);
        if (Check(text, low, high, ends, position, highStart) is { } error)
        {
            return error;
        }

        range = new(low ?? 0, high ?? 0, ends);
        return null;
    }

    private static NotationError? Check(ReadOnlySpan<char> text, decimal? low, decimal? high, RangeEnds ends, int closing, int highStart)
    {
        if (closing + 1 < text.Length)
        {
            return new(closing + 1, "the end");
        }

        if (low is null && (ends & RangeEnds.IncludesLow) != RangeEnds.None)
        {
            return new(0, "'(' before -inf, which no range includes");
        }

        if (high is null && (ends & RangeEnds.IncludesHigh) != RangeEnds.None)
        {
            return new(closing, "')' after +inf, which no range includes");
        }

        return low is null || high is null || low < high || (low == high && ends == RangeEnds.Closed)
            ? null
            : new(highStart, ends == RangeEnds.Closed
                ? Invariant($"a number of {low} or more")
                : Invariant($"a number above {low}, since an end is excluded"));
    }

    private static NotationError? ReadEnd(ReadOnlySpan<char> text, ref int position, string infinity, out decimal? end)
    {
        end = null;
        if (text[position..].StartsWith(infinity, StringComparison.Ordinal))
        {
            position += infinity.Length;
            return null;
        }

        var start = position;
        var isNegative = position < text.Length && text[position] == '-';
        position += isNegative ? 1 : 0;
        if (position >= text.Length || !char.IsAsciiDigit(text[position]))
        {
            return new(isNegative ? position : start, isNegative ? "a digit" : $"a number or '{infinity}'");
        }

        var error = NumberText.Read(text, ref position, grouped: false, out var value);
        end = isNegative ? 0 - value : value;
        return error;
    }
}
