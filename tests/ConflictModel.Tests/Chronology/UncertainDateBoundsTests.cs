using NodaTime.Text;
using static System.FormattableString;

namespace ConflictModel.Tests;

public sealed class UncertainDateBoundsTests
{
    [Theory]
    [InlineData("2024-10-18", "2024-10-18", "2024-10-18")]
    [InlineData("2024-10", "2024-10-01", "2024-10-31")]
    [InlineData("2024-02", "2024-02-01", "2024-02-29")]
    [InlineData("2024", "2024-01-01", "2024-12-31")]
    [InlineData("0000", "0000-01-01", "0000-12-31")]
    [InlineData("-0044-03-15", "-0044-03-15", "-0044-03-15")]
    [InlineData("202", "2020-01-01", "2029-12-31")]
    [InlineData("20", "2000-01-01", "2099-12-31")]
    [InlineData("-019", "-0199-01-01", "-0190-12-31")]
    [InlineData("-01", "-0199-01-01", "-0100-12-31")]
    [InlineData("202X", "2020-01-01", "2029-12-31")]
    [InlineData("-01XX", "-0199-01-01", "-0100-12-31")]
    [InlineData("-000X", "-0009-01-01", "-0001-12-31")]
    [InlineData("XXXX", "0000-01-01", "9999-12-31")]
    [InlineData("1XX3", "1003-01-01", "1993-12-31")]
    [InlineData("2024-XX", "2024-01-01", "2024-12-31")]
    [InlineData("2024-1X", "2024-10-01", "2024-12-31")]
    [InlineData("2024-X1", "2024-01-01", "2024-11-30")]
    [InlineData("2024-02-XX", "2024-02-01", "2024-02-29")]
    [InlineData("2024-XX-31", "2024-01-31", "2024-12-31")]
    [InlineData("2024-02-3X", null, null)]
    [InlineData("2024-XX-3X", "2024-01-30", "2024-12-31")]
    [InlineData("156X-12-25", "1560-12-25", "1569-12-25")]
    [InlineData("156X-02-29", "1560-02-29", "1568-02-29")]
    [InlineData("-156X-02-29", "-1568-02-29", "-1560-02-29")]
    [InlineData("XXXX-12-XX", "0000-12-01", "9999-12-31")]
    [InlineData("2024-10-18?", "2024-10-18", "2024-10-18")]
    [InlineData("2024-10-18~", "2024-10-18", "2024-10-18")]
    [InlineData("2024~-10", "2024-10-01", "2024-10-31")]
    [InlineData("?2024-%10-~18", "2024-10-18", "2024-10-18")]
    [InlineData("1950S2", "1950-01-01", "1950-12-31")]
    [InlineData("Y-2E3", "-2000-01-01", "-2000-12-31")]
    [InlineData("[1667,1668, 1670..1672]", "1667-01-01", "1672-12-31")]
    [InlineData("[2024-10-19,2024-10-17]", "2024-10-17", "2024-10-19")]
    [InlineData("{1960,1961-12}", "1960-01-01", "1961-12-31")]
    [InlineData("1670..1673", "1670-01-01", "1673-12-31")]
    public void A_date_has_an_earliest_and_a_latest_day(string text, string? earliest, string? latest)
    {
        Assert.Equal(earliest is not null, UncertainDate.TryParse(text, out var date));
        if (date is not null)
        {
            Assert.Equal(earliest, LocalDatePattern.Iso.Format(date.Earliest));
            Assert.Equal(latest, LocalDatePattern.Iso.Format(date.Latest));
            Assert.True(date.HasEarliest && date.HasLatest);
            Assert.Equal(date.Earliest.Year, date.EarliestYear);
            Assert.Equal(date.Latest.Year, date.LatestYear);
        }
    }

    [Theory]
    [InlineData(21, "2002-03-01", "2002-05-31")]
    [InlineData(22, "2002-06-01", "2002-08-31")]
    [InlineData(23, "2002-09-01", "2002-11-30")]
    [InlineData(24, "2002-12-01", "2003-02-28")]
    [InlineData(25, "2002-03-01", "2002-05-31")]
    [InlineData(26, "2002-06-01", "2002-08-31")]
    [InlineData(27, "2002-09-01", "2002-11-30")]
    [InlineData(28, "2002-12-01", "2003-02-28")]
    [InlineData(29, "2002-09-01", "2002-11-30")]
    [InlineData(30, "2002-12-01", "2003-02-28")]
    [InlineData(31, "2002-03-01", "2002-05-31")]
    [InlineData(32, "2002-06-01", "2002-08-31")]
    [InlineData(33, "2002-01-01", "2002-03-31")]
    [InlineData(34, "2002-04-01", "2002-06-30")]
    [InlineData(35, "2002-07-01", "2002-09-30")]
    [InlineData(36, "2002-10-01", "2002-12-31")]
    [InlineData(37, "2002-01-01", "2002-04-30")]
    [InlineData(38, "2002-05-01", "2002-08-31")]
    [InlineData(39, "2002-09-01", "2002-12-31")]
    [InlineData(40, "2002-01-01", "2002-06-30")]
    [InlineData(41, "2002-07-01", "2002-12-31")]
    public void A_sub_year_grouping_is_a_stretch_of_months(int code, string earliest, string latest)
    {
        var date = UncertainDate.Parse(Invariant($"2002-{code}"));
        Assert.Equal(earliest, LocalDatePattern.Iso.Format(date.Earliest));
        Assert.Equal(latest, LocalDatePattern.Iso.Format(date.Latest));
        Assert.Equal(DatePrecision.SubYear, date.Precision);
    }

