namespace ConflictModel.Engine;

/// <content>The claims packed for the search, scope by scope.</content>
internal sealed partial class ClaimRows
{
    private const int OpenDay = 2_000_000_000;

    private (ClaimRow[] Rows, int[] RowOfClaim, int[] Starts) Packed()
    {
        var keys = Dataset.Keys;
        var dimensions = new Dictionary<EntityId<Dimension>, int>();
        var rows = new ClaimRow[Dataset.Claims.Count];
        var rowOfClaim = new int[Dataset.Claims.Count];
        var starts = new int[keys.Scopes.Length + 1];
        var next = 0;
        for (var scope = 0; scope < keys.Scopes.Length; scope++)
        {
            foreach (var claim in keys.ClaimsOf(scope))
            {
                rowOfClaim[claim] = next;
                if (IsCompared(claim))
                {
                    if (!dimensions.TryGetValue(Dimensions[claim], out var dimension))
                    {
                        dimension = dimensions.Count;
                        dimensions.Add(Dimensions[claim], dimension);
                    }

                    rows[next++] = Pack(claim, dimension);
                }
            }

            starts[scope + 1] = next;
        }

        return (rows, rowOfClaim, starts);
    }

    private ClaimRow Pack(int claim, int dimension)
    {
        var (estimate, time) = (Estimates[claim], Times.Times[claim]);
        var days = time.Days;
        return new()
        {
            Claim = claim,
            Low = Low(estimate.Plausible),
            High = High(estimate.Plausible),
            PossibleLow = Low(estimate.Possible),
            PossibleHigh = High(estimate.Possible),
            Start = Day(days.EarliestStart),
            LatestStart = Day(days.LatestStart),
            EarliestEnd = Day(days.EarliestEnd),
            End = Day(days.LatestEnd),
            Key = time.Key,
            Origin = Origins[claim].Number,
            Dimension = dimension,
            IsExact = !time.IsMoment && days.EarliestStart == days.LatestStart && days.EarliestEnd == days.LatestEnd,
            IsMoment = time.IsMoment,
        };

        // Rounded outwards of the truth where an end is left out or its double is not exact: then a strict comparison passes whatever violates.
        static double Low(QuantityRange range) => !range.HasLow ? double.NegativeInfinity
            : range.IncludesLow && IsExactDouble(range.Low) ? (double)range.Low
            : Math.BitIncrement((double)range.Low);

        static double High(QuantityRange range) => !range.HasHigh ? double.PositiveInfinity
            : range.IncludesHigh && IsExactDouble(range.High) ? (double)range.High
            : Math.BitDecrement((double)range.High);

        static bool IsExactDouble(decimal value) => value.Scale == 0 && Math.Abs(value) <= 9_007_199_254_740_992;

        // Open and unknown ends lie beyond every day that is named, in the order of their sentinels.
        static int Day(long day) => day <= DayNumber.UnknownPast ? (int)(day - DayNumber.Past) - OpenDay
            : day >= DayNumber.UnknownFuture ? OpenDay - (int)(DayNumber.Future - day)
            : (int)Math.Clamp(day, 10 - OpenDay, OpenDay - 10);
    }
}
