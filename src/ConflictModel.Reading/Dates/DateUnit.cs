namespace ConflictModel.Reading;

/// <summary>A unit of time of relative dates.</summary>
internal enum DateUnit
{
    Hour,
    Day,
    Week,
    Month,
    Year,
}
