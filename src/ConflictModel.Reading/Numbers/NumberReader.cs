using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>Finds every number of a text, in digits and in words, whatever it counts: years and page numbers, too. For what was said of a count, use <see cref="FigureReader"/>.</summary>
/// <remarks>Immutable; safe for use by many threads. Reading takes time in proportion to the text.</remarks>
/// <example>
/// <code>
/// var reader = new NumberReader(ReadingLanguages.Get("fr"));
/// decimal value = reader.Read("quatre-vingt-dix-sept soldats")[0].Value; // 97
/// </code>
/// </example>
public sealed class NumberReader
{
    private readonly Reading.LanguageFile _file;

    /// <summary>Makes a reader of one language.</summary>
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
        var scanner = new Reading.Scanner(text, _file);
        while (scanner.Next() is { } tokens)
        {
            Read(text, CollectionsMarshal.AsSpan(tokens), numbers);
        }

        return numbers;
    }

    private void Read(string text, ReadOnlySpan<Reading.Token> tokens, List<ReadNumber> numbers)
    {
        var grammar = new Reading.NumberGrammar(tokens, text, _file);
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

    /// <summary>Digits that letters follow directly are a measure or a designation; a single number word of Chinese or Japanese counts with a counter, or alone.</summary>
    private bool IsNumber(ReadOnlySpan<Reading.Token> tokens, in Reading.NumberSpan span)
    {
        if (span.End == tokens.Length)
        {
            return !_file.Unspaced || span.HasDigits || span.End - span.First > 1 || tokens[span.First].Is(Reading.Role.Value) || span.IsFraction;
        }

        var next = tokens[span.End];
        if (next.Has(Reading.TokenMarks.Part))
        {
            return false;
        }

        if (!next.Has(Reading.TokenMarks.Glued) || next.Kind != Reading.TokenKind.Word)
        {
            return true;
        }

        if (tokens[span.End - 1].IsNumeral)
        {
            return _file.Loose ? !next.Is(Reading.Role.Dimension) : next.Is(Reading.Role.Currency);
        }

        return !_file.Unspaced || span.HasDigits || span.End - span.First > 1 || span.IsFraction
            || next.Is(Reading.Role.Counter | Reading.Role.Noun | Reading.Role.Time | Reading.Role.Skip | Reading.Role.HedgeAfter | Reading.Role.And | Reading.Role.Month);
    }
}
