using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>
/// A scope, without its period, as numbers that are ordered as its text is: of each coordinate the place of its label among the labels, and of its id among the ids; where it is missing, that of the label that follows in the text.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ScopeText(int Measure, int Category, int Actor, int Counterparty, int Place, int Event, int Mode)
{
    /// <summary>What orders the texts of scopes.</summary>
    public static ScopeText[] Of(ScopeKey[] scopes, EntityTables tables)
    {
        var (measures, categories, actors) = (Words(tables.Measures), Words(tables.Categories), Words(tables.Actors));
        var (places, events) = (Words(tables.Places), Words(tables.Events));
        return Array.ConvertAll(scopes, scope =>
        {
            var next = Label.End;
            var mode = Number(Label.Mode, scope.Mode switch { ConflictModel.Mode.Forecast => 0, ConflictModel.Mode.Planned => 1, _ => -1 }, 2, ref next);
            var conflictEvent = Number(Label.Event, scope.Event, events, ref next);
            var place = Number(Label.Place, scope.Place, places, ref next);
            var counterparty = Number(Label.Counterparty, scope.Counterparty, actors, ref next);
            var actor = Number(Label.Actor, scope.Actor, actors, ref next);
            return new ScopeText(measures[scope.Measure], Number(Label.Category, scope.Category, categories, ref next), actor, counterparty, place, conflictEvent, mode);
        });
    }

    /// <summary>Which of two texts comes first: below 0, this one.</summary>
    public int ComparedTo(in ScopeText other) => Measure != other.Measure ? Measure.CompareTo(other.Measure)
        : Category != other.Category ? Category.CompareTo(other.Category)
        : Actor != other.Actor ? Actor.CompareTo(other.Actor)
        : Counterparty != other.Counterparty ? Counterparty.CompareTo(other.Counterparty)
        : Place != other.Place ? Place.CompareTo(other.Place)
        : Event != other.Event ? Event.CompareTo(other.Event)
        : Mode.CompareTo(other.Mode);

    // The place of each id among all ids and "any", which stands behind them: no joiner of an id is before the comma that follows it.
    private static int[] Words<T>(EntityTable<T> table)
        where T : IIdentified<T>
    {
        var words = new string[table.Count + 1];
        var order = new int[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = i < table.Count ? table[i].Id.Value : Slug.Any;
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

    private static int Number(Label label, int key, int[] words, ref Label next) =>
        Number(label, key == ScopeKey.Unspecified ? -1 : words[key == ScopeKey.Any ? ^1 : key], words.Length, ref next);

    private static int Number(Label label, int word, int words, ref Label next)
    {
        next = word < 0 ? next : label;
        return ((int)next * (words + 1)) + word + 1;
    }

    // In the order of their words.
    private enum Label
    {
        End,
        Actor,
        Category,
        Counterparty,
        Event,
        Mode,
        Place,
    }
}
