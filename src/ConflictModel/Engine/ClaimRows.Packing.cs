namespace ConflictModel.Engine;

/// <content>The claims packed for the search, scope by scope.</content>
internal sealed partial class ClaimRows
{
    // Scopes a thread takes at a time.
    private const int ScopesAtATime = 1024;

    private const int OpenDay = 2_000_000_000;
    private const decimal LargestExact = 1L << 50;

    // By the keys of the units.
    private int[] DimensionNumbers()
    {
        var numbers = new Dictionary<EntityId<Dimension>, int>();
        var ofUnit = new int[Dataset.MeasurementUnits.Count];
        for (var unit = 0; unit < ofUnit.Length; unit++)
        {
            numbers.TryAdd(Dataset.MeasurementUnits[unit].Dimension, numbers.Count);
            ofUnit[unit] = numbers[Dataset.MeasurementUnits[unit].Dimension];
        }

        return ofUnit;
    }

    // The rows of compared claims scope by scope, and within each in the order of their first days.
    private (ClaimRow[] Rows, int[] RowOfClaim, int[] Starts) ByScope(ClaimRow[] packed)
    {
        var keys = Dataset.Keys;
        var starts = new int[keys.Scopes.Length + 1];
        for (var scope = 0; scope < keys.Scopes.Length; scope++)
        {
            starts[scope + 1] = starts[scope];
            foreach (var claim in keys.ClaimsOf(scope))
            {
                starts[scope + 1] += IsCompared(claim) ? 1 : 0;
            }
        }

        var rows = new ClaimRow[starts[^1]];
        var rowOfClaim = new int[packed.Length];
        InParallel.Over(keys.Scopes.Length, ScopesAtATime, (start, end) =>
        {
            var order = new List<long>();
            var lastScope = new Dictionary<int, int>();
            for (var scope = start; scope < end; scope++)
            {
                order.Clear();
                foreach (var claim in keys.ClaimsOf(scope))
                {
                    if (IsCompared(claim))
                    {
                        // The day, and after it the claim.
                        order.Add(((long)packed[claim].Start << 32) | (uint)claim);
                    }
                }

                order.Sort();
                var isConcerned = Corrections.Concern(scope);
                var next = starts[scope];
                foreach (var entry in order)
                {
                    var claim = (int)entry;
                    var origin = packed[claim].Origin;
                    _repeatsOrigin[scope] |= origin >= 0 && lastScope.TryGetValue(origin, out var last) && last == scope;
                    lastScope[origin] = scope;
                    rowOfClaim[claim] = next;
                    rows[next++] = isConcerned ? packed[claim] with { IsPlain = false } : packed[claim];
                }
            }
        });
        return (rows, rowOfClaim, starts);
    }

    private ClaimRow Pack(int i, Claim claim, Measure measure, int dimension)
    {
        ref readonly var estimate = ref Estimates[i];
        var (possible, plausible) = (estimate.Possible, estimate.Plausible);
        ref readonly var time = ref Times[i];
        var days = time.Days;
        var isExact = !time.IsMoment && days.EarliestStart == days.LatestStart && days.EarliestEnd == days.LatestEnd;
        var isPlain = (isExact || time.IsMoment)
            && IsDay(days.EarliestStart) && IsDay(days.LatestEnd)
            && claim.Stance == Stance.Affirms && claim.Scope.Mode == Mode.Actual
            && !(measure.Kind == MeasureKind.Flow && (measure.IsReclassifiable || estimate.HasSoftCeiling))
            && HasExactEnds(plausible) && HasExactEnds(possible);
        return new()
        {
            Claim = i,
            Low = Low(plausible),
            High = High(plausible),
            PossibleLow = Low(possible),
            PossibleHigh = High(possible),
            Start = Day(days.EarliestStart),
            LatestStart = Day(days.LatestStart),
            EarliestEnd = Day(days.EarliestEnd),
            End = Day(days.LatestEnd),
            Key = time.Key,
            Origin = Origins[i].Number,
            Dimension = dimension,
            IsExact = isExact,
            IsMoment = time.IsMoment,
            IsPlain = isPlain,
        };

        // Rounded outwards of the truth where an end is left out or its double is not exact: then a strict comparison passes whatever violates.
        static double Low(QuantityRange range) => !range.HasLow ? double.NegativeInfinity
            : range.IncludesLow && IsExactDouble(range.Low) ? (double)range.Low
            : Math.BitIncrement((double)range.Low);

        static double High(QuantityRange range) => !range.HasHigh ? double.PositiveInfinity
            : range.IncludesHigh && IsExactDouble(range.High) ? (double)range.High
            : Math.BitDecrement((double)range.High);

        static bool HasExactEnds(QuantityRange range) => (!range.HasLow || IsExactDouble(range.Low)) && (!range.HasHigh || IsExactDouble(range.High));

        // Whole, and small enough that the double above it is below the next whole number.
        static bool IsExactDouble(decimal value) => (value.Scale == 0 || decimal.Truncate(value) == value) && Math.Abs(value) <= LargestExact;

        static bool IsDay(long day) => !DayNumber.IsBounded(day) || Math.Abs(day) < OpenDay - 10;

        // Open and unknown ends lie beyond every day that is named, in the order of their sentinels.
        static int Day(long day) => day <= DayNumber.UnknownPast ? (int)(day - DayNumber.Past) - OpenDay
            : day >= DayNumber.UnknownFuture ? OpenDay - (int)(DayNumber.Future - day)
            : (int)Math.Clamp(day, 10 - OpenDay, OpenDay - 10);
    }
}
