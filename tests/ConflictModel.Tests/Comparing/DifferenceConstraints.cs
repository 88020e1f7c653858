namespace ConflictModel.Tests;

/// <summary>
/// Whether numbers exist that keep bounds and "this is at most that": a system of difference constraints, which is unsatisfiable exactly where its graph has a cycle of negative weight (Bellman and Ford).
/// </summary>
internal sealed class DifferenceConstraints
{
    private readonly List<(int From, int To, Weight Weight)> _edges = [];
    private int _variables = 1;

    /// <summary>A variable that lies in a range.</summary>
    public int Add(QuantityRange range)
    {
        var variable = _variables++;

        // Node 0 stands for the number 0; an end that is left out is one step less than the number, however small the step.
        if (range.HasHigh)
        {
            _edges.Add((0, variable, new(range.High, range.IncludesHigh ? 0 : -1)));
        }

        if (range.HasLow)
        {
            _edges.Add((variable, 0, new(-range.Low, range.IncludesLow ? 0 : -1)));
        }

        return variable;
    }

    public void AtMost(int variable, int other) => _edges.Add((other, variable, default));

    public bool IsSatisfiable()
    {
        var distances = new Weight[_variables];
        for (var round = 0; round < _variables; round++)
        {
            var changed = false;
            foreach (var (from, to, weight) in _edges)
            {
                var distance = distances[from].Plus(weight);
                if (distance.IsBelow(distances[to]))
                {
                    distances[to] = distance;
                    changed = true;
                }
            }

            if (!changed)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A number and a count of steps that are smaller than any number.</summary>
    private readonly record struct Weight(decimal Number, int Steps)
    {
        public Weight Plus(Weight other) => new(Number + other.Number, Steps + other.Steps);

        public bool IsBelow(Weight other) => Number < other.Number || (Number == other.Number && Steps < other.Steps);
    }
}
