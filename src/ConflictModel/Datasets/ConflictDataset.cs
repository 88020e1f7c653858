namespace ConflictModel;

/// <summary>A dataset of claims with the entities that they refer to: checked as a whole, immutable, and thread-safe.</summary>
/// <remarks>Read from a file by <see cref="Load(string)"/>, or created in code with <see cref="Create"/>.</remarks>
/// <example>
/// <code>
/// var dataset = ConflictDataset.Load("samples/dprk-russia");
/// var russia = dataset.Places[new EntityId&lt;Place&gt;("russia")];
///
/// var result = ConflictDataset.TryLoad("no-such-folder");
/// foreach (var problem in result.Problems)
/// {
///     Console.WriteLine(problem);
/// }
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed partial class ConflictDataset
{
    private readonly ClaimLocations? _locations;

    // Created on first use, since few datasets need it.
    private readonly Lazy<ContentsLocator> _locator;

    internal ConflictDataset(
        DatasetContents contents, EntityTables tables, EntityTable<Claim> claims, LoadedClaims? loaded, ClaimLocations? locations)
    {
        _locations = locations;
        _locator = new(() => new(contents));
        Contents = contents;
        Tables = tables;
        Units = contents.Actors.Where(actor => actor.Unit is not null).ToEquatableList();
        Equipment = contents.Categories.Where(category => category.Equipment is not null).ToEquatableList();
        Claims = claims;
        DisjointSets = new(contents.DisjointSets);
        Keys = new(this, loaded: loaded);
    }

    private ConflictDataset(ConflictDataset basis, DatasetContents contents)
    {
        _locator = new(() => new(contents));
        Contents = contents;
        Tables = ReferenceEquals(contents.Reports, basis.Contents.Reports) ? basis.Tables : basis.Tables.With(contents.Reports);
        Units = basis.Units;
        Equipment = basis.Equipment;
        Claims = new(contents.Claims);
        DisjointSets = basis.DisjointSets;
        Keys = new(this, basis.Keys);
    }

    /// <summary>The records that the dataset is made of, without the starter vocabulary.</summary>
    public DatasetContents Contents { get; }

    /// <summary>The title; <see langword="null"/> if there is none.</summary>
    public string? Title => Contents.Title;

    /// <summary>A description of the dataset; <see langword="null"/> if there is none.</summary>
    public string? Description => Contents.Description;

    /// <summary>
    /// The date before which a date is probably mistyped, where a dataset says nothing else: 1900. A year 22 or 1022 is seldom meant.
    /// </summary>
    public static UncertainDate UsualEarliestDate { get; } = UncertainDate.Parse("1900", null);

    /// <summary>The date before which a date of the dataset is probably mistyped.</summary>
    public UncertainDate EarliestDate => Contents.EarliestDate ?? UsualEarliestDate;

    /// <summary>The actors, military units among them.</summary>
    public EntityTable<Actor> Actors => Tables.Actors;

    /// <summary>The actors that are military units.</summary>
    public EquatableList<Actor> Units { get; }

    /// <summary>The categories: the dataset's own, equipment types among them, and after them those of the starter vocabulary.</summary>
    public EntityTable<Category> Categories => Tables.Categories;

    /// <summary>The dataset's own categories that are types of equipment.</summary>
    public EquatableList<Category> Equipment { get; }

    /// <summary>The places.</summary>
    public EntityTable<Place> Places => Tables.Places;

    /// <summary>The events.</summary>
    public EntityTable<ConflictEvent> Events => Tables.Events;

    /// <summary>The measures: the dataset's own, and after them those of the starter vocabulary.</summary>
    public EntityTable<Measure> Measures => Tables.Measures;

    /// <summary>The measurement units: the dataset's own, and after them those of the starter vocabulary.</summary>
    public EntityTable<MeasurementUnit> MeasurementUnits => Tables.MeasurementUnits;

    /// <summary>The sources.</summary>
    public EntityTable<Source> Sources => Tables.Sources;

    /// <summary>The reports, in the order of the dataset.</summary>
    public EntityTable<Report> Reports => Tables.Reports;

    /// <summary>
    /// The reports by date, the earliest first; those without a date last; of one day, those without a time of day first. Reports of equal
    /// dates are in the order of their ids.
    /// </summary>
    public EquatableList<Report> ReportsByDate => Reports
        .OrderBy(report => report.Date is { HasEarliest: true } date ? 0 : report.Date is null ? 2 : 1)
        .ThenBy(report => report.Date is { HasEarliest: true } date ? date.InUtc().Earliest : default)
        .ThenBy(report => report.Date?.Clock ?? default)
        .ThenBy(report => report.Id)
        .ToEquatableList();

    /// <summary>The claims, in the order of the dataset.</summary>
    public EntityTable<Claim> Claims { get; }

    /// <summary>The sets of entities that have nothing in common.</summary>
    public EntityTable<DisjointSet> DisjointSets { get; }

    /// <summary>The findings that the maintainers have acknowledged.</summary>
    public EquatableList<Acknowledgement> Acknowledgements => Contents.Acknowledgements;

    internal EntityTables Tables { get; }

    internal DatasetKeys Keys { get; }

    /// <summary>The cache of what comparing last read of the dataset.</summary>
    internal LastMade LastRead { get; } = new();

    /// <summary>Creates a dataset from records.</summary>
    /// <param name="contents">The records.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">The records do not fit each other; the exception has every problem, each with the JSON path that
    /// the record would have.</exception>
    public static ConflictDataset Create(DatasetContents contents) => TryCreate(contents).GetDatasetOrThrow();

    /// <summary>Tries to create a dataset from records.</summary>
    /// <param name="contents">The records.</param>
    /// <returns>The dataset or the problems.</returns>
    public static DatasetResult TryCreate(DatasetContents contents)
    {
        Guard.NotNull(contents);
        var problems = new ProblemList();
        var locator = new Lazy<ContentsLocator>(() => new(contents));
        var tables = new EntityTables(contents);
        var checker = new DatasetChecker(contents, tables, Locate, (_, _) => false, problems);
        checker.Check();
        var dataset = problems.Count == 0 ? new ConflictDataset(contents, tables, checker.Claims, loaded: null, locations: null) : null;
        return new(dataset, problems.ToEquatableList(), problems.Count, contents, Locate);

        DatasetLocation Locate(object record, string? member) => locator.Value.Locate(record, member);
    }

    /// <summary>
    /// Gets a scope as it is compared: a scope that names an event without a place, or with a place that contains the place of the event,
    /// gets the place of the event.
    /// </summary>
    /// <param name="scope">The scope.</param>
    /// <returns>The scope with the place of its event; the same scope if the event has no place.</returns>
    public Scope Completed(Scope scope)
    {
        if (Guard.NotNull(scope).Event.Id is not { } named || !Events.TryGet(named, out var happened) || happened.Place is not { } place
            || scope.Place.IsAny)
        {
            return scope;
        }

        var isAround = scope.Place.Id is not { } given
            || (given != place && Keys.Axes[EventPlaces.PlaceSlot].AncestorsOf(Places.KeyOf(place)).Contains(Places.KeyOf(given)));
        return isAround ? scope with { Place = place } : scope;
    }

    /// <summary>Gets the location of a claim in its file.</summary>
    /// <param name="claim">The claim's id.</param>
    /// <returns>File, line and JSON path; <see langword="null"/> for a dataset that was made in code.</returns>
    /// <exception cref="KeyNotFoundException">The dataset has no such claim.</exception>
    public DatasetLocation? LocationOf(EntityId<Claim> claim)
    {
        _ = Claims[claim];
        return _locations?[Claims.KeyOf(claim)];
    }

    /// <summary>Gets the location of a record of the dataset.</summary>
    /// <param name="record">One of the records of <see cref="Contents"/>, by reference.</param>
    /// <param name="member">The member, such as <c>scope.place</c>; <see langword="null"/> for the record itself.</param>
    /// <returns>
    /// File, line and JSON path of a claim that was read from a file; of any other record, the path that it has when the dataset is saved.
    /// </returns>
    /// <exception cref="ArgumentException">The record is not in the dataset.</exception>
    public DatasetLocation LocationOf(object record, string? member = null)
    {
        Guard.NotNull(record);
        if (_locations is null || record is not Claim claim || !Claims.TryGet(claim.Id, out var own) || !ReferenceEquals(own, claim))
        {
            return _locator.Value.Locate(record, member);
        }

        var location = _locations[Claims.KeyOf(claim.Id)];
        return member is null ? location : location with { Path = $"{location.Path}.{member}" };
    }

    /// <summary>
    /// Returns the dataset with other claims, reports and acknowledgements, which are known to be valid; all other entities are shared, and
    /// keep their keys.
    /// </summary>
    internal ConflictDataset With(
        EquatableList<Claim> claims,
        EquatableList<Report>? reports = null,
        EquatableList<Acknowledgement>? acknowledgements = null) => new(this, Contents with
        {
            Claims = claims,
            Reports = reports ?? Contents.Reports,
            Acknowledgements = acknowledgements ?? Contents.Acknowledgements,
        });
}
