namespace ConflictModel.Engine;

/// <content>Whether any scopes of a dataset can be nested at all.</content>
internal sealed partial class ScopeIndex
{
    /// <summary>Determines whether any scope may be within another, as far as each coordinate by itself shows.</summary>
    public static bool MayNest(DatasetKeys keys)
    {
        var measures = Occurring(keys, keys.Measures.Count, key => key.Measure);
        return Ids(measures).Any(measure => keys.Measures.BoundsOf(measure).Keys.Any(bound => measures[bound + Words]))
            || ScopeAxis.All.Any(axis => MayNest(keys.Axes[axis.Slot], key => key[axis.Slot]))
            || (!keys.EventPlaces.IsEmpty && MayNestByEvents());

        bool MayNestByEvents()
        {
            var places = Occurring(keys, keys.Axes[EventPlaces.PlaceSlot].Count, key => key[EventPlaces.PlaceSlot]);
            return Array.Exists(
                keys.ScopeKeys,
                key => keys.EventPlaces.Around(key[EventPlaces.EventSlot]).ToArray()
                    .Any(place => place != key[EventPlaces.PlaceSlot] && places[place + Words]));
        }

        bool MayNest(Ancestry ancestry, Func<ScopeKey, int> coordinate)
        {
            var occurs = Occurring(keys, ancestry.Count, coordinate);
            var words = occurs.AsSpan(0, Words).Count(true);
            return words > 1
                || (words == 1 && Ids(occurs).Any())
                || Ids(occurs).Any(id => ancestry.AncestorsOf(id).ToArray().Any(ancestor => occurs[ancestor + Words]));
        }
    }

    // The ids after the words.
    private static bool[] Occurring(DatasetKeys keys, int count, Func<ScopeKey, int> coordinate)
    {
        var occurs = new bool[count + Words];
        foreach (var key in keys.ScopeKeys)
        {
            occurs[coordinate(key) + Words] = true;
        }

        return occurs;
    }

    private static IEnumerable<int> Ids(bool[] occurs) => Enumerable.Range(0, occurs.Length - Words).Where(id => occurs[id + Words]);
}
