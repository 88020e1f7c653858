using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <content>The claims packed for the search, scope by scope.</content>
internal sealed partial class ClaimRows
{
    // Scopes a thread takes at a time.
    private const int ScopesAtATime = 1024;

    private const int OpenDay = 2_000_000_000;

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
    private (ClaimRow[] Rows, int[] RowOfClaim, int[] Starts) ByScope(Measure[] measures, int[] dimensionOfClaim)
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
        var rowOfClaim = new int[dimensionOfClaim.Length];
        InParallel.Over(keys.Scopes.Length, ScopesAtATime, (start, end) =>
        {
            var order = new List<long>();
            var lastScope = new Dictionary<(int Origin, int Period), int>();
            for (var scope = start; scope < end; scope++)
            {
                var isActual = keys.ScopeKeys[scope].Mode == Mode.Actual;
                order.Clear();
                foreach (var claim in keys.ClaimsOf(scope))
                {
                    if (IsCompared(claim))
                    {
                        // The day, and after it the claim.
                        order.Add(((long)Day(Times[claim].Days.EarliestStart) << 32) | (uint)claim);
                    }
                }

                order.Sort();
                var isConcerned = Corrections.Concern(scope);
                var next = starts[scope];
                foreach (var entry in order)
                {
                    var claim = (int)entry;
                    var isFact = isActual && (!_hasDenial[scope] || Dataset.Claims[claim].Stance == Stance.Affirms);
                    var row = Pack(claim, isFact, measures[scope], dimensionOfClaim[claim]);
                    if (row.Origin >= 0)
                    {
                        ref var last = ref CollectionsMarshal.GetValueRefOrAddDefault(lastScope, (row.Origin, Times.PeriodNumberOf(claim)), out var isMet);
                        _repeatsOrigin[scope] |= isMet && last == scope;
                        last = scope;
                    }

                    _longest[scope] = Math.Max(_longest[scope], (int)Math.Min(int.MaxValue, (long)row.End - row.Start));
                    rowOfClaim[claim] = next;
                    rows[next++] = isConcerned ? row with { IsPlain = false } : row;
                }
            }
        });
        return (rows, rowOfClaim, starts);
    }

    private ClaimRow Pack(int i, bool isFact, Measure measure, int dimension)
    {
        ref readonly var estimate = ref Estimates[i];
        var (possible, plausible) = (estimate.Possible, estimate.Plausible);
        ref readonly var time = ref Times[i];
        var days = time.Days;
        var isExact = !time.IsMoment && days.EarliestStart == days.LatestStart && days.EarliestEnd == days.LatestEnd;
        var isPlain = (isExact || time.IsMoment)
            && IsDay(days.EarliestStart) && IsDay(days.LatestEnd)
            && isFact
            && !(measure.Kind == MeasureKind.Flow && (measure.IsReclassifiable || estimate.HasSoftCeiling))
            && PackedEnds.AreExact(plausible) && PackedEnds.AreExact(possible);
        return new()
        {
            Claim = i,
            Low = PackedEnds.Low(plausible),
            High = PackedEnds.High(plausible),
            PossibleLow = PackedEnds.Low(possible),
            PossibleHigh = PackedEnds.High(possible),
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

        static bool IsDay(long day) => !DayNumber.IsBounded(day) || Math.Abs(day) < OpenDay - 10;
    }

    // Open and unknown ends lie beyond every day that is named, in the order of their sentinels.
    private static int Day(long day) => day <= DayNumber.UnknownPast ? (int)(day - DayNumber.Past) - OpenDay
        : day >= DayNumber.UnknownFuture ? OpenDay - (int)(DayNumber.Future - day)
        : (int)Math.Clamp(day, 10 - OpenDay, OpenDay - 10);
}
