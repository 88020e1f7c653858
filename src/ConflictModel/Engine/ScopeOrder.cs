namespace ConflictModel.Engine;

/// <summary>The order of scopes without their periods: whether one is within another certainly, possibly, or not.</summary>
internal sealed class ScopeOrder(KeyColumns keys)
{
    /// <summary>Determines whether one scope is within another.</summary>
    public Certainty IsWithin(in ScopeKey a, in ScopeKey b)
    {
        if (a.Mode != b.Mode)
        {
            return Certainty.No;
        }

        var order = keys.Measures.IsWithin(a.Measure, b.Measure);
        for (var slot = 0; slot < ScopeAxis.Count && order != Certainty.No; slot++)
        {
            order = order.And(Axis(a, b, slot));
        }

        return order;
    }

    /// <summary>
    /// The first coordinate by which neither scope is within the other, or by which they are ordered against each other; null if none
    /// stands alone.
    /// </summary>
    public ScopeCoordinate? Separating(in ScopeKey a, in ScopeKey b)
    {
        if (a.Mode != b.Mode)
        {
            return ScopeCoordinate.Mode;
        }

        if (Neither(keys.Measures.IsWithin(a.Measure, b.Measure), keys.Measures.IsWithin(b.Measure, a.Measure)))
        {
            return ScopeCoordinate.Measure;
        }

        foreach (var axis in ScopeAxis.All)
        {
            if (Neither(Axis(a, b, axis.Slot), Axis(b, a, axis.Slot)))
            {
                return axis.Coordinate;
            }
        }

        return null;
    }

    private Certainty Axis(in ScopeKey a, in ScopeKey b, int slot)
    {
        var order = Coordinate(a[slot], b[slot], keys.Axes[slot]);
        return order != Certainty.Certain && slot == EventPlaces.PlaceSlot && keys.EventPlaces.IsWithin(a[EventPlaces.EventSlot], b[slot])
            ? Certainty.Certain
            : order;
    }

    private static Certainty Coordinate(int a, int b, Ancestry ancestry)
    {
        if (a == b || b == ScopeKey.Any)
        {
            return Certainty.Certain;
        }

        if (a == ScopeKey.Unspecified || b == ScopeKey.Unspecified)
        {
            // An unspecified coordinate may be anything, but "any" is not within a single value.
            return Certainty.Possible;
        }

        return a != ScopeKey.Any && ancestry.IsWithin(a, b) ? Certainty.Certain : Certainty.No;
    }

    private static bool Neither(Certainty there, Certainty back) => there == Certainty.No && back == Certainty.No;
}
