using System.Globalization;

namespace ConflictModel;

/// <summary>Reads a JSON number as a decimal, if no digit is lost.</summary>
internal static class ExactDecimal
{
    public const string Permitted = "at most 28 significant digits, at most 28 of them after the decimal point, and a value below 7.9e28";

    private const int MaxDigits = 28;
    private const long MaxExponent = 1000;
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static bool TryParse(string text, out decimal value) =>
        decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out value) && IsHeld(text);

    // Framework parsing rounds what a decimal cannot hold, so the digits are counted here: all of them, and those after the point.
    private static bool IsHeld(string text)
    {
        var end = text.AsSpan().IndexOfAny('e', 'E');
        var mantissa = end < 0 ? text : text.AsSpan(0, end);
        var point = mantissa.IndexOf('.');
        var digits = mantissa.TrimStart("-+0.").TrimEnd("0.");
        if (digits.IsEmpty)
        {
            return true;
        }

        var exponent = 0L;
        if (end >= 0 && !long.TryParse(text.AsSpan(end + 1), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out exponent))
        {
            return false;
        }

        var count = digits.Length - (digits.Contains('.') ? 1 : 0);
        var behindPoint = point < 0 ? 0 : Math.Max(0, mantissa.TrimEnd('0').Length - point - 1);
        return count <= MaxDigits && behindPoint - Math.Clamp(exponent, -MaxExponent, MaxExponent) <= MaxDigits;
    }
}
