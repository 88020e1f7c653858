namespace ConflictModel.Engine;

/// <summary>
/// Finds the scopes that a scope is within, by a trie over the coordinates that occur: measure and mode, category, actor, counterparty, place, event.
/// </summary>
internal sealed partial class ScopeIndex
{
    private const int Levels = 6;

    private readonly ClaimRows _rows;
    private readonly DatasetKeys _keys;
    private readonly Node _root = new();
    private readonly double[] _highestLow;

    public ScopeIndex(ClaimRows rows)
    {
        _rows = rows;
        _keys = rows.Dataset.Keys;
        _highestLow = new double[_keys.Scopes.Length];
        for (var scope = 0; scope < _keys.Scopes.Length; scope++)
        {
            var (highestLow, lowestHigh) = (double.NegativeInfinity, double.PositiveInfinity);
            foreach (ref readonly var row in rows.RowsOf(scope))
            {
                highestLow = Math.Max(highestLow, row.Low);
                lowestHigh = Math.Min(lowestHigh, row.High);
            }

            _highestLow[scope] = highestLow;
            if (!IsRatio(scope))
            {
                Add(scope, highestLow, lowestHigh);
            }
        }
    }

    /// <summary>The other scopes that a scope is certainly or possibly within; a ratio is within none.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="onlyViolable">Whether to leave out those in which no claim's high is below the highest low of the scope.</param>
    /// <param name="wider">Where they are added.</param>
    public void FindWider(int scope, bool onlyViolable, List<(int Scope, Certainty Order)> wider)
    {
        if (!IsRatio(scope))
        {
            Descend(_root, 0, scope, Certainty.Certain, onlyViolable ? _highestLow[scope] : null, wider);
        }
    }

    private bool IsRatio(int scope) => _rows.Dataset.Measures[_keys.ScopeKeys[scope].Measure].Kind == MeasureKind.Ratio;

    private void Add(int scope, double highestLow, double lowestHigh)
    {
        var node = _root;
        node.Include(highestLow, lowestHigh);
        for (var level = 0; level < Levels; level++)
        {
            node = node.ChildAt(Coordinate(_keys.ScopeKeys[scope], level));
            node.Include(highestLow, lowestHigh);
        }

        node.Scope = scope;
    }

    private void Descend(Node node, int level, int scope, Certainty order, double? highestLow, List<(int Scope, Certainty Order)> wider)
    {
        if (level == Levels)
        {
            if (node.Scope != scope)
            {
                wider.Add((node.Scope, order));
            }

            return;
        }

        var key = Coordinate(_keys.ScopeKeys[scope], level);
        if (level == 0)
        {
            Visit(node, key, Certainty.Certain);
            foreach (var (measure, certainty) in _keys.Measures.BoundsOf(_keys.ScopeKeys[scope].Measure))
            {
                Visit(node, MeasureAndMode(measure, _keys.ScopeKeys[scope].Mode), certainty);
            }

            return;
        }

        if (key == ScopeKey.Unspecified)
        {
            // The unsaid may be within anything.
            foreach (var (other, child) in node.Children)
            {
                Enter(child, other is ScopeKey.Unspecified or ScopeKey.Any ? Certainty.Certain : Certainty.Possible);
            }

            return;
        }

        Visit(node, key, Certainty.Certain);
        Visit(node, ScopeKey.Unspecified, Certainty.Possible);
        if (key != ScopeKey.Any)
        {
            Visit(node, ScopeKey.Any, Certainty.Certain);
            foreach (var ancestor in AncestryAt(level).AncestorsOf(key))
            {
                Visit(node, ancestor, Certainty.Certain);
            }
        }

        void Visit(Node parent, int coordinate, Certainty certainty)
        {
            if (parent.Children.TryGetValue(coordinate, out var child))
            {
                Enter(child, certainty);
            }
        }

        void Enter(Node child, Certainty certainty)
        {
            if (highestLow is not { } low || child.LowestHigh < low)
            {
                Descend(child, level + 1, scope, order.And(certainty), highestLow, wider);
            }
        }
    }

    private Ancestry AncestryAt(int level) => level switch
    {
        1 => _keys.Categories,
        2 or 3 => _keys.Actors,
        4 => _keys.Places,
        _ => _keys.Events,
    };

    private static int Coordinate(in ScopeKey key, int level) => level switch
    {
        0 => MeasureAndMode(key.Measure, key.Mode),
        1 => key.Category,
        2 => key.Actor,
        3 => key.Counterparty,
        4 => key.Place,
        _ => key.Event,
    };

    private static int MeasureAndMode(int measure, Mode mode) => (measure * 3) + (int)mode;

    private sealed class Node
    {
        private Dictionary<int, Node>? _children;

        public double LowestHigh { get; private set; } = double.PositiveInfinity;

        public double HighestLow { get; private set; } = double.NegativeInfinity;

        public int Scope { get; set; } = -1;

        public Dictionary<int, Node> Children => _children ??= [];

        public void Include(double highestLow, double lowestHigh)
        {
            HighestLow = Math.Max(HighestLow, highestLow);
            LowestHigh = Math.Min(LowestHigh, lowestHigh);
        }

        public Node ChildAt(int coordinate)
        {
            if (!Children.TryGetValue(coordinate, out var child))
            {
                child = new();
                Children.Add(coordinate, child);
            }

            return child;
        }
    }
}
