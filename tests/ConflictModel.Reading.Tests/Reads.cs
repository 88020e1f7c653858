namespace ConflictModel.Reading.Tests;

/// <summary>Short forms of what a test expects.</summary>
internal static class Reads
{
    /// <summary>The figures of a text in the notation, each with its unit: <c>>=100</c>, <c>~40 percent</c>.</summary>
    public static string Figures(string language, string text) => string.Join("; ", new FigureReader(ReadingLanguages.Get(language)).Read(text)
        .Select(figure => figure.Unit is null ? figure.Figure.ToString() : $"{figure.Figure} {figure.Unit.Id}"));

    /// <summary>The numbers of a text.</summary>
    public static string Numbers(string language, string text) => string.Join("; ", new NumberReader(ReadingLanguages.Get(language)).Read(text)
        .Select(number => Invariant($"{number.Value}{(number.IsPercent ? "%" : "")}")));
}
