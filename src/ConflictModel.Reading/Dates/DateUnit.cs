namespace ConflictModel.Reading;

/// <summary>A unit of time that dates are counted in.</summary>
internal enum DateUnit
{
    Hour,
    Day,
    Week,
    Month,
    Year,
}
