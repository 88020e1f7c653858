namespace ConflictModel.Reading;

/// <summary>The order of a date in digits.</summary>
internal enum DateOrder
{
    DayMonthYear,
    MonthDayYear,
    YearMonthDay,
}
