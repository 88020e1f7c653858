using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using ConflictModel.Reading;

namespace ConflictModel.Benchmarks;

/// <summary>Figures of a megabyte of news text against a regular expression that only finds digits; and a page of 5 kB with proposals.</summary>
public partial class TextReading
{
    private const string Sentence =
        "Am 18. Oktober 2024 sollen nach Angaben des Ministeriums mindestens 1.500 Soldaten angekommen sein, insgesamt etwa zwölftausend, dazu zwischen 50 und 100 Panzer, wie die Agentur meldete. ";

    private static readonly string Megabyte = string.Concat(Enumerable.Repeat(Sentence, 1_000_000 / Sentence.Length));
    private static readonly string Page = string.Concat(Enumerable.Repeat(Sentence, 5_000 / Sentence.Length));
    private static readonly FigureReader Figures = new(ReadingLanguages.Get("de"));
    private static readonly ReportReader Reports = new(ReadingLanguages.Get("de"));

    /// <summary>Digits alone, by a compiled regular expression.</summary>
    /// <returns>How many there are.</returns>
    [Benchmark(Baseline = true, Description = "Regex, digits of 1 MB")]
    public int DigitsAlone() => Digits().Count(Megabyte);

    /// <summary>The figures of a megabyte.</summary>
    /// <returns>How many there are.</returns>
    [Benchmark(Description = "FigureReader, 1 MB")]
    public int WholeFigures() => Figures.Read(Megabyte).Count;

    /// <summary>The proposals of a page.</summary>
    /// <returns>How many there are.</returns>
    [Benchmark(Description = "ReportReader, 5 kB")]
    public int Proposals() => Reports.Read(Page).Count;

    [GeneratedRegex(@"\d[\d.,]*", RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
