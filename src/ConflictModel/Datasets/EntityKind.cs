using System.Collections.Frozen;
using System.Collections.Immutable;

namespace ConflictModel;

/// <summary>
/// A kind of entity that a dataset keeps and that others refer to by id. What is done with every kind (drafts, building, checking, tables,
/// locating) goes through <see cref="All"/>; how entities are written in a file, only the layer of JSON knows.
/// </summary>
internal abstract class EntityKind
{
    private protected EntityKind(string word, Type record, params ReadOnlySpan<string> lists)
    {
        Word = word;
        Record = record;
        Lists = [.. lists];
    }

    public static EntityKind<Actor, ActorDraft> Actors { get; } = new NestedKind<Actor, ActorDraft>("actor", "actors", "units")
    {
        Get = contents => contents.Actors,
        With = (contents, actors) => contents with { Actors = actors },
        Drafts = draft => draft.Actors,
        WithDrafts = (draft, actors) => draft with { Actors = actors },
        Read = DraftRecords.Actor,
        ListOf = actor => actor.Unit is null ? 0 : 1,
    };

    public static EntityKind<Category, CategoryDraft> Categories { get; } = new NestedKind<Category, CategoryDraft>(
        "category", "categories", "equipment")
    {
        Get = contents => contents.Categories,
        With = (contents, categories) => contents with { Categories = categories },
        Drafts = draft => draft.Categories,
        WithDrafts = (draft, categories) => draft with { Categories = categories },
        Read = DraftRecords.Category,
        ListOf = category => category.Equipment is null ? 0 : 1,
        Starter = StarterVocabulary.Categories,
    };

    public static EntityKind<Place, PlaceDraft> Places { get; } = new NestedKind<Place, PlaceDraft>("place", "places")
    {
        Get = contents => contents.Places,
        With = (contents, places) => contents with { Places = places },
        Drafts = draft => draft.Places,
        WithDrafts = (draft, places) => draft with { Places = places },
        Read = DraftRecords.Place,
    };

    public static EntityKind<ConflictEvent, EventDraft> Events { get; } = new NestedKind<ConflictEvent, EventDraft>("event", "events")
    {
        Get = contents => contents.Events,
        With = (contents, events) => contents with { Events = events },
        Drafts = draft => draft.Events,
        WithDrafts = (draft, events) => draft with { Events = events },
        Read = DraftRecords.Event,
        CheckEach = (checker, conflictEvent) => checker.Refer(conflictEvent, "place", conflictEvent.Place),
    };

    public static EntityKind<Measure, MeasureDraft> Measures { get; } = new EntityKind<Measure, MeasureDraft>("measure", "measures")
    {
        Get = contents => contents.Measures,
        With = (contents, measures) => contents with { Measures = measures },
        Drafts = draft => draft.Measures,
        WithDrafts = (draft, measures) => draft with { Measures = measures },
        Read = DraftRecords.Measure,
        Starter = StarterVocabulary.Measures,
        CheckEach = (checker, measure) => checker.CheckBounds(measure),
        Chain = new("boundedBy", measure => measure.BoundedBy.Select(bound => bound.Measure), Ancestry.Limit),
    };

    public static EntityKind<MeasurementUnit, MeasurementUnitDraft> MeasurementUnits { get; } =
        new EntityKind<MeasurementUnit, MeasurementUnitDraft>("measurement unit", "measurementUnits")
        {
            Get = contents => contents.MeasurementUnits,
            With = (contents, units) => contents with { MeasurementUnits = units },
            Drafts = draft => draft.MeasurementUnits,
            WithDrafts = (draft, units) => draft with { MeasurementUnits = units },
            Read = DraftRecords.MeasurementUnit,
            Starter = StarterVocabulary.MeasurementUnits,
        };

