namespace ConflictModel;

/// <summary>
/// The records of a dataset before they are checked against each other: the input of <see cref="ConflictDataset.Create"/>, and the contents
/// of the resulting <see cref="ConflictDataset"/>.
/// </summary>
/// <remarks>
/// To change a dataset, create one from changed contents: <c>ConflictDataset.Create(dataset.Contents with { Claims =
/// dataset.Contents.Claims.Add(claim) })</c>.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record DatasetContents
{
    /// <summary>The title; <see langword="null"/> if there is none.</summary>
    public string? Title { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>A description of the dataset; <see langword="null"/> if there is none.</summary>
    public string? Description { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>
    /// The date before which a date of the dataset is probably mistyped: a validator reports earlier dates. <see langword="null"/> for
    /// <see cref="ConflictDataset.UsualEarliestDate"/>.
    /// </summary>
    public UncertainDate? EarliestDate { get; init; }

    /// <summary>The actors, and after them, as in a file, those that are military units.</summary>
    public EquatableList<Actor> Actors
    {
        get;
        init => field = LastThose(Guard.NotNull(value), static actor => actor.Unit is not null);
    } = [];

    /// <summary>
    /// The categories, and after them, as in a file, those that are types of equipment; in addition to those of the starter vocabulary.
    /// </summary>
    public EquatableList<Category> Categories
    {
        get;
        init => field = LastThose(Guard.NotNull(value), static category => category.Equipment is not null);
    } = [];

    /// <summary>The places.</summary>
    public EquatableList<Place> Places { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The events.</summary>
    public EquatableList<ConflictEvent> Events { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The measures, in addition to those of the starter vocabulary.</summary>
    public EquatableList<Measure> Measures { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The measurement units, in addition to those of the starter vocabulary.</summary>
    public EquatableList<MeasurementUnit> MeasurementUnits { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The sources.</summary>
    public EquatableList<Source> Sources { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The reports.</summary>
    public EquatableList<Report> Reports { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The claims.</summary>
    public EquatableList<Claim> Claims { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The sets of disjoint entities.</summary>
    public EquatableList<DisjointSet> DisjointSets { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The findings that the maintainers have acknowledged.</summary>
    public EquatableList<Acknowledgement> Acknowledgements { get; init => field = Guard.NotNull(value); } = [];

    // The order of a file, so that the contents are equal after they were written and read.
    private static EquatableList<T> LastThose<T>(EquatableList<T> items, Func<T, bool> isLast) => items.OrderBy(isLast).ToEquatableList();
}
