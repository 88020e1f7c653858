using System.Collections.Frozen;

namespace ConflictModel.Validation;

/// <summary>
/// The records of a dataset by id, with the starter vocabulary. The records may be those of an invalid file: for a duplicated id, the first
/// record is used.
/// </summary>
internal sealed class ContentsIndex(DatasetContents contents)
{
    private static readonly FrozenSet<EntityId<Dimension>> Things =
        [Dimension.Items, Dimension.Rounds, Dimension.Containers, Dimension.Mass, Dimension.Volume, Dimension.Area];

    private readonly Dictionary<EntityId<Category>, HashSet<EntityId<Category>>> _ancestors = [];

    public Dictionary<EntityId<Report>, Report> Reports { get; } = ById(contents.Reports, []);

    public Dictionary<EntityId<Category>, Category> Categories { get; } = ById(contents.Categories, StarterVocabulary.Categories);

    public Dictionary<EntityId<Measure>, Measure> Measures { get; } = ById(contents.Measures, StarterVocabulary.Measures);

    public Dictionary<EntityId<MeasurementUnit>, MeasurementUnit> Units { get; } =
        ById(contents.MeasurementUnits, StarterVocabulary.MeasurementUnits);

    /// <summary>Whether a dimension never counts persons. A custom dimension may be anything.</summary>
    public static bool IsOfThings(EntityId<Dimension> dimension) => Things.Contains(dimension);

    /// <summary>Whether a dimension is counted in whole numbers.</summary>
    public static bool IsCountedInWhole(EntityId<Dimension> dimension) =>
        dimension == Dimension.Persons || dimension == Dimension.Items || dimension == Dimension.Rounds;

    /// <summary>Whether a measure adds up over time. Unknown measures do not.</summary>
    public bool IsFlow(EntityId<Measure> id) => Measures.TryGetValue(id, out var measure) && measure.Kind == MeasureKind.Flow;

    /// <summary>The categories that contain a category, without itself.</summary>
    public HashSet<EntityId<Category>> AncestorsOf(EntityId<Category> id)
    {
        if (_ancestors.TryGetValue(id, out var known))
        {
            return known;
        }

        var ancestors = new HashSet<EntityId<Category>>();
        var waiting = new Stack<EntityId<Category>>([id]);
        while (waiting.TryPop(out var next))
        {
            foreach (var parent in Categories.TryGetValue(next, out var category) ? category.Parents : [])
            {
                if (parent != id && ancestors.Add(parent))
                {
                    waiting.Push(parent);
                }
            }
        }

        return _ancestors[id] = ancestors;
    }

    private static Dictionary<EntityId<T>, T> ById<T>(EquatableList<T> own, EquatableList<T> starter)
        where T : IIdentified<T>
    {
        var records = new Dictionary<EntityId<T>, T>(own.Count + starter.Count);
        foreach (var record in own.Concat(starter))
        {
            records.TryAdd(record.Id, record);
        }

        return records;
    }
}
