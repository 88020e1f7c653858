using System.Security.Cryptography;
using System.Text;

namespace ConflictModel.Import;

/// <summary>A short text that distinguishes long ones in ids.</summary>
internal static class TextHash
{
    private const int Length = 8;

    /// <summary>The first digits of the SHA-256 of a text.</summary>
    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..Length];
}