    [Theory]
    [InlineData("[..1760-12-03]", false, true)]
    [InlineData("{..1984}", false, true)]
    [InlineData("..1984", false, true)]
    [InlineData("[1760-12..]", true, false)]
    [InlineData("1984..", true, false)]
    public void An_open_set_has_no_day_at_its_open_end_and_asking_for_it_is_an_error_that_says_so(string text, bool hasEarliest, bool hasLatest)
    {
        var date = UncertainDate.Parse(text);
        Assert.Equal(hasEarliest, date.HasEarliest);
        Assert.Equal(hasLatest, date.HasLatest);
        var message = Assert.Throws<InvalidOperationException>(() => hasEarliest ? date.Latest : date.Earliest).Message;
        Assert.Equal($"'{text}' has no {(hasEarliest ? "latest" : "earliest")} day; check HasEarliest or HasLatest first.", message);
    }

    [Theory]
    [InlineData("Y170000002", 170000002)]
    [InlineData("Y-17E7", -170000000)]
    [InlineData("12004-06-11", 12004)]
    [InlineData("-9999", -9999)]
    [InlineData("Y999999999999999", 999999999999999)]
    public void A_year_beyond_the_reach_of_LocalDate_parses_and_asking_for_a_day_is_an_error_that_says_so(string text, long year)
    {
        var date = UncertainDate.Parse(text);
        Assert.Equal(text, date.ToString());
        Assert.True(date.HasEarliest);
        Assert.Equal(year, date.EarliestYear);
        Assert.Equal(year, date.LatestYear);
        Assert.StartsWith(Invariant($"'{text}' reaches the year {year}; a day can be given for the years -9998 to 9999."), Assert.Throws<InvalidOperationException>(() => date.Earliest).Message, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => date.Latest);
        Assert.Throws<InvalidOperationException>(() => UncertainPeriod.On(date).EarliestStart);
    }

    [Theory]
    [InlineData("2024-10-18", DatePrecision.Day)]
    [InlineData("2024-10-18T10:00:00", DatePrecision.Day)]
    [InlineData("2024-10-18~", DatePrecision.Day)]
    [InlineData("2024-10", DatePrecision.Month)]
    [InlineData("2024-10-XX", DatePrecision.Month)]
    [InlineData("2024-10-1X", DatePrecision.Month)]
    [InlineData("2024-24", DatePrecision.SubYear)]
    [InlineData("2024", DatePrecision.Year)]
    [InlineData("2024-XX", DatePrecision.Year)]
    [InlineData("2024-XX-XX", DatePrecision.Year)]
    [InlineData("2024-XX-18", DatePrecision.Year)]
    [InlineData("Y170000002", DatePrecision.Year)]
    [InlineData("1950S2", DatePrecision.Year)]
    [InlineData("202X", DatePrecision.Decade)]
    [InlineData("202X-24", DatePrecision.Decade)]
    [InlineData("202", DatePrecision.Decade)]
    [InlineData("156X-12-25", DatePrecision.Decade)]
    [InlineData("20XX", DatePrecision.Century)]
    [InlineData("20", DatePrecision.Century)]
    [InlineData("2XXX", DatePrecision.Millennium)]
    [InlineData("1XX3", DatePrecision.Millennium)]
    [InlineData("XXXX-12-25", DatePrecision.Unspecified)]
    [InlineData("[2024-10-17,2024-10]", DatePrecision.Month)]
    public void A_date_is_known_to_its_finest_component_and_no_finer_than_its_coarsest_unspecified_one(string text, DatePrecision precision) =>
        Assert.Equal(precision, UncertainDate.Parse(text).Precision);

    [Theory]
    [InlineData("2024-10-18", false, false, true)]
    [InlineData("2024-10-18?", true, false, false)]
    [InlineData("2024-10-18~", false, true, false)]
    [InlineData("2024-10-18%", true, true, false)]
    [InlineData("2024-~10-18", false, true, false)]
    [InlineData("%2024-10", true, true, false)]
    [InlineData("1950S2", false, true, false)]
    [InlineData("2024-10", false, false, false)]
    [InlineData("2024-10-1X", false, false, false)]
    [InlineData("[2024-10-18]", false, false, false)]
    public void Qualifiers_anywhere_are_seen(string text, bool isUncertain, bool isApproximate, bool isExactDay)
    {
        var date = UncertainDate.Parse(text);
        Assert.Equal(isUncertain, date.IsUncertain);
        Assert.Equal(isApproximate, date.IsApproximate);
        Assert.Equal(isExactDay, date.IsExactDay);
    }
}
