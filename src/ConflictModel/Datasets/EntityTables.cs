using System.Collections.Immutable;

namespace ConflictModel;

/// <summary>
/// The entities of a dataset by position and by id, those of the starter vocabulary among them; all that claims refer to.
/// </summary>
internal sealed class EntityTables
{
    private readonly ImmutableDictionary<EntityKind, IKeyedEntities> _tables;
    private readonly ImmutableArray<IKeyedEntities> _ofAxes;

    public EntityTables(DatasetContents contents)
        : this(EntityKind.All.ToImmutableDictionary(kind => kind, kind => kind.TableOf(contents)))
    {
    }

    private EntityTables(ImmutableDictionary<EntityKind, IKeyedEntities> tables)
    {
        _tables = tables;
        _ofAxes = EntityKind.ForAxes(kind => tables[kind]);
        Actors = Of(EntityKind.Actors);
        Categories = Of(EntityKind.Categories);
        Places = Of(EntityKind.Places);
        Events = Of(EntityKind.Events);
        Measures = Of(EntityKind.Measures);
        MeasurementUnits = Of(EntityKind.MeasurementUnits);
        Sources = Of(EntityKind.Sources);
        Reports = Of(EntityKind.Reports);
    }

    public EntityTable<Actor> Actors { get; }

    public EntityTable<Category> Categories { get; }

    public EntityTable<Place> Places { get; }

    public EntityTable<ConflictEvent> Events { get; }

    public EntityTable<Measure> Measures { get; }

    public EntityTable<MeasurementUnit> MeasurementUnits { get; }

    public EntityTable<Source> Sources { get; }

    public EntityTable<Report> Reports { get; }

    public IKeyedEntities this[EntityKind kind] => _tables[kind];

    /// <summary>The entities that an axis can name.</summary>
    public IKeyedEntities this[ScopeAxis axis] => _ofAxes[axis.Slot];

    public EntityTable<T> Of<T, TDraft>(EntityKind<T, TDraft> kind)
        where T : class, IIdentified<T>
        where TDraft : EntityDraft => (EntityTable<T>)_tables[kind];

    /// <summary>The tables with other reports.</summary>
    public EntityTables With(EquatableList<Report> reports) => new(_tables.SetItem(EntityKind.Reports, new EntityTable<Report>(reports)));
}
