using System.Globalization;
using ConflictModel.Reading;
using Xunit.Abstractions;

namespace ConflictModel.Peers.Tests.Reading;

/// <summary>
/// Recognizers' ranges ("more than 20", "between 20 and 30"), as figures: the ends must agree, and the places must meet. Whether an end is
/// included counts where there is one end; a range of figures has closed ends, those of Recognizers are open above.
/// </summary>
public sealed class ReadRangeTests(ITestOutputHelper output)
{
    private const string Cases = "numbers-recognizers/cases.csv";
    private const decimal Goal = 0.82m;

    [PeerFact(Cases)]
    public void Ranges_agree_with_Recognizers()
    {
        var byLanguage = new Agreement();
        var byKind = new Agreement(maxMisses: 0);
        foreach (var row in PeerData.Rows(Cases).Where(row => row["model"] == "NumberRangeModel"))
        {
            if (!ReadingLanguages.TryGet(ReadNumberTests.Codes[row["language"]], out var language))
            {
                continue;
            }

            var figures = new FigureReader(language).Read(row["input"]);
            var isRight = row["value"].Length == 0 ? figures.All(figure => SignOf(figure.Figure.Hedge) == "=") : figures.Any(figure => Is(figure, row));
            byLanguage.Add(language.Code, isRight, $"'{row["input"]}' is {string.Join("; ", figures)}; expected '{row["text"]}' {row["value"]}");
            byKind.Add(KindOf(row["value"]), isRight, "");
        }

        output.WriteLine(byLanguage.ToString());
        output.WriteLine(byKind.ToString());
        Assert.True(byLanguage.Share() >= Goal, byLanguage.ToString());
    }

    private static bool Is(ReadFigure read, Dictionary<string, string> row)
    {
        var (kind, value) = (KindOf(row["value"]), row["value"]);
        var ends = value[1..^1].Split(',').Select(end => end.Length == 0 ? (double?)null : double.Parse(end, CultureInfo.InvariantCulture)).ToList();
        var sign = SignOf(read.Figure.Hedge);
        var start = row["start"] is { Length: > 0 } given && given != "-1" ? int.Parse(given, CultureInfo.InvariantCulture)
            : row["input"].IndexOf(row["text"], StringComparison.OrdinalIgnoreCase);
        var meets = start < 0 || (read.Start < start + row["text"].Length && read.End > start);
        return meets && sign == kind && (kind == ".."
            ? Near(read.Figure.Low, ends[0]!.Value) && Near(read.Figure.High, ends[1]!.Value)
            : Near(read.Figure.Number ?? ShareOf(read.Figure), (ends[0] ?? ends[1])!.Value));
    }

    private static string KindOf(string value) => value switch
    {
        "" => "none",
        _ when value.EndsWith(",)", StringComparison.Ordinal) => value[0] == '[' ? ">=" : ">",
        _ when value.StartsWith("(,", StringComparison.Ordinal) => value[^1] == ']' ? "<=" : "<",
        _ when value[1..^1].Split(',') is [var low, var high] && low == high => "=",
        _ => "..",
    };

    private static string SignOf(Hedge hedge) => hedge switch
    {
        Hedge.AtLeast or Hedge.AboutOrMore => ">=",
        Hedge.MoreThan or Hedge.ALittleOver => ">",
        Hedge.AtMost or Hedge.AboutOrLess or Hedge.UpTo or Hedge.UpToAbout => "<=",
        Hedge.LessThan or Hedge.Nearly => "<",
        Hedge.Between or Hedge.AboutBetween => "..",
        _ => "=",
    };

    private static decimal? ShareOf(Figure figure) => figure.ToString() switch
    {
        "half" => 0.5m,
        "quarter" => 0.25m,
        _ => null,
    };

    private static bool Near(decimal? value, double expected) => value is { } number && Math.Abs((double)number - expected) <= 1e-6 * Math.Max(1e-3, Math.Abs(expected));
}
