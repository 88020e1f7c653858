using System.Collections.Immutable;

namespace ConflictModel;

/// <summary>
/// The places of the events of a dataset. A scope on an event without a place, or with a place that contains it, is about the place of the
/// event; and what is counted of an event is counted within all places that contain it.
/// </summary>
internal sealed class EventPlaces
{
    private readonly Ancestry _places;

    // By event: its place, and all places that contain it or the place of an event that it is part of.
    private readonly int[] _own;
    private readonly int[][] _around;

    public EventPlaces(EntityTables tables, ImmutableArray<Ancestry> axes)
    {
        _places = axes[PlaceSlot];
        _own = [.. tables.Events.Select(happened => happened.Place is { } place ? tables.Places.KeyOf(place) : ScopeKey.Unspecified)];
        IsEmpty = !Array.Exists(_own, place => place >= 0);
        _around = new int[_own.Length][];
        for (var i = 0; i < _around.Length; i++)
        {
            _around[i] = IsEmpty ? [] : Around(axes[EventSlot], i);
        }
    }

    public static int PlaceSlot { get; } = ScopeAxis.SlotOf(ScopeCoordinate.Place);

    public static int EventSlot { get; } = ScopeAxis.SlotOf(ScopeCoordinate.Event);

    /// <summary>Gets whether no event has a known place.</summary>
    public bool IsEmpty { get; }

    /// <summary>The places that an event is certainly within, including its own; none if they are not known.</summary>
    public ReadOnlySpan<int> Around(int happened) => happened >= 0 ? _around[happened] : [];

    /// <summary>The scope, with the place of its event where it leaves that out or gives a wider one.</summary>
    public ScopeKey Fill(in ScopeKey scope) => scope[EventSlot] is >= 0 and var happened && _own[happened] is >= 0 and var own
        && scope[PlaceSlot] is var place && (place == ScopeKey.Unspecified || (place >= 0 && place != own && _places.IsWithin(own, place)))
        ? scope.With(ScopeCoordinate.Place, own)
        : scope;

    /// <summary>The same scope on another event. Where it is about all of its event, so is the other.</summary>
    public ScopeKey On(int happened, in ScopeKey scope)
    {
        var other = scope.With(ScopeCoordinate.Event, happened);
        return Fill(scope[EventSlot] is >= 0 and var own && _own[own] == scope[PlaceSlot]
            ? other.With(ScopeCoordinate.Place, ScopeKey.Unspecified)
            : other);
    }

    /// <summary>
    /// Determines whether all that is counted of an event is counted within a place, or within what leaves its place out.
    /// </summary>
    public bool IsWithin(int happened, int place) =>
        Around(happened) is { Length: > 0 } around && (place == ScopeKey.Unspecified || around.BinarySearch(place) >= 0);

    private int[] Around(Ancestry events, int happened)
    {
        var found = new SortedSet<int>();
        Add(_own[happened]);
        foreach (var wider in events.AncestorsOf(happened))
        {
            Add(_own[wider]);
        }

        return [.. found];

        void Add(int place)
        {
            if (place >= 0)
            {
                found.Add(place);
                found.UnionWith(_places.AncestorsOf(place).ToArray());
            }
        }
    }
}
