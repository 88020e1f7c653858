using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>The addresses of reports: absolute, http or https.</summary>
internal static class WebAddress
{
    public const string Permitted = "an absolute http or https address without spaces";

    public static Uri Checked(Uri value, [CallerMemberName] string? name = null) => IsWebAddress(value)
        ? value
        : throw new ArgumentException($"{name} is '{value}'; it must be {Permitted}.", name);

    public static Uri? Parse(string text) => Uri.TryCreate(text, UriKind.Absolute, out var uri) && IsWebAddress(uri) ? uri : null;

    private static bool IsWebAddress(Uri uri) => uri.IsAbsoluteUri && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && !uri.OriginalString.Any(c => char.IsWhiteSpace(c) || char.IsControl(c) || char.IsSurrogate(c));
}
