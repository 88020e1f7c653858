using System.Runtime.InteropServices;

namespace ConflictModel.Rules;

/// <summary>
/// The numbers that origins give for the same figures, from which their reliability is learned. The order of its rows depends on scopes and
/// ids alone, so that sums round alike whatever the order of the input.
/// </summary>
internal sealed class LearningTable
{
    private LearningTable(List<Figure> figures, List<int> origins)
    {
        Figures = figures;
        Origins = origins;
    }

    /// <summary>The figures of which at least two origins speak.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>The origins that speak of them, by their numbers in the run.</summary>
    public IReadOnlyList<int> Origins { get; }

    /// <summary>
    /// Gathers the numbers. A bound is not a number, nor is a first count that others outgrew, and a claim of several possible origins is
    /// ignored; of several numbers of one origin, the lower middle one counts.
    /// </summary>
    public static LearningTable Of(IEnumerable<ScopeEvidence> evidence)
    {
        var figures = new List<Figure>();
        var origins = new List<int>();
        var rows = new Dictionary<int, int>();
        foreach (var scope in evidence)
        {
            var said = scope.NotOutgrown.Claims
                .Where(claim => claim.CertainOrigin >= 0 && claim.Said is { Best: not null, Possible: { HasLow: true, HasHigh: true } })
                .GroupBy(claim => claim.CertainOrigin, claim => (double)claim.Estimate.Best!.Value)
                .Select(origin => (Origin: origin.Key, Number: MiddleOf(origin)))
                .ToList();
            if (said.Count < 2)
            {
                continue;
            }

            var mean = said.Average(entry => entry.Number);
            var deviation = Math.Sqrt(said.Average(entry => (entry.Number - mean) * (entry.Number - mean)));
            figures.Add(new([.. said.Select(entry => (RowOf(entry.Origin), entry.Number))], deviation));
        }

        return new(figures, origins);

        int RowOf(int origin)
        {
            ref var row = ref CollectionsMarshal.GetValueRefOrAddDefault(rows, origin, out var exists);
            if (!exists)
            {
                row = origins.Count;
                origins.Add(origin);
            }

            return row;
        }
    }

    /// <summary>The number of figures of each origin.</summary>
    public int[] Counts()
    {
        var counts = new int[Origins.Count];
        foreach (var (row, _) in Figures.SelectMany(figure => figure.Said))
        {
            counts[row]++;
        }

        return counts;
    }

    /// <summary>The weights by origin, with the number of figures behind each.</summary>
    public LearnedWeights Learned(double[] weights)
    {
        var counts = Counts();
        return new(Origins.Select((origin, row) => (origin, row))
            .ToDictionary(entry => entry.origin, entry => (weights[entry.row], counts[entry.row])));
    }

    private static double MiddleOf(IEnumerable<double> numbers)
    {
        var ordered = numbers.Order().ToList();
        return ordered[(ordered.Count - 1) / 2];
    }

    /// <summary>The numbers that origins give for one figure.</summary>
    /// <param name="Said">The row of each origin, and its number.</param>
    /// <param name="Deviation">The standard deviation of the numbers, by which errors of large and small figures become comparable; 0 if
    /// all say the same.</param>
    public sealed record Figure((int Row, double Number)[] Said, double Deviation);
}
