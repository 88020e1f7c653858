namespace ConflictModel;

/// <summary>Which ids a dataset has, those of the starter vocabulary among them; all but those of claims.</summary>
internal sealed class DatasetIds(DatasetContents contents)
{
    public Func<EntityId<Actor>, bool> Actors { get; } = Of(contents.Actors);

    public Func<EntityId<Category>, bool> Categories { get; } = Of(contents.Categories, StarterVocabulary.Categories);

    public Func<EntityId<Place>, bool> Places { get; } = Of(contents.Places);

    public Func<EntityId<ConflictEvent>, bool> Events { get; } = Of(contents.Events);

    public Func<EntityId<Measure>, bool> Measures { get; } = Of(contents.Measures, StarterVocabulary.Measures);

    public Func<EntityId<MeasurementUnit>, bool> MeasurementUnits { get; } = Of(contents.MeasurementUnits, StarterVocabulary.MeasurementUnits);

    public Func<EntityId<Source>, bool> Sources { get; } = Of(contents.Sources);

    public Func<EntityId<Report>, bool> Reports { get; } = Of(contents.Reports);

    private static Func<EntityId<T>, bool> Of<T>(params ReadOnlySpan<EquatableList<T>> lists)
        where T : IIdentified<T>
    {
        var ids = new HashSet<EntityId<T>>();
        foreach (var list in lists)
        {
            ids.UnionWith(list.Select(record => record.Id));
        }

        return ids.Contains;
    }
}
