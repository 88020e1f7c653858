using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// A scope, without its period, as numbers that are ordered as its text is: of each coordinate the place of its label among the labels, and
/// of its id among the ids; where it is missing, that of the label that follows in the text.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ScopeText(int measure, in ScopeSlots axes, int mode)
{
    private const int End = 0;

    // The labels in the order of their words, after the end of the text.
    private static readonly string[] Labels = [.. ScopeAxis.All
        .Select(axis => axis.Name)
        .Append(ModeLabel)
        .Order(StringComparer.Ordinal)
        .Prepend("")];

    private readonly int _measure = measure;
    private readonly ScopeSlots _axes = axes;
    private readonly int _mode = mode;

    private static string ModeLabel => Words<ScopeCoordinate>.Of(ScopeCoordinate.Mode);

    /// <summary>The sort keys of scopes by their texts.</summary>
    public static ScopeText[] Of(ScopeKey[] scopes, EntityTables tables)
    {
        var measures = PlacesOf(tables.Measures);
        var labels = ScopeAxis.All.Select(axis => Array.IndexOf(Labels, axis.Name)).ToArray();
        var words = EntityKind.ForAxes(kind => PlacesOf(tables[kind]));
        var modeLabel = Array.IndexOf(Labels, ModeLabel);
        return Array.ConvertAll(scopes, scope =>
        {
            var next = End;
            var mode = Number(modeLabel, scope.Mode switch { Mode.Forecast => 0, Mode.Planned => 1, _ => -1 }, 2, ref next);
            var numbers = default(ScopeSlots);
            for (var slot = ScopeAxis.Count - 1; slot >= 0; slot--)
            {
                numbers[slot] = Number(labels[slot], scope[slot], words[slot], ref next);
            }

            return new ScopeText(measures[scope.Measure], numbers, mode);
        });
    }

    /// <summary>Which of two texts comes first: below 0, this one.</summary>
    public int ComparedTo(in ScopeText other)
    {
        if (_measure != other._measure)
        {
            return _measure.CompareTo(other._measure);
        }

        var order = ((ReadOnlySpan<int>)_axes).SequenceCompareTo(other._axes);
        return order != 0 ? order : _mode.CompareTo(other._mode);
    }

    // The position of each id among all ids and "any", which comes last: no joiner of an id is before the comma that follows it.
    private static int[] PlacesOf(IKeyedEntities table)
    {
        var words = new string[table.Count + 1];
        var order = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = i < table.Count ? table.SlugOf(i) : Slug.Any;
            order[i] = i;
        }

        Array.Sort(words, order, StringComparer.Ordinal);
        var places = new int[words.Length];
        for (var place = 0; place < places.Length; place++)
        {
            places[order[place]] = place;
        }

        return places;
    }

    private static int Number(int label, int key, int[] words, ref int next) =>
        Number(label, key == ScopeKey.Unspecified ? -1 : words[key == ScopeKey.Any ? ^1 : key], words.Length, ref next);

    private static int Number(int label, int word, int words, ref int next)
    {
        next = word < 0 ? next : label;
        return (next * (words + 1)) + word + 1;
    }
}
