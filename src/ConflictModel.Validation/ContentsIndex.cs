using System.Collections.Frozen;

namespace ConflictModel.Validation;

/// <summary>The records of a dataset by their ids, with the starter vocabulary. It asks nothing of them, since they may be those of a file that is no dataset: of an id given twice, the first counts.</summary>
internal sealed class ContentsIndex(DatasetContents contents)
{
    private static readonly FrozenSet<EntityId<Dimension>> Things = [Dimension.Items, Dimension.Rounds, Dimension.Containers, Dimension.Mass, Dimension.Volume, Dimension.Area];

    private readonly Dictionary<EntityId<Category>, HashSet<EntityId<Category>>> _ancestors = [];

    public Dictionary<EntityId<Report>, Report> Reports { get; } = ById(contents.Reports, []);

    public Dictionary<EntityId<Category>, Category> Categories { get; } = ById(contents.Categories, StarterVocabulary.Categories);

    public Dictionary<EntityId<Measure>, Measure> Measures { get; } = ById(contents.Measures, StarterVocabulary.Measures);

    public Dictionary<EntityId<MeasurementUnit>, MeasurementUnit> Units { get; } = ById(contents.MeasurementUnits, StarterVocabulary.MeasurementUnits);

    /// <summary>Whether a dimension is one that persons are never counted in. One of the dataset's own may be anything.</summary>
    public static bool IsOfThings(EntityId<Dimension> dimension) => Things.Contains(dimension);

    /// <summary>Whether what is measured comes in whole ones, so that no count of it has a fraction.</summary>
    public static bool IsCountedInWhole(EntityId<Dimension> dimension) => dimension == Dimension.Persons || dimension == Dimension.Items || dimension == Dimension.Rounds;

    /// <summary>Whether a measure adds up over time. One that the dataset does not have is none.</summary>
    public bool IsFlow(EntityId<Measure> id) => Measures.TryGetValue(id, out var measure) && measure.Kind == MeasureKind.Flow;

    /// <summary>The categories that a category is within, without itself.</summary>
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
