using System.Collections.Immutable;

namespace ConflictModel;

/// <summary>
/// A coordinate of a <see cref="Scope"/> that names an entity, is <i>any</i>, or is left out: all coordinates but measure, period and mode.
/// Whatever is done with each of them (keys, order, texts, reading, writing, checking, importing) goes through <see cref="All"/>.
/// </summary>
internal sealed class ScopeAxis
{
    /// <summary>The number of axes: all coordinates between the measure and the period.</summary>
    public const int Count = (int)ScopeCoordinate.Period - (int)ScopeCoordinate.Measure - 1;

    private ScopeAxis(ScopeCoordinate coordinate, Type entity)
    {
        Coordinate = coordinate;
        Entity = entity;
        Slot = SlotOf(coordinate);
        Name = Words<ScopeCoordinate>.Of(coordinate);
        Path = $"scope.{Name}";
    }

    /// <summary>The axes, each at its slot, in the order in which scopes are written.</summary>
    public static ImmutableArray<ScopeAxis> All { get; } =
    [
        new(ScopeCoordinate.Category, typeof(Category)),
        new(ScopeCoordinate.Actor, typeof(Actor)),
        new(ScopeCoordinate.Counterparty, typeof(Actor)),
        new(ScopeCoordinate.Responsible, typeof(Actor)),
        new(ScopeCoordinate.Place, typeof(Place)),
        new(ScopeCoordinate.Event, typeof(ConflictEvent)),
    ];

    public ScopeCoordinate Coordinate { get; }

    /// <summary>
    /// The kind of entity that it names. The entities of one kind are within each other in the same way on each of its axes.
    /// </summary>
    public Type Entity { get; }

    /// <summary>Its position among the axes.</summary>
    public int Slot { get; }

    /// <summary>Its word, which is the name of the member in JSON: <c>place</c>.</summary>
    public string Name { get; }

    /// <summary>The path in a claim: <c>scope.place</c>.</summary>
    public string Path { get; }

    /// <summary>The slot of a coordinate that is an axis.</summary>
    public static int SlotOf(ScopeCoordinate coordinate) => (int)coordinate - (int)ScopeCoordinate.Measure - 1;

    /// <summary>The axis that is a coordinate; null for measure, period and mode.</summary>
    public static ScopeAxis? Of(ScopeCoordinate coordinate) => SlotOf(coordinate) is var slot and >= 0 and < Count ? All[slot] : null;

    /// <summary>The axis with a name.</summary>
    public static ScopeAxis Named(string name) => All.First(axis => axis.Name == name);

    /// <summary>The first axis that names entities of a kind; null if none does.</summary>
    public static ScopeAxis? Of(Type entity) => All.FirstOrDefault(axis => axis.Entity == entity);

    /// <inheritdoc cref="Path"/>
    public override string ToString() => Path;
}
