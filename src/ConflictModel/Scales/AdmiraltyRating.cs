using System.Diagnostics.CodeAnalysis;
using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>A reliability and a credibility side by side, as reports print them: <c>B2</c> is usually reliable and probably true.</summary>
/// <remarks>
/// The two axes are independent, so there is no order between ratings and no number that represents one.
/// The <c>default</c> is <c>F6</c>: nothing can be judged.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
[JsonConverter(typeof(ModelJsonConverter))]
public readonly record struct AdmiraltyRating : ISpanParsable<AdmiraltyRating>
{
    private const string Notation = "an Admiralty rating";

    // Counted down from F and 6, so that the default of the struct is the rating that says nothing.
    private readonly byte _aboveF;
    private readonly byte _above6;

    /// <summary>Makes a rating of its two codes.</summary>
    /// <param name="reliability">The reliability of the source.</param>
    /// <param name="credibility">The credibility of the information.</param>
    /// <exception cref="ArgumentOutOfRangeException">One of them is not a code of the scale.</exception>
    public AdmiraltyRating(AdmiraltyReliability reliability, AdmiraltyCredibility credibility)
    {
        _aboveF = (byte)(AdmiraltyReliability.F - Guard.Defined(reliability, nameof(reliability)));
        _above6 = (byte)(AdmiraltyCredibility.CannotBeJudged - Guard.Defined(credibility, nameof(credibility)));
    }

    /// <summary>The reliability of the source.</summary>
    public AdmiraltyReliability Reliability => AdmiraltyReliability.F - _aboveF;

    /// <summary>The credibility of the information.</summary>
    public AdmiraltyCredibility Credibility => AdmiraltyCredibility.CannotBeJudged - _above6;

    /// <summary>Parses a rating such as <c>B2</c>; the letter may be lower-case.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: codes do not depend on the culture.</param>
    /// <returns>The rating.</returns>
    /// <exception cref="NotationException"><paramref name="s"/> is not a rating; the message gives the position and what is
    /// permitted.</exception>
    public static AdmiraltyRating Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        Read(s, out var result) is { } error ? throw error.ToException(Notation, s) : result;

    /// <inheritdoc cref="Parse(ReadOnlySpan{char}, IFormatProvider?)"/>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    public static AdmiraltyRating Parse(string s, IFormatProvider? provider = null) => Parse(Guard.NotNull(s).AsSpan(), provider);

    /// <summary>Tries to parse a rating.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: codes do not depend on the culture.</param>
    /// <param name="result">The rating, or the <c>default</c>.</param>
    /// <returns>Whether the text is a rating.</returns>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, out AdmiraltyRating result) => Read(s, out result) is null;

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out AdmiraltyRating)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, out AdmiraltyRating result) =>
        TryParse(s.AsSpan(), provider, out result);

    /// <inheritdoc cref="TryParse(ReadOnlySpan{char}, IFormatProvider?, out AdmiraltyRating)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, out AdmiraltyRating result) => TryParse(s.AsSpan(), null, out result);

    /// <summary>The letter and the digit: <c>B2</c>.</summary>
    /// <returns>The two characters.</returns>
    public override string ToString() => string.Create(2, this, static (text, rating) =>
    {
        text[0] = rating.Reliability.Code();
        text[1] = rating.Credibility.Code();
    });

    private static NotationError? Read(ReadOnlySpan<char> text, out AdmiraltyRating result)
    {
        result = default;
        if (text.IsEmpty || AdmiraltyCodes.ReliabilityOf(text[0]) is not { } reliability)
        {
            return new(0, "a letter A-F for the reliability");
        }

        if (text.Length < 2 || AdmiraltyCodes.CredibilityOf(text[1]) is not { } credibility)
        {
            return new(1, "a digit 1-6 for the credibility");
        }

        if (text.Length > 2)
        {
            return new(2, "the end");
        }

        result = new(reliability, credibility);
        return null;
    }
}
