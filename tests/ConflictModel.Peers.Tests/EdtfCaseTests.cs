using System.Globalization;

namespace ConflictModel.Peers.Tests;

/// <summary>The EDTF strings of six implementations: what is valid parses, what is not is refused, and bounds agree.</summary>
public sealed class EdtfCaseTests
{
    private const string File = "edtf-cases/edtf-cases.csv";

    /// <summary>
    /// Rows that are not followed, and why: peers differ, or a peer departs from the profile of the Library of Congress ("Extended Date/Time Format (EDTF) Specification", 4 February 2019), whose sections are named here.
    /// </summary>
    private static readonly Dictionary<string, string> NotFollowed = new(StringComparer.Ordinal)
    {
        ["unt-libraries/edtf-validate: 0000-01-03/0000-01"] = "valid. Level 0, Time Interval: the end is some day of the month. The same peer permits 1984-11-12/1984-11-XX, which says the same.",
        ["unt-libraries/edtf-validate: 2004-06-11%/2004-%06"] = "valid. Level 2, Qualification, and as above: the end is some day of June.",
        ["unt-libraries/edtf-validate: {-1667,1668, 1670..1672}"] = "valid. Level 2, Set representation over Level 1, Negative calendar year; python-edtf and ProfessionalWiki permit the blank.",
        ["unt-libraries/edtf-validate: Y-61000/-2000"] = "valid. Level 1, Letter-prefixed calendar year and Extended Interval: -61000 is before -2000.",
        ["ixc/python-edtf: 2004-06-01/"] = "no bound. Level 1, Extended Interval: the end is unknown; ten years after the start is that peer's own setting.",
        ["ixc/python-edtf: 1984-06-02?/"] = "no bound, as above.",
        ["ixc/python-edtf: 2010-24"] = "winter runs into the next year, as go-edtf has it. Level 1, Seasons, leaves the months open; a winter within one December is in nobody's calendar.",
        ["inukshuk/edtf.js: 2012-21/2012-22"] = "valid. Level 1, Seasons and Extended Interval; edtf-validate permits 2003-22/2004-22.",
        ["sfomuseum/go-edtf: 1985-04-12T23:20:30-04"] = "1985-04-12. Level 0, Date and Time: the date stands as local date; that peer converts to UTC.",
        ["sfomuseum/go-edtf: Y1700"] = "invalid. Level 1, Letter-prefixed calendar year: only where the year exceeds four digits; edtf.js refuses Y9999.",
        ["sfomuseum/go-edtf: Spring, 2002"] = "invalid. Words are no EDTF; the peer's note says so.",
        ["sfomuseum/go-edtf: winter, 2002"] = "invalid, as above.",
        ["sfomuseum/go-edtf: Y-20E2S3"] = "-2000. Level 2, Significant digits: the year is estimated as written, and three digits leave -2009 to -2000, not -2999.",
    };

    // ISO 8601-1, 5.5.2, has intervals between times, which the profile leaves out.
    private static readonly HashSet<string> Beyond = new(StringComparer.Ordinal)
    {
        "unt-libraries/edtf-validate: 2005-07-25T10:10:10Z/2006-01-01T10:10:10Z",
        "unt-libraries/edtf-validate: 2005-07-25T10:10:10Z/2006-01",
        "unt-libraries/edtf-validate: 2005-07-25/2006-01-01T10:10:10Z",
    };

    [PeerFact(File)]
    public void Every_string_is_parsed_or_refused_as_the_peers_have_it_and_bounds_agree()
    {
        var rows = PeerData.Rows(File);
        var faults = new List<string>();
        var notFollowed = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in rows)
        {
            var fault = Check(row);
            var key = $"{row["source"]}: {row["edtf"]}";
            if (fault is not null && NotFollowed.ContainsKey(key))
            {
                notFollowed.Add(key);
            }
            else if (fault is not null && !Beyond.Contains(key))
            {
                faults.Add($"{key}: {fault}");
            }
        }

        Assert.Equal(440, rows.Count);
        Assert.Empty(faults);
        Assert.Equal(NotFollowed.Keys.Order(StringComparer.Ordinal), notFollowed.Order(StringComparer.Ordinal));
        Assert.True(NotFollowed.Count <= 0.03 * rows.Count);
    }

    private static string? Check(Dictionary<string, string> row)
    {
        UncertainPeriod period;
        try
        {
            period = UncertainPeriod.Parse(row["edtf"]);
        }
        catch (NotationException refusal)
        {
            return string.Equals(row["verdict"], "valid", StringComparison.Ordinal) ? refusal.Message
                : refusal.Position < 0 || refusal.Position > row["edtf"].Length || refusal.Expected.Length == 0 ? "refused without position and expectation"
                : null;
        }

        return string.Equals(row["verdict"], "invalid", StringComparison.Ordinal) ? "not refused"
            : !string.Equals(period.ToString(), row["edtf"], StringComparison.Ordinal) ? $"printed as {period}"
            : CheckBound(row["strict_low"], period.Start, () => period.EarliestStart, date => date.EarliestYear)
                ?? CheckBound(row["strict_high"], period.End, () => period.LatestEnd, date => date.LatestYear);
    }

    private static string? CheckBound(string expected, UncertainDate? date, Func<NodaTime.LocalDate?> bound, Func<UncertainDate, long> year)
    {
        if (expected.Length == 0)
        {
            return null;
        }

        if (string.Equals(expected, "-inf", StringComparison.Ordinal))
        {
            return bound() is { } found ? $"bound {found:R}, expected none" : null;
        }

        var expectedYear = long.Parse(expected[..^"-MM-dd".Length], CultureInfo.InvariantCulture);
        if (Math.Abs(expectedYear) <= 9998)
        {
            return bound() is { } day && day == UncertainDate.Parse(expected).Earliest ? null : $"bound {bound():R}, expected {expected}";
        }

        // LocalDate does not reach it; asking for the day is an error that says so, and the year is known all the same.
        var refusal = Record.Exception(() => bound());
        return refusal is InvalidOperationException && year(date!) == expectedYear ? null : $"year {year(date!)}, {refusal?.Message}, expected {expected}";
    }
}
