namespace ConflictModel;

/// <summary>The entities of a dataset by position and by id, those of the starter vocabulary among them; all that claims refer to.</summary>
internal sealed class EntityTables
{
    public EntityTables(DatasetContents contents)
    {
        Actors = new(contents.Actors);
        Categories = new(WithStarter(contents.Categories, StarterVocabulary.Categories));
        Places = new(contents.Places);
        Events = new(contents.Events);
        Measures = new(WithStarter(contents.Measures, StarterVocabulary.Measures));
        MeasurementUnits = new(WithStarter(contents.MeasurementUnits, StarterVocabulary.MeasurementUnits));
        Sources = new(contents.Sources);
        Reports = new(contents.Reports);
    }

    private EntityTables(EntityTables basis, EquatableList<Report> reports)
    {
        Actors = basis.Actors;
        Categories = basis.Categories;
        Places = basis.Places;
        Events = basis.Events;
        Measures = basis.Measures;
        MeasurementUnits = basis.MeasurementUnits;
        Sources = basis.Sources;
        Reports = new(reports);
    }

    public EntityTable<Actor> Actors { get; }

    public EntityTable<Category> Categories { get; }

    public EntityTable<Place> Places { get; }

    public EntityTable<ConflictEvent> Events { get; }

    public EntityTable<Measure> Measures { get; }

    public EntityTable<MeasurementUnit> MeasurementUnits { get; }

    public EntityTable<Source> Sources { get; }

    public EntityTable<Report> Reports { get; }

    /// <summary>The tables with other reports.</summary>
    public EntityTables With(EquatableList<Report> reports) => new(this, reports);

    private static IEnumerable<T> WithStarter<T>(EquatableList<T> own, EquatableList<T> starter)
        where T : IIdentified<T>
    {
        var ids = own.Select(entity => entity.Id).ToHashSet();
        return own.Concat(starter.Where(entity => !ids.Contains(entity.Id)));
    }
}
