namespace ConflictModel;

/// <summary>Which ends a range has, and which of them belong to it; none for a range without ends.</summary>
[Flags]
internal enum RangeEnds : byte
{
    None = 0,
    Low = 1,
    High = 2,
    IncludesLow = 4,
    IncludesHigh = 8,
    Closed = Low | High | IncludesLow | IncludesHigh,
}
