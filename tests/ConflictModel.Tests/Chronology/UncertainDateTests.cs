using System.Globalization;
using NodaTime;

namespace ConflictModel.Tests;

public sealed class UncertainDateTests
{
    private static readonly string[] Texts =
    [
        "2024-10-18", "2024-10", "2024", "-0044-03-15", "-0044-03", "-0044", "0000-01-01", "9999-12-31", "-9998-01-01", "2024-10-18T10:00:00Z", "2024-10-18~", "202X", "2024-24", "19", "193", "Y-17E7S1",
        "1950S2", "[1667,1668, 1670..1672]", "{..1984}", "..1984", "?2004-06-~11", "12004-06~-11",
    ];

    [Fact]
    public void A_day_is_made_of_a_LocalDate_and_equals_the_parsed_one()
    {
        var date = UncertainDate.On(new(2024, 10, 18));
        Assert.Equal("2024-10-18", date.ToString());
        Assert.Equal(UncertainDate.Parse("2024-10-18"), date);
        Assert.True(date.IsExactDay);
    }

    [Fact]
    public void A_day_of_another_calendar_is_refused_with_the_way_round()
    {
        var day = new LocalDate(1446, 4, 15, CalendarSystem.IslamicBcl);
        Assert.Contains("WithCalendar", Assert.Throws<ArgumentException>(() => UncertainDate.On(day)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Dates_are_equal_if_and_only_if_their_texts_are()
    {
        foreach (var a in Texts)
        {
            foreach (var b in Texts)
            {
                var (left, right) = (UncertainDate.Parse(a), UncertainDate.Parse(b));
                var same = string.Equals(a, b, StringComparison.Ordinal);
                Assert.Equal(same, left.Equals(right));
                Assert.Equal(same, left.Equals((object)right));
                Assert.Equal(same, left == right);
                Assert.Equal(same, !(left != right));
                Assert.True(!same || left.GetHashCode() == right.GetHashCode());
            }
        }

        Assert.False(UncertainDate.Parse("2024").Equals(null));
        Assert.True((UncertainDate?)null == null);
        Assert.False(null == UncertainDate.Parse("2024"));
    }

    [Fact]
    public void A_text_that_is_not_the_plain_writing_of_its_day_is_another_date() =>
        Assert.NotEqual(UncertainDate.Parse("2024-10-18T00:00:00"), UncertainDate.Parse("2024-10-18"));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("de-DE")]
    [InlineData("th-TH")]
    [InlineData("")]
    public void What_is_parsed_is_printed_under_every_culture(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            foreach (var text in Texts)
            {
                Assert.Equal(text, UncertainDate.Parse(text).ToString());
                Assert.Equal(text, UncertainDate.Parse(text.AsSpan(), CultureInfo.CurrentCulture).ToString());
                Assert.Equal(text, UncertainPeriod.Parse(text).ToString());
            }

            Assert.Equal("2024-10/..", UncertainPeriod.Parse("2024-10/..", CultureInfo.CurrentCulture).ToString());
            Assert.Contains("-9998 to 9999", Assert.Throws<InvalidOperationException>(() => UncertainDate.Parse("Y-12345").Earliest).Message, StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Parsing_a_day_or_month_allocates_the_value_and_nothing_else()
    {
        _ = UncertainDate.Parse("2024-10-18");
        _ = UncertainDate.Parse("2024-10");
        var before = GC.GetAllocatedBytesForCurrentThread();
        var day = UncertainDate.Parse("2024-10-18".AsSpan());
        var month = UncertainDate.Parse("2024-10".AsSpan());
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal(2 * 32, allocated);
        GC.KeepAlive(day);
        GC.KeepAlive(month);
    }
}
