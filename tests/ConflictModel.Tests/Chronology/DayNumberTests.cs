using NodaTime;

namespace ConflictModel.Tests;

public sealed class DayNumberTests
{
    [Fact]
    public void Numbers_agree_with_NodaTime_over_its_whole_reach()
    {
        var epoch = new LocalDate(1970, 1, 1);
        for (var day = LocalDate.MinIsoValue; ; day = day.PlusDays(37))
        {
            var number = DayNumber.Of(day);
            Assert.Equal(Period.DaysBetween(epoch, day), number);
            Assert.Equal(((long)day.Year, day.Month, day.Day), DayNumber.ToCalendar(number));
            Assert.Equal(CalendarSystem.Iso.GetDaysInMonth(day.Year, day.Month), DayNumber.DaysInMonth(day.Year, day.Month));
            if (day > LocalDate.MaxIsoValue.PlusDays(-37))
            {
                break;
            }
        }
    }

    [Theory]
    [InlineData(999_999_999_999_999, 12, 31)]
    [InlineData(-999_999_999_999_999, 1, 1)]
    public void Years_of_fifteen_digits_return_from_their_number(long year, int month, int day) =>
        Assert.Equal((year, month, day), DayNumber.ToCalendar(DayNumber.Of(year, month, day)));
}
