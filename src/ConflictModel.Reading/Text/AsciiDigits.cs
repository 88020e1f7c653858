using System.Globalization;
using System.Text;

namespace ConflictModel.Reading;

/// <summary>Converts the digits of any script to ASCII. The importer compiles this file, too.</summary>
internal static class AsciiDigits
{
    public static string Of(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange('\0', '\u007f'))
        {
            return text;
        }

        var plain = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            plain.Append(char.IsDigit(c) ? (char)('0' + (int)CharUnicodeInfo.GetNumericValue(c)) : c);
        }

        return plain.ToString();
    }
}
