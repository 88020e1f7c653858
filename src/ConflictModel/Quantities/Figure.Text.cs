using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <content>The compact notation, such as <c>~1500</c>.</content>
public sealed partial class Figure
{
    private const string Notation = "a figure";

    /// <summary>
    /// Parses a figure in the compact notation: <c>1500</c>, <c>=1517</c>, <c>~1500</c>, <c>>=100</c>, <c>50..70..100</c>, <c>1000s</c>,
    /// <c>several*100</c>, <c>?</c>; each with bounds, as in <c>~1500[1400..1700]</c>.
    /// </summary>
    /// <param name="s">The text. Digits may be grouped by three with comma, space, underscore or apostrophe; a point is the
    /// decimal point.</param>
    /// <param name="provider">Ignored: figures do not depend on the culture.</param>
    /// <returns>The figure.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotationException">
    /// <paramref name="s"/> is not a figure, or a number has more digits than <see cref="decimal"/> holds. Where the text can be read in
    /// one way only, as <c>12,000+</c> can, <see cref="NotationException.Suggestion"/> is what to write.
    /// </exception>
    public static Figure Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Figure Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        Read(s, out var result) is { } error ? throw error.ToException(Notation, s, FigureSuggestion.For(s)) : result!;

    /// <summary>Tries to parse a figure.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: figures do not depend on the culture.</param>
    /// <param name="result">The figure; <see langword="null"/> if the text is invalid.</param>
    /// <returns>Whether the text is a figure.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Figure result)
    {
        result = null;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Figure)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Figure result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Figure)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Figure result) =>
        Read(s, out result) is null;

    /// <summary>
    /// The figure in the compact notation, without digit groups; <see cref="Parse(string, IFormatProvider?)"/> reads it back.
    /// </summary>
    /// <returns>The text, independent of the culture.</returns>
    public override string ToString()
    {
        Span<char> buffer = stackalloc char[256];
        var text = new TextWriterSpan(buffer);
        WriteWords(ref text);
        if (_hasBounds)
        {
            text.Write("[");
            text.Write(_boundsLow);
            text.Write("..");
            text.Write(_boundsHigh);
            text.Write("]");
        }

        _ = text.TryComplete(out var written);
        return buffer[..written].ToString();
    }

    private void WriteWords(ref TextWriterSpan text)
    {
        switch (Hedge)
        {
            case Hedge.Unquantified:
                text.Write("?");
                return;
            case Hedge.Vague:
                text.Write(_word.ToNotation());
                if (_first != 1)
                {
                    text.Write("*");
                    text.Write(_first);
                }

                return;
        }

        text.Write(HedgeSigns.Of(Hedge));
        text.Write(_first);
        if (_hasBest)
        {
            text.Write("..");
            text.Write(_best);
        }

        if (HasEnds(Hedge))
        {
            text.Write("..");
            text.Write(_second);
        }

        if (Hedge == Hedge.OrderOfMagnitude)
        {
            text.Write("s");
        }
    }
}