    public static EntityKind<Source, SourceDraft> Sources { get; } = new EntityKind<Source, SourceDraft>("source", "sources")
    {
        Get = contents => contents.Sources,
        With = (contents, sources) => contents with { Sources = sources },
        Drafts = draft => draft.Sources,
        WithDrafts = (draft, sources) => draft with { Sources = sources },
        Read = DraftRecords.Source,
        CheckEach = (checker, source) =>
        {
            checker.Refer(source, "actor", source.Actor);
            checker.Refer(source, "speaksFor", source.SpeaksFor);
        },
        Chain = new("speaksFor", source => source.SpeaksFor is { } id ? [id] : []),
    };

    public static EntityKind<Report, ReportDraft> Reports { get; } = new EntityKind<Report, ReportDraft>("report", "reports")
    {
        Get = contents => contents.Reports,
        With = (contents, reports) => contents with { Reports = reports },
        Drafts = draft => draft.Reports,
        WithDrafts = (draft, reports) => draft with { Reports = reports },
        Read = DraftRecords.Report,
        CheckEach = (checker, report) => checker.Refer(report, "publisher", report.Publisher),
    };

    /// <summary>The kinds, in the order in which a dataset is written.</summary>
    public static ImmutableArray<EntityKind> All { get; } = [
        Actors, Categories, Places, Events, Measures, MeasurementUnits, Sources, Reports];

    private static readonly FrozenDictionary<Type, EntityKind> ByRecord = All.ToFrozenDictionary(kind => kind.Record);

    /// <summary>The word of the kind in messages: "measurement unit".</summary>
    public string Word { get; }

    public Type Record { get; }

    /// <summary>The lists of a document that contain the entities; only a kind that has variants has several.</summary>
    public ImmutableArray<string> Lists { get; }

    /// <summary>The kind of a type of records; null for a type that is not an entity, such as claims.</summary>
    public static EntityKind? Of(Type record) => ByRecord.GetValueOrDefault(record);

    /// <summary>The kind of the entities that an axis names.</summary>
    public static EntityKind Of(ScopeAxis axis) => ByRecord[axis.Entity];

    /// <summary>A value for each axis, at its slot; axes of one kind share theirs.</summary>
    public static ImmutableArray<TValue> ForAxes<TValue>(Func<EntityKind, TValue> make)
    {
        var values = ScopeAxis.All.Select(axis => Of(axis)).Distinct().ToDictionary(kind => kind, make);
        return [.. ScopeAxis.All.Select(axis => values[Of(axis)])];
    }

    /// <summary>The entities of contents, and those of the starter vocabulary that they do not replace.</summary>
    public abstract IKeyedEntities TableOf(DatasetContents contents);

    /// <summary>The nesting of the entities of a dataset; null for a kind whose entities are not nested.</summary>
    public abstract Ancestry? AncestryIn(EntityTables tables);

    /// <summary>The entities of contents, by the lists of a document.</summary>
    public abstract IEnumerable<(string List, IEnumerable<object> Entities)> ListsOf(DatasetContents contents);

    /// <summary>Contents with the entities that a draft means.</summary>
    public abstract DatasetContents Add(DatasetContents contents, DatasetDraft draft, DraftBuilder builder);

    public abstract void Check(DatasetContents contents, DatasetChecker checker);

    /// <summary>A draft with the entries that a reader has gathered.</summary>
    public abstract DatasetDraft Fill(DatasetDraft draft, DraftLists lists);

    /// <summary>Adds the entries of a draft to what a reader gathers.</summary>
    public abstract void FillLists(DatasetDraft draft, DraftLists lists);

    /// <summary>The entries that a reader has gathered.</summary>
    public abstract IEnumerable<EntityDraft> In(DraftLists lists);

    public abstract void Add(EntityDraft draft, DraftLists lists);

    /// <summary>A set of disjoint entities of the kind.</summary>
    public abstract DisjointSet? DisjointSet(DraftValues values, DisjointSetDraft draft, EntityId<DisjointSet> id);

    /// <inheritdoc cref="Word"/>
    public override string ToString() => Word;
}
