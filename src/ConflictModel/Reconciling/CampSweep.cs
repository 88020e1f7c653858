using System.Runtime.InteropServices;
using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// Finds the values on which the most origins agree, by their weights and plausible ranges: the sweep of K. Marzullo (Maintaining the Time
/// in a Distributed System, PhD thesis, Stanford 1984) over ranges that may be half-open or unbounded.
/// </summary>
internal static class CampSweep
{
    /// <summary>
    /// Every stretch of values that the heaviest set of origins plausibly means, ascending; more than one where sets tie. An origin counts
    /// once, by the weightiest of its claims, wherever most of its own claims agree; one of no weight is not counted.
    /// </summary>
    public static List<QuantityRange> Heaviest(EquatableList<ClaimEvidence> claims, out decimal weight)
    {
        var weights = WeightsOf(claims);
        var ranges = new List<Voice>(claims.Count);
        if (weights.Length == claims.Count)
        {
            foreach (var claim in claims.AsSpan())
            {
                ranges.Add(new(claim.Estimate.Plausible, claim.Origin, weights[claim.Origin]));
            }
        }
        else
        {
            foreach (var origin in claims.GroupBy(claim => claim.Origin))
            {
                var said = origin.Select((claim, index) => new Voice(claim.Estimate.Plausible, index, 1)).ToList();
                foreach (var range in said.Count == 1 ? [said[0].Range] : Heaviest(said, out _))
                {
                    ranges.Add(new(range, origin.Key, weights[origin.Key]));
                }
            }
        }

        return Heaviest(ranges, out weight);
    }

    /// <summary>The weight of each origin.</summary>
    public static decimal[] WeightsOf(EquatableList<ClaimEvidence> claims)
    {
        var count = 0;
        foreach (var claim in claims.AsSpan())
        {
            count = Math.Max(count, claim.Origin + 1);
        }

        var weights = new decimal[count];
        foreach (var claim in claims.AsSpan())
        {
            weights[claim.Origin] = Math.Max(weights[claim.Origin], claim.Weight);
        }

        return weights;
    }

    private static List<QuantityRange> Heaviest(List<Voice> voices, out decimal heaviest)
    {
        var cuts = new List<(RangeCut At, bool IsStart, decimal Weight)>(2 * voices.Count);
        foreach (var voice in voices)
        {
            if (voice.Weight > 0)
            {
                cuts.Add((RangeCut.StartOf(voice.Range), true, voice.Weight));
                cuts.Add((RangeCut.EndOf(voice.Range), false, voice.Weight));
            }
        }

        // Where one range stops and another starts, they share nothing: stops come first.
        cuts.Sort(static (a, b) => RangeCut.Compare(a.At, b.At) is var order && order != 0 ? order : a.IsStart.CompareTo(b.IsStart));
        var found = new List<QuantityRange>();
        var start = default(RangeCut);
        var (isInside, sum) = (false, 0m);
        heaviest = 0;
        foreach (var (at, isStart, weight) in cuts)
        {
            if (isStart)
            {
                sum += weight;
                if (sum > heaviest)
                {
                    found.Clear();
                    heaviest = sum;
                }

                (start, isInside) = sum == heaviest ? (at, true) : (start, isInside);
                continue;
            }

            if (isInside)
            {
                found.Add(RangeCut.Between(start, at));
                isInside = false;
            }

            sum -= weight;
        }

        return found;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Voice(QuantityRange Range, int Origin, decimal Weight);
}
