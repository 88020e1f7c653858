using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ConflictModel;

/// <summary>The words of an enumeration in the dataset format: <c>GovernmentBody</c> is <c>government-body</c>.</summary>
internal static class Words<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>
    where TEnum : struct, Enum
{
    private static readonly TEnum[] Values = Enum.GetValues<TEnum>();
    private static readonly string[] Texts = [.. Values.Select(value => Kebab(value.ToString()))];

    public static string All { get; } = string.Join(", ", Texts.Where((_, i) => !IsUnspecified(i)));

    public static string Of(TEnum value) => Texts[Array.IndexOf(Values, value)];

    /// <summary>Parses a word. "Unspecified" has no word: the member is left out instead.</summary>
    public static bool TryParse(string text, out TEnum value)
    {
        var index = Array.IndexOf(Texts, text);
        value = index < 0 ? default : Values[index];
        return index >= 0 && !IsUnspecified(index);
    }

    private static bool IsUnspecified(int index) => string.Equals(Texts[index], "unspecified", StringComparison.Ordinal);

    private static string Kebab(string name)
    {
        var text = new StringBuilder(name.Length + 4);
        foreach (var c in name)
        {
            if (char.IsAsciiLetterUpper(c) && text.Length > 0)
            {
                text.Append('-');
            }

            text.Append(char.ToLowerInvariant(c));
        }

        return text.ToString();
    }
}
