namespace ConflictModel.Tests;

/// <summary>
/// Whether numbers from 0 upwards exist that keep bounds and "these together are at most those together": one variable after the other is eliminated (Fourier and Motzkin) until only inequalities between numbers are left.
/// Exact, with ends that are left out and ends that are missing; meant for a few variables.
/// </summary>
internal sealed class LinearFeasibility
{
    private readonly List<(int[] Lesser, int[] Greater, decimal Slack, bool IsStrict)> _constraints = [];
    private int _variables;

    /// <summary>A variable of which only is known that it is at least 0.</summary>
    public int Add()
    {
        _constraints.Add(([], [_variables], 0, IsStrict: false));
        return _variables++;
    }

    /// <summary>A variable that lies in a range.</summary>
    public int Add(QuantityRange range)
    {
        var variable = Add();
        Restrict(variable, range);
        return variable;
    }

    /// <summary>A variable lies in a range, besides what else is known of it.</summary>
    public void Restrict(int variable, QuantityRange range)
    {
        if (range.HasLow)
        {
            _constraints.Add(([], [variable], -range.Low, !range.IncludesLow));
        }

        if (range.HasHigh)
        {
            _constraints.Add(([variable], [], range.High, !range.IncludesHigh));
        }
    }

    /// <summary>The sum of some variables is at most the sum of others.</summary>
    public void AtMost(int[] lesser, int[] greater) => _constraints.Add((lesser, greater, 0, IsStrict: false));

    public bool IsSatisfiable() => Reduced(-1).TrueForAll(row => row.Bound > 0 || (row.Bound == 0 && !row.IsStrict));

    /// <summary>The numbers that a variable may take, of constraints that can be satisfied: its least and greatest, or what these come near to.</summary>
    public (decimal Least, decimal? Greatest) EndsOf(int variable)
    {
        var rows = Reduced(variable);
        return (rows.Where(row => row.Factors[variable] < 0).Max(row => row.Bound / row.Factors[variable]),
            rows.Where(row => row.Factors[variable] > 0).Min(row => (decimal?)(row.Bound / row.Factors[variable])));
    }

    // What the constraints say of one variable, or, without one, of no variable at all.
    private List<Row> Reduced(int kept)
    {
        var rows = _constraints.ConvertAll(RowOf);
        var left = Enumerable.Range(0, _variables).Where(variable => variable != kept).ToHashSet();
        while (left.Count > 0)
        {
            var next = left.MinBy(variable => rows.Count(row => row.Factors[variable] > 0) * rows.Count(row => row.Factors[variable] < 0));
            left.Remove(next);
            rows = Without(next, rows);
        }

        return rows;
    }

    private static List<Row> Without(int variable, List<Row> rows)
    {
        var rest = rows.FindAll(row => row.Factors[variable] == 0);
        foreach (var above in rows.Where(row => row.Factors[variable] > 0))
        {
            foreach (var below in rows.Where(row => row.Factors[variable] < 0))
            {
                rest.Add(above.Times(-below.Factors[variable]).Plus(below.Times(above.Factors[variable])));
            }
        }

        return rest;
    }

    private Row RowOf((int[] Lesser, int[] Greater, decimal Slack, bool IsStrict) constraint)
    {
        var factors = new decimal[_variables];
        foreach (var variable in constraint.Lesser)
        {
            factors[variable]++;
        }

        foreach (var variable in constraint.Greater)
        {
            factors[variable]--;
        }

        return new(factors, constraint.Slack, constraint.IsStrict);
    }

    /// <summary>That the variables times their factors add up to at most, or to less than, a bound.</summary>
    private sealed record Row(decimal[] Factors, decimal Bound, bool IsStrict)
    {
        public Row Times(decimal factor) => new(Array.ConvertAll(Factors, value => value * factor), Bound * factor, IsStrict);

        public Row Plus(Row other) => new([.. Factors.Zip(other.Factors, (a, b) => a + b)], Bound + other.Bound, IsStrict || other.IsStrict);
    }
}
