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
            if (!grammar.TryRead(i, out var span) || span.IsOrder || !IsNumber(tokens, text, span))
            {
                i++;
                continue;
            }

            var start = tokens[span.First].Start;
            numbers.Add(new() { Start = start, Length = tokens[span.End - 1].End - start, Value = span.Value, IsPercent = span.IsPercent });
            i = span.End;
        }
    }

    /// <summary>Digits that letters follow directly are a designation; number words of Chinese or Korean that are often none count with a counter, or alone.</summary>
    private bool IsNumber(ReadOnlySpan<Reading.Token> tokens, string text, in Reading.NumberSpan span)
    {
        if (span.End < tokens.Length && tokens[span.End].Has(Reading.TokenMarks.Part))
        {
            return false;
        }

        if (span.End < tokens.Length && tokens[span.End].Has(Reading.TokenMarks.Glued) && tokens[span.End].Kind == Reading.TokenKind.Word && span.HasDigits && !_file.Loose
            && tokens[span.End - 1].IsNumeral)
        {
            return tokens[span.End].Is(Reading.Role.Currency);
        }

        return true;
    }
}
