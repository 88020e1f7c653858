using System.Runtime.InteropServices;

namespace ConflictModel.Engine;

/// <summary>
/// Finds the scopes that a scope is within, by a trie over the coordinates that occur: measure and mode, and then each axis.
/// </summary>
internal sealed partial class ScopeIndex
{
    private const int Levels = 1 + ScopeAxis.Count;
    private const int Root = 0;

    // The values of a coordinate that are not ids: Any and Unspecified.
    private const int Words = -ScopeKey.Any;

    private readonly KeyColumns _keys;
    private readonly double[] _highestLow;

    // The slots of the axes, level by level. First those that all scopes leave out: there they cost one node for each measure, and not one
    // for each scope. The place comes after the event, which may say more of it.
    private readonly int[] _slots;

    // The nodes of the trie, and each by its parent and coordinate.
    private readonly Dictionary<(int Parent, int Coordinate), int> _children;
    private Node[] _nodes;
    private int _count = 1;

    /// <summary>The index of the scopes of some rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="keys">The keys of the scopes, where others may come to those of the rows.</param>
    public ScopeIndex(ClaimRows rows, KeyColumns? keys = null)
    {
        _keys = keys ?? rows.Dataset.Keys;
        _slots = [.. ScopeAxis.All
            .Select(axis => axis.Slot)
            .OrderBy(slot => IsUsed(rows, slot))
            .ThenBy(slot => slot == EventPlaces.PlaceSlot)];
        _highestLow = new double[rows.Dataset.Keys.Scopes.Length];
        _nodes = new Node[1 + (2 * _highestLow.Length)];
        _nodes[Root] = Node.Of(ScopeKey.Unspecified, sibling: -1);
        _children = new(_nodes.Length);
        for (var scope = 0; scope < _highestLow.Length; scope++)
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

    private static bool IsUsed(ClaimRows rows, int slot) => Array.Exists(
        rows.Dataset.Keys.ScopeKeys,
        key => key[slot] != ScopeKey.Unspecified || (slot == EventPlaces.PlaceSlot && key[EventPlaces.EventSlot] != ScopeKey.Unspecified));

    /// <summary>The other scopes that a scope is certainly or possibly within; a ratio is within none.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="onlyViolable">Whether to leave out those in which no claim's high is below the highest low of the scope.</param>
    /// <param name="wider">Where they are added.</param>
    public void FindWider(int scope, bool onlyViolable, List<(int Scope, Certainty Order)> wider)
    {
        if (!IsRatio(scope))
        {
            Descend(Root, 0, scope, Certainty.Certain, onlyViolable ? _highestLow[scope] : null, wider);
        }
    }

    private bool IsRatio(int scope) => _keys.TraitsOf(scope).Kind == MeasureKind.Ratio;

    private void Add(int scope, double highestLow, double lowestHigh)
    {
        _nodes[Root].Include(highestLow, lowestHigh);
        var node = Root;
        for (var level = 0; level < Levels; level++)
        {
            node = ChildAt(node, Coordinate(_keys.ScopeKeyOf(scope), level));
            _nodes[node].Include(highestLow, lowestHigh);
        }

        _nodes[node].Scope = scope;
    }

    private int ChildAt(int parent, int coordinate)
    {
        ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(_children, (parent, coordinate), out var exists);
        if (!exists)
        {
            child = _count++;
            _nodes = _nodes.EnsureCapacity(child + 1);
            _nodes[child] = Node.Of(coordinate, _nodes[parent].FirstChild);
            _nodes[parent].FirstChild = child;
        }

        return child;
    }

    private void Descend(int node, int level, int scope, Certainty order, double? highestLow, List<(int Scope, Certainty Order)> wider)
    {
        if (level == Levels)
        {
            if (_nodes[node].Scope != scope)
            {
                wider.Add((_nodes[node].Scope, order));
            }

            return;
        }

        var key = Coordinate(_keys.ScopeKeyOf(scope), level);
        if (level == 0)
        {
            Visit(node, key, Certainty.Certain);
            foreach (var (measure, certainty) in _keys.Measures.BoundsOf(_keys.ScopeKeyOf(scope).Measure))
            {
                Visit(node, MeasureAndMode(measure, _keys.ScopeKeyOf(scope).Mode), certainty);
            }

            return;
        }

        // Where the event says more of the place.
        var around = _slots[level - 1] == EventPlaces.PlaceSlot
            ? _keys.EventPlaces.Around(_keys.ScopeKeyOf(scope)[EventPlaces.EventSlot])
            : [];
        if (key == ScopeKey.Unspecified)
        {
            // An unspecified coordinate may be within anything.
            for (var child = _nodes[node].FirstChild; child >= 0; child = _nodes[child].NextSibling)
            {
                var coordinate = _nodes[child].Coordinate;
                var isCertain = coordinate is ScopeKey.Unspecified or ScopeKey.Any || around.BinarySearch(coordinate) >= 0;
                Enter(child, isCertain ? Certainty.Certain : Certainty.Possible);
            }

            return;
        }

        Visit(node, key, Certainty.Certain);
        Visit(node, ScopeKey.Unspecified, around.IsEmpty ? Certainty.Possible : Certainty.Certain);
        var ancestors = key == ScopeKey.Any ? [] : _keys.Axes[_slots[level - 1]].AncestorsOf(key);
        if (key != ScopeKey.Any)
        {
            Visit(node, ScopeKey.Any, Certainty.Certain);
        }

        foreach (var ancestor in ancestors)
        {
            Visit(node, ancestor, Certainty.Certain);
        }

        foreach (var place in around)
        {
            if (place != key && ancestors.BinarySearch(place) < 0)
            {
                Visit(node, place, Certainty.Certain);
            }
        }

        void Visit(int parent, int coordinate, Certainty certainty)
        {
            if (_children.TryGetValue((parent, coordinate), out var child))
            {
                Enter(child, certainty);
            }
        }

        void Enter(int child, Certainty certainty)
        {
            if (highestLow is not { } low || _nodes[child].LowestHigh < low)
            {
                Descend(child, level + 1, scope, order.And(certainty), highestLow, wider);
            }
        }
    }

    private int Coordinate(in ScopeKey key, int level) => level == 0 ? MeasureAndMode(key.Measure, key.Mode) : key[_slots[level - 1]];

    private static int MeasureAndMode(int measure, Mode mode) => (measure * 3) + (int)mode;

    [StructLayout(LayoutKind.Auto)]
    private struct Node
    {
        public double LowestHigh;
        public double HighestLow;
        public int Coordinate;
        public int Scope;
        public int FirstChild;
        public int NextSibling;

        public static Node Of(int coordinate, int sibling) => new()
        {
            LowestHigh = double.PositiveInfinity,
            HighestLow = double.NegativeInfinity,
            Coordinate = coordinate,
            Scope = -1,
            FirstChild = -1,
            NextSibling = sibling,
        };

        public void Include(double highestLow, double lowestHigh)
        {
            HighestLow = Math.Max(HighestLow, highestLow);
            LowestHigh = Math.Min(LowestHigh, lowestHigh);
        }
    }
}
