using System.Globalization;

namespace ConflictModel;

/// <summary>Reads a JSON number as a decimal only where none of its digits is lost.</summary>
internal static class ExactDecimal
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static bool TryParse(string text, out decimal value) =>
        decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && SignificantDigits(text) <= 28;

    private static int SignificantDigits(string text)
    {
        var digits = 0;
        var zeros = 0;
        foreach (var c in text)
        {
            if (c is 'e' or 'E')
            {
                break;
            }

            if (c is '0' && digits == 0)
            {
                continue;
            }

            if (c is '0')
            {
                zeros++;
            }
            else if (char.IsAsciiDigit(c))
            {
                digits += zeros + 1;
                zeros = 0;
            }
        }

        return digits;
    }
}
