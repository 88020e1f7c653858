using ConflictModel.Reading;
using Xunit.Abstractions;

namespace ConflictModel.Peers.Tests.Reading;

/// <summary>
/// Quoted figures of news pages, with one reader's judgement: the quoted words alone, read in the row's language, give the reader's kind and bounds. Where the words hold several figures, one of them must.
/// Rows that miss say something that the words alone do not: "2,700 others" taken as approximate from its neighbour.
/// </summary>
public sealed class ReadFigureTests(ITestOutputHelper output)
{
    private static readonly string[] First = ["de", "en", "fr", "es", "it", "pt", "nl", "pl", "uk", "ru", "tr", "ar", "zh", "ja", "ko", "sv"];

    [PeerFact("nk/figures.csv")]
    public void Figures_on_North_Korean_troops_are_read_as_the_reader_does() => Agree("nk/figures.csv");

    [PeerFact("claims/figures.csv")]
    public void Figures_on_fifteen_topics_are_read_as_the_reader_does() => Agree("claims/figures.csv");

    private void Agree(string file)
    {
        var byLanguage = new Agreement();
        var byKind = new Agreement();
        foreach (var row in PeerData.Rows(file))
        {
            if (!ReadingLanguages.TryGet(row["language"], out var language))
            {
                continue;
            }

            var figures = new FigureReader(language).Read(row["quoted_figure"]);
            var isRight = figures.Any(figure => Matches(row, figure));
            var miss = $"{row["id"]} '{row["quoted_figure"]}' is {string.Join("; ", figures)}; the reader says {row["reader_kind"]} {row["reader_low"]}..{row["reader_high"]}";
            byLanguage.Add(row["language"], isRight, miss);
            byKind.Add(row["reader_kind"], isRight, miss);
        }

        output.WriteLine(byLanguage.ToString());
        output.WriteLine(byKind.ToString());
        Assert.True(byLanguage.Share(First) >= 0.95m, byLanguage.ToString());
    }

    private static bool Matches(Dictionary<string, string> row, ReadFigure read)
    {
        var figure = read.Figure;
        var share = read.Unit == MeasurementUnits.Share || read.Unit == MeasurementUnits.Percent;
        return row["reader_kind"] switch
        {
            "vague" => figure.Hedge is Hedge.Vague or Hedge.OrderOfMagnitude,
            "fraction" => share,
            "approx-fraction" => share && figure.Hedge == Hedge.About,
            "more_than-fraction" => share && figure.Hedge == Hedge.MoreThan,
            "range" or "range-skewed" => figure.Hedge == Hedge.Between && figure.Low == Low() && figure.High == High(),
            "range-approx" => figure.Hedge is Hedge.AboutBetween or Hedge.Between && figure.Low == Low() && figure.High == High(),
            "exact" => figure.Hedge is Hedge.Stated or Hedge.Exactly && figure.Number == Low(),
            var kind => figure.Hedge == HedgeOf(kind) && figure.Number == (row["reader_low"].Length > 0 ? Low() : High()),
        };

        decimal Low() => decimal.Parse(row["reader_low"], System.Globalization.CultureInfo.InvariantCulture);

        decimal High() => decimal.Parse(row["reader_high"], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Hedge HedgeOf(string kind) => kind switch
    {
        "approx" => Hedge.About,
        "approx_plus" => Hedge.ALittleOver,
        "at_least" => Hedge.AtLeast,
        "at_least-approx" => Hedge.AboutOrMore,
        "more_than" => Hedge.MoreThan,
        "up_to" => Hedge.UpTo,
        "up_to-approx" => Hedge.UpToAbout,
        "nearly" => Hedge.Nearly,
        "at_most" => Hedge.AtMost,
        "contradictory" => Hedge.UpToMoreThan,
        _ => throw new InvalidOperationException($"No hedge for the kind {kind}."),
    };
}
