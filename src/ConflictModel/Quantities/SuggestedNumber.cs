using System.Globalization;

namespace ConflictModel;

/// <summary>
/// A number as people write one where the figure notation has another way: <c>3e3</c>, <c>2 million</c>, <c>007</c>, <c>1.234.567,5</c>.
/// </summary>
/// <param name="Number">The number before its multiplier.</param>
/// <param name="Times">The multiplier, 1 where there is none.</param>
internal readonly record struct SuggestedNumber(decimal Number, decimal Times)
{
    private const int MaxExponent = 28;

    // Divided by it, a decimal loses the zeros at its end: 2500.0 becomes 2500.
    private const decimal OneOfFullScale = 1.0000000000000000000000000000m;

    private static readonly (string Word, decimal Times)[] Multipliers =
    [
        ("hundred", 100),
        ("thousand", 1_000),
        ("k", 1_000),
        ("lakh", 100_000),
        ("million", 1_000_000),
        ("mn", 1_000_000),
        ("crore", 10_000_000),
        ("billion", 1_000_000_000),
        ("bn", 1_000_000_000),
    ];

    public static decimal? Multiplier(string word)
    {
        var index = Array.FindIndex(Multipliers, multiplier => string.Equals(multiplier.Word, word, StringComparison.Ordinal));
        return index < 0 ? null : Multipliers[index].Times;
    }

    /// <summary>
    /// The number of a text in lower case; null if it is none, has more digits than <see cref="decimal"/> holds, or can be read in two
    /// ways.
    /// </summary>
    public static SuggestedNumber? Read(string text)
    {
        var end = text.Length;
        while (end > 0 && char.IsAsciiLetter(text[end - 1]))
        {
            end--;
        }

        if (end == text.Length)
        {
            return Scaled(text) is { } plain ? new(plain, 1) : null;
        }

        return Multiplier(text[end..]) is { } times && Scaled(text[..end].TrimEnd()) is { } number && Product(number, times) is not null
            ? new(number, times)
            : null;
    }

    /// <summary>
    /// The values of the ends of a range. The multiplier of the last one is meant for all, as in "2 to 3 million", unless the first is the
    /// larger number, as in "500 to 2 million".
    /// </summary>
    public static decimal[] Values(SuggestedNumber[] numbers)
    {
        var last = numbers[^1];
        var isShared = Array.TrueForAll(numbers[..^1], number => number.Times == 1 && number.Number < last.Number);
        return Array.ConvertAll(numbers, number => number.Number * (isShared ? last.Times : number.Times) / OneOfFullScale);
    }

    // "3e3", "1e+05", "1.5e3".
    private static decimal? Scaled(string text)
    {
        var sign = text.IndexOf('e', StringComparison.Ordinal);
        if (sign < 0)
        {
            return Plain(text);
        }

        return Plain(text[..sign]) is { } number
            && int.TryParse(text[(sign + 1)..], NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var exponent)
            && Math.Abs((long)exponent) <= MaxExponent
            ? Product(number, exponent < 0 ? 1 / PowerOfTen(-exponent) : PowerOfTen(exponent))
            : null;
    }

    private static decimal? Plain(string text)
    {
        var digits = WithPoint(text).TrimEnd('.');
        digits = digits.StartsWith('.') ? $"0{digits}" : digits;
        while (digits.Length > 1 && digits[0] == '0' && char.IsAsciiDigit(digits[1]))
        {
            digits = digits[1..];
        }

        var position = 0;
        return NumberText.Read(digits, ref position, grouped: true, out var number) is null && position == digits.Length ? number : null;
    }

    // Points in two places, or before a comma, divide groups; the comma is then the decimal point.
    private static string WithPoint(string text)
    {
        var (point, comma) = (text.IndexOf('.', StringComparison.Ordinal), text.IndexOf(',', StringComparison.Ordinal));
        return point >= 0 && (comma > point || (comma < 0 && text.LastIndexOf('.') > point && text.LastIndexOf('.') < text.Length - 1))
            ? text.Replace(',', ' ').Replace('.', ',').Replace(' ', '.')
            : text;
    }

    private static decimal PowerOfTen(int exponent) => exponent == 0 ? 1 : 10 * PowerOfTen(exponent - 1);

    // Null where decimal cannot hold it exactly: a product that lost digits does not give the number back.
    private static decimal? Product(decimal number, decimal times)
    {
        if (times > 1 && number > decimal.MaxValue / times)
        {
            return null;
        }

        var product = number * times;
        return product / times == number ? product / OneOfFullScale : null;
    }
}
