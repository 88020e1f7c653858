using System.Runtime.InteropServices;

namespace ConflictModel.Reading;

/// <summary>
/// Finds every number of a text, in digits and in words, including years and page numbers. For counts with their hedges, use <see
/// cref="FigureReader"/>.
/// </summary>
/// <remarks>Immutable; safe for use by many threads. Reading takes time in proportion to the text.</remarks>
/// <example>
/// <code>
/// var reader = new NumberReader(ReadingLanguages.Get("fr"));
/// decimal value = reader.Read("quatre-vingt-dix-sept soldats")[0].Value; // 97
/// </code>
/// </example>
public sealed class NumberReader
{
    private readonly LanguageFile _file;

    /// <summary>Creates a reader for one language.</summary>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentNullException"><paramref name="language"/> is <see langword="null"/>.</exception>
    public NumberReader(ReadingLanguage language)
    {
        ArgumentNullException.ThrowIfNull(language);
        _file = language.File;
        Language = language;
    }

    /// <summary>The language that is read.</summary>
    public ReadingLanguage Language { get; }

    /// <summary>Finds the numbers of a text.</summary>
    /// <param name="text">The text; any string.</param>
    /// <returns>The numbers in the order of the text; they do not overlap.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<ReadNumber> Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var numbers = new List<ReadNumber>();
        var scanner = new Scanner(text, _file);
        while (scanner.Next() is { } tokens)
        {
            Read(text, CollectionsMarshal.AsSpan(tokens), numbers);
        }

        return numbers;
    }

    private void Read(string text, ReadOnlySpan<Token> tokens, List<ReadNumber> numbers)
    {
        var grammar = new NumberGrammar(tokens, text, _file);
        for (var i = 0; i < tokens.Length;)
        {
            if (!grammar.TryRead(i, out var span) || span.IsOrder || !IsNumber(tokens, span))
            {
                i++;
                continue;
            }

            var start = tokens[span.First].Start;
            numbers.Add(new() { Start = start, Length = tokens[span.End - 1].End - start, Value = span.Value, IsPercent = span.IsPercent });
            i = span.End;
        }
    }

    /// <summary>
    /// Digits directly followed by letters are a measure or a designation; a single Chinese or Japanese number word is a number only with a
    /// counter, or alone.
    /// </summary>
    private bool IsNumber(ReadOnlySpan<Token> tokens, in NumberSpan span)
    {
        if (span.End == tokens.Length)
        {
            return !_file.Unspaced || span.HasDigits || span.End - span.First > 1 || tokens[span.First].Is(Role.Value)
                || span.IsFraction || span.Value <= 1000;
        }

        var next = tokens[span.End];
        if (next.Has(TokenMarks.Part))
        {
            return false;
        }

        if (!next.Has(TokenMarks.Glued) || next.Kind != TokenKind.Word)
        {
            return true;
        }

        if (tokens[span.End - 1].IsNumeral)
        {
            return _file.Loose ? !next.Is(Role.Dimension) : next.Is(Role.Currency);
        }

        return !_file.Unspaced || span.HasDigits || span.End - span.First > 1 || span.IsFraction
            || next.Is(Role.Counter | Role.Noun | Role.Time | Role.Skip | Role.HedgeAfter | Role.And | Role.But | Role.Month);
    }
}
