namespace ConflictModel.Engine;

/// <content>
/// What a live dataset asks: which scopes are within one, and what a claim more does. Claims that go leave the bounds as they are: they
/// only screen.
/// </content>
internal sealed partial class ScopeIndex
{
    private int[][]?[]? _descendants;

    /// <summary>Adds a claim of a scope, which may be a new one.</summary>
    public void Include(int scope, double low, double high)
    {
        if (!IsRatio(scope))
        {
            Add(scope, low, high);
        }
    }

    /// <summary>The other scopes that a scope is certainly or possibly within, in which some claim may have a high below a low.</summary>
    public void FindWiderBelow(int scope, double low, List<(int Scope, Certainty Order)> wider)
    {
        if (!IsRatio(scope))
        {
            Descend(Root, 0, scope, Certainty.Certain, low, wider);
        }
    }

    /// <summary>
    /// The other scopes that are certainly or possibly within a scope, in which some claim may have a low above a high, if one is given; a
    /// ratio has none.
    /// </summary>
    public void FindNarrowerAbove(int scope, double? high, List<(int Scope, Certainty Order)> narrower)
    {
        if (!IsRatio(scope))
        {
            Ascend(Root, 0, scope, ScopeKey.Unspecified, Certainty.Certain, high, narrower);
        }
    }

    // With the event of the narrower scopes, from the level on at which it is known.
    private void Ascend(
        int node, int level, int scope, int happened, Certainty order, double? high, List<(int Scope, Certainty Order)> narrower)
    {
        if (level == Levels)
        {
            if (_nodes[node].Scope != scope)
            {
                narrower.Add((_nodes[node].Scope, order));
            }

            return;
        }

        var key = Coordinate(_keys.ScopeKeyOf(scope), level);
        if (level == 0)
        {
            var (measure, mode) = (_keys.ScopeKeyOf(scope).Measure, _keys.ScopeKeyOf(scope).Mode);
            for (var child = _nodes[node].FirstChild; child >= 0; child = _nodes[child].NextSibling)
            {
                var other = _nodes[child].Coordinate;
                if (other % 3 == (int)mode && _keys.Measures.IsWithin(other / 3, measure) is var certainty and not Certainty.No)
                {
                    Enter(child, certainty);
                }
            }
        }
        else if (key is ScopeKey.Any or ScopeKey.Unspecified || IsAround(level, happened, key))
        {
            var isCertain = key == ScopeKey.Any || IsAround(level, happened, key);
            for (var child = _nodes[node].FirstChild; child >= 0; child = _nodes[child].NextSibling)
            {
                Enter(child, isCertain || _nodes[child].Coordinate == key ? Certainty.Certain : Certainty.Possible);
            }
        }
        else
        {
            Visit(key, Certainty.Certain);
            Visit(ScopeKey.Unspecified, Certainty.Possible);
            foreach (var descendant in DescendantsAt(_slots[level - 1])[key])
            {
                Visit(descendant, Certainty.Certain);
            }
        }

        void Visit(int coordinate, Certainty certainty)
        {
            if (_children.TryGetValue((node, coordinate), out var child))
            {
                Enter(child, certainty);
            }
        }

        void Enter(int child, Certainty certainty)
        {
            if (high is null || _nodes[child].HighestLow > high)
            {
                var named = level > 0 && _slots[level - 1] == EventPlaces.EventSlot ? _nodes[child].Coordinate : happened;
                Ascend(child, level + 1, scope, named, order.And(certainty), high, narrower);
            }
        }
    }

    private bool IsAround(int level, int happened, int place) =>
        _slots[level - 1] == EventPlaces.PlaceSlot && _keys.EventPlaces.IsWithin(happened, place);

    private int[][] DescendantsAt(int slot)
    {
        _descendants ??= new int[ScopeAxis.Count][][];
        return _descendants[slot] ??= _keys.Axes[slot].Descendants();
    }
}
