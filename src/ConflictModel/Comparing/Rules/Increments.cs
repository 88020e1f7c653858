using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// Within one scope of a flow: an earlier total, what was added over the days just after it, and a later total. All three starts and ends
/// must be known to the day, but for a start that is open or has the same text in both totals.
/// </summary>
internal sealed class Increments(ComparisonFrame frame, int scope)
{
    private readonly ClaimRows _rows = frame.Rows;

    /// <summary>The triples that cannot all be true, although each pair can.</summary>
    public IEnumerable<SumViolation> Violations()
    {
        var totals = new Dictionary<(long End, string Start), List<int>>();
        var additions = new List<int>();
        foreach (var claim in frame.Dataset.Keys.ClaimsOf(scope).ToArray())
        {
            if (!_rows.IsCompared(claim) || frame.Dataset.Claims[claim].Scope.Mode != Mode.Actual
                || _rows.Times.PeriodOf(claim) is not { } period)
            {
                continue;
            }

            var days = _rows.Times[claim].Days;
            if (days.EarliestEnd != days.LatestEnd || _rows.Times[claim].Edges is not null)
            {
                continue;
            }

            if (days.EarliestStart == days.LatestStart && DayNumber.IsBounded(days.EarliestStart))
            {
                additions.Add(claim);
            }

            if (StartOf(period, days) is { } start)
            {
                if (!totals.TryGetValue((days.LatestEnd, start), out var list))
                {
                    totals.Add((days.LatestEnd, start), list = []);
                }

                list.Add(claim);
            }
        }

        foreach (var addition in additions)
        {
            var days = _rows.Times[addition].Days;
            foreach (var ((end, start), before) in totals)
            {
                if (end == days.EarliestStart - 1 && totals.TryGetValue((days.LatestEnd, start), out var after))
                {
                    foreach (var violation in Violations(before, addition, after))
                    {
                        yield return violation;
                    }
                }
            }
        }
    }

    private static string? StartOf(UncertainPeriod period, PeriodDays days) => period.StartKind switch
    {
        PeriodEnd.Open => "..",
        PeriodEnd.Unknown => null,
        _ => days.EarliestStart == days.LatestStart ? Invariant($"{days.EarliestStart}") : period.Start?.ToString(),
    };

    private IEnumerable<SumViolation> Violations(List<int> before, int addition, List<int> after)
    {
        foreach (var earlier in before)
        {
            foreach (var later in after)
            {
                var (first, added, total) = (Range(earlier), Range(addition), Range(later));
                if (_rows.DimensionOf(earlier) != _rows.DimensionOf(later) || _rows.DimensionOf(addition) != _rows.DimensionOf(later)
                    || !first.HasLow || !added.HasLow
                    || total.IsBelow(first) == Certainty.Certain || total.IsBelow(added) == Certainty.Certain)
                {
                    continue;
                }

                var sum = first.Plus(added);
                if (Later(later, addition).IsBelow(sum) == Certainty.Certain && AreKnown([earlier, addition], [later])
                    && !_rows.IsFloorTo(later, earlier) && !_rows.IsFloorTo(later, addition))
                {
                    yield return new(later, [earlier, addition], sum, total, sum.Low - total.High);
                }
                else if (ClosedCounts.PossibleLater(_rows, earlier).Plus(Later(addition, later)).IsBelow(total) == Certainty.Certain
                    && AreKnown([later], [earlier, addition])
                    && !_rows.IsFloorTo(earlier, later) && !_rows.IsFloorTo(addition, later))
                {
                    yield return new(later, [earlier, addition], sum, total, sum.High - total.Low);
                }
            }
        }
    }

    // A total that was known before what was added may be less than both make, and one that was known after them more.
    private bool AreKnown(int[] first, int[] second) => Array.TrueForAll(
        first, claim => Array.TrueForAll(second, other => ClosedCounts.AreKnownInOrder(_rows, claim, other, isReclassifiable: false)));

    // Figures of one statement must add up exactly, even if a later count may still be higher.
    private QuantityRange Later(int claim, int beside) =>
        ClosedCounts.AreOfOneStatement(_rows, claim, beside) ? Range(claim) : ClosedCounts.PossibleLater(_rows, claim);

    private QuantityRange Range(int claim) => _rows.EstimateOf(claim).Possible;
}
