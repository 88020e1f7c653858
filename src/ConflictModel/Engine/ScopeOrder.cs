namespace ConflictModel.Engine;

/// <summary>Which scope is within which, period left aside: certainly, possibly, or not.</summary>
internal sealed class ScopeOrder(KeyColumns keys)
{
    /// <summary>Whether one scope is within another.</summary>
    public Certainty IsWithin(in ScopeKey a, in ScopeKey b)
    {
        if (a.Mode != b.Mode)
        {
            return Certainty.No;
        }

        var order = keys.Measures.IsWithin(a.Measure, b.Measure);
        if (order != Certainty.No)
        {
            order = order.And(Coordinate(a.Category, b.Category, keys.Categories));
        }

        if (order != Certainty.No)
        {
            order = order.And(Coordinate(a.Place, b.Place, keys.Places));
        }

        if (order != Certainty.No)
        {
            order = order.And(Coordinate(a.Actor, b.Actor, keys.Actors));
        }

        if (order != Certainty.No)
        {
            order = order.And(Coordinate(a.Counterparty, b.Counterparty, keys.Actors));
        }

        return order == Certainty.No ? order : order.And(Coordinate(a.Event, b.Event, keys.Events));
    }

    /// <summary>The first coordinate by which neither scope is within the other, or by which they are ordered against each other; null where none stands alone.</summary>
    public ScopeCoordinate? Separating(in ScopeKey a, in ScopeKey b)
    {
        if (a.Mode != b.Mode)
        {
            return ScopeCoordinate.Mode;
        }

        return Neither(keys.Measures.IsWithin(a.Measure, b.Measure), keys.Measures.IsWithin(b.Measure, a.Measure)) ? ScopeCoordinate.Measure
            : Neither(a.Category, b.Category, keys.Categories) ? ScopeCoordinate.Category
            : Neither(a.Actor, b.Actor, keys.Actors) ? ScopeCoordinate.Actor
            : Neither(a.Counterparty, b.Counterparty, keys.Actors) ? ScopeCoordinate.Counterparty
            : Neither(a.Place, b.Place, keys.Places) ? ScopeCoordinate.Place
            : Neither(a.Event, b.Event, keys.Events) ? ScopeCoordinate.Event
            : null;
    }

    private static Certainty Coordinate(int a, int b, Ancestry ancestry)
    {
        if (a == b || b == ScopeKey.Any)
        {
            return Certainty.Certain;
        }

        if (a == ScopeKey.Unspecified || b == ScopeKey.Unspecified)
        {
            // The unsaid may be anything, but "any" is within no single one of them.
            return Certainty.Possible;
        }

        return a != ScopeKey.Any && ancestry.IsWithin(a, b) ? Certainty.Certain : Certainty.No;
    }

    private static bool Neither(int a, int b, Ancestry ancestry) => Neither(Coordinate(a, b, ancestry), Coordinate(b, a, ancestry));

    private static bool Neither(Certainty there, Certainty back) => there == Certainty.No && back == Certainty.No;
}
