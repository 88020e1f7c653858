using System.Globalization;

namespace ConflictModel.Peers.Tests;

/// <summary>The relations of IEEE 1788 <c>overlap</c>, by the interval test framework ITF1788. Decorations (<c>_com</c>, <c>_trv</c> and so on) say how an interval came about, not which numbers it has, and are left out.</summary>
public sealed class ItfOverlapTests
{
    private const string File = "itf1788/overlap.csv";

    [PeerFact(File)]
    public void Every_relation_agrees()
    {
        var rows = PeerData.Rows(File);

        Assert.Equal(77, rows.Count);
        Assert.All(rows, row => Assert.Equal(
            Enum.Parse<RangeRelation>(row["expected"] == "equals" ? nameof(RangeRelation.Equal) : row["expected"], ignoreCase: true),
            RangeRelations.Between(Interval(row["a"]), Interval(row["b"]))));
    }

    private static QuantityRange? Interval(string text)
    {
        var ends = text.Split('_')[0].Trim('[', ']').Split(',');
        return ends switch
        {
            ["empty"] => null,
            ["entire"] => QuantityRange.Any,
            [var low, "infinity"] => QuantityRange.AtLeast(Number(low)),
            ["-infinity", var high] => QuantityRange.AtMost(Number(high)),
            [var low, var high] => QuantityRange.Between(Number(low), Number(high)),
            _ => throw new FormatException($"'{text}' is not an interval of the framework."),
        };
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
