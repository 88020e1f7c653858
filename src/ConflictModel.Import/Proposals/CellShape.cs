using System.Text.RegularExpressions;

namespace ConflictModel.Import;

/// <summary>What the text of a cell looks like.</summary>
internal static partial class CellShape
{
    public static bool IsNumber(string text) => Numbers().IsMatch(text);

    public static bool IsAddress(string text) => Addresses().IsMatch(text);

    public static bool IsCode(string text) => Codes().IsMatch(text);

    public static bool IsLanguageCode(string text) => LanguageCodes().IsMatch(text);

    public static bool IsDegrees(string text) => Degrees().IsMatch(text);

    [GeneratedRegex(@"^\s*[+-]?\p{Nd}+([.,' \u00a0\u202f]\p{Nd}+)*\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"^\s*(https?://|www\.)\S+", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Addresses();

    [GeneratedRegex(@"^\s*(\p{L}{0,6}[-_/. #]?)*\d+([-_/.]?[\p{L}\d]+)*\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Codes();

    [GeneratedRegex(@"^\s*[a-zA-Z]{2,3}(-[a-zA-Z0-9]{2,8})*\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex LanguageCodes();

    [GeneratedRegex(@"^\s*-?\d{1,3}[.,]\d+\s*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Degrees();
}
