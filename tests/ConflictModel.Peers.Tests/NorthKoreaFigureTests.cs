using System.Globalization;

namespace ConflictModel.Peers.Tests;

/// <summary>
/// Hedged figures of news pages in 13 languages, with one reader's judgement. The translation to the notation is mechanical: the kind gives the hedge, the reader's bounds give the numbers.
/// A vague row has no number, so its words are translated by <see cref="VagueNotations"/>.
/// </summary>
public sealed class NorthKoreaFigureTests
{
    private const string File = "nk/figures.csv";

    private static readonly Dictionary<string, string> VagueNotations = new(StringComparer.Ordinal)
    {
        ["\"several hundred\" casualties"] = "several*100",
        ["a couple thousand"] = "couple*1000",
        ["hundreds of thousands of rounds"] = "100000s",
        ["mehrere hundert"] = "several*100",
        ["Des centaines"] = "100s",
    };

    [PeerFact(File)]
    public void Every_row_is_a_figure_and_prints_as_it_was_parsed()
    {
        var rows = PeerData.Rows(File);

        Assert.Equal(221, rows.Count);
        Assert.All(rows, row => Assert.Equal(NotationOf(row), Figure.Parse(NotationOf(row)).ToString()));
    }

    [PeerFact(File)]
    public void Where_the_reader_gave_bounds_the_possible_range_holds_them_and_the_plausible_one_overlaps_them()
    {
        var rows = PeerData.Rows(File).Where(row => row["reader_low"].Length + row["reader_high"].Length > 0).ToList();

        Assert.Equal(217, rows.Count);
        Assert.All(rows, row =>
        {
            var reader = ReaderRange(row);
            var estimate = HedgePolicy.Default.Interpret(Figure.Parse(NotationOf(row)));
            Assert.True(HoldsEnds(estimate.Possible, reader), $"{row["id"]} '{row["quoted_figure"]}': {estimate.Possible} does not hold the reader's {reader}.");
            Assert.True(estimate.Plausible.Intersects(reader), $"{row["id"]} '{row["quoted_figure"]}': {estimate.Plausible} does not overlap the reader's {reader}.");
        });
    }

    /// <summary>A bound that the reader left out says nothing, so only those given are held against the range; "more than" and "nearly" leave their own number out.</summary>
    private static bool HoldsEnds(QuantityRange possible, QuantityRange reader) =>
        (!reader.HasLow || possible.Contains(reader.Low) || (!reader.IncludesLow && possible.HasLow && possible.Low == reader.Low))
        && (!reader.HasHigh || possible.Contains(reader.High) || (!reader.IncludesHigh && possible.HasHigh && possible.High == reader.High));

    private static QuantityRange ReaderRange(Dictionary<string, string> row)
    {
        var kind = row["reader_kind"].Split('-')[0];
        return (row["reader_low"], row["reader_high"]) switch
        {
            (var low, "") => kind == "more_than" ? QuantityRange.MoreThan(Number(low)) : QuantityRange.AtLeast(Number(low)),
            ("", var high) => kind == "nearly" ? QuantityRange.LessThan(Number(high)) : QuantityRange.AtMost(Number(high)),
            var (low, high) => QuantityRange.Between(Number(low), Number(high)),
        };
    }

    /// <summary>The compact notation of a row: the kind gives the hedge, the bounds give the numbers.</summary>
    internal static string NotationOf(Dictionary<string, string> row)
    {
        var (low, high) = (row["reader_low"], row["reader_high"]);
        return row["reader_kind"] switch
        {
            "exact" => low,
            "approx" or "approx-fraction" => $"~{low}",
            "approx_plus" => $"+>{low}",
            "at_least" => $">={low}",
            "at_least-approx" => $"~>={low}",
            "more_than" or "more_than-fraction" => $">{low}",
            "up_to" => $"^{high}",
            "up_to-approx" => $"^~{high}",
            "nearly" => $"~<{high}",
            "range" => $"{low}..{high}",
            "range-approx" => $"~{low}..{high}",
            "contradictory" => $"^>{low}",
            "vague" => VagueNotations[row["quoted_figure"]],
            var kind => throw new FormatException($"{row["id"]} has the unknown kind '{kind}'."),
        };
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
