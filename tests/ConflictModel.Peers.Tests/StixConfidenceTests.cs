using System.Globalization;

namespace ConflictModel.Peers.Tests;

/// <summary>The tables of STIX 2.1 as the OASIS library cti-python-stix2 documents them, row by row.</summary>
public sealed class StixConfidenceTests
{
    private const string File = "stix-confidence/scales.csv";

    private static readonly Dictionary<string, StixConfidenceScale> Scales = new(StringComparer.Ordinal)
    {
        ["none_low_med_high_to_value"] = StixConfidenceScale.NoneLowMedHigh,
        ["value_to_none_low_medium_high"] = StixConfidenceScale.NoneLowMedHigh,
        ["zero_ten_to_value"] = StixConfidenceScale.ZeroToTen,
        ["value_to_zero_ten"] = StixConfidenceScale.ZeroToTen,
        ["admiralty_credibility_to_value"] = StixConfidenceScale.AdmiraltyCredibility,
        ["value_to_admiralty_credibility"] = StixConfidenceScale.AdmiraltyCredibility,
        ["wep_to_value"] = StixConfidenceScale.WordsOfEstimativeProbability,
        ["value_to_wep"] = StixConfidenceScale.WordsOfEstimativeProbability,
        ["dni_to_value"] = StixConfidenceScale.Dni,
        ["value_to_dni"] = StixConfidenceScale.Dni,
    };

    /// <summary>Where the documentation and the code of that library differ, the code's side is taken: the Ruby and Kotlin implementations of the same tables agree with it.</summary>
    private static readonly Dictionary<(string Function, string From, string To), (string From, string To)> Corrected = new()
    {
        [("wep_to_value", "Unlikely/Probably Not", "20")] = ("Unlikely/Probably Not", "30"),
        [("value_to_zero_ten", "95-94", "9")] = ("85-94", "9"),
    };

    /// <summary>The headings of the columns, which the table keeps as rows.</summary>
    private static bool IsHeading((string Function, string From, string To) row) => row.From is "Range of Values" or "Not Specified";

    [PeerFact(File)]
    public void Every_row_of_the_tables_agrees()
    {
        var rows = PeerData.Rows(File).Select(row => (row["function"], row["from"], row["to"])).Where(row => !IsHeading(row)).ToList();

        Assert.Equal(70, rows.Count);
        Assert.All(rows, row =>
        {
            var (from, to) = Corrected.GetValueOrDefault(row, (row.Item2, row.Item3));
            if (row.Item1.EndsWith("_to_value", StringComparison.Ordinal))
            {
                CheckWritten(Scales[row.Item1], from, to);
            }
            else
            {
                CheckRead(Scales[row.Item1], from, to);
            }
        });
    }

    [PeerFact(File)]
    public void Every_correction_is_of_a_row_that_is_there() =>
        Assert.Superset(Corrected.Keys.ToHashSet(), PeerData.Rows(File).Select(row => (row["function"], row["from"], row["to"])).ToHashSet());

    private static void CheckWritten(StixConfidenceScale scale, string term, string value)
    {
        Assert.NotNull(scale.Find(term));
        Assert.Equal(value == "(Not present)" ? null : int.Parse(value, CultureInfo.InvariantCulture), scale.Find(term)?.Value);
    }

    private static void CheckRead(StixConfidenceScale scale, string range, string term)
    {
        if (range == "N/A")
        {
            Assert.Null(scale.Find(term)?.Low);
            return;
        }

        var ends = range.Split('-').Select(end => int.Parse(end, CultureInfo.InvariantCulture)).ToList();
        for (var value = ends[0]; value <= ends[^1]; value++)
        {
            Assert.Equal(term, scale.At(value).Name);
        }
    }
}
