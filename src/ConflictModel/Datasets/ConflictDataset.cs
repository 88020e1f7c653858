using ConflictModel.Json;

namespace ConflictModel;

/// <summary>
/// A dataset of claims with the entities that they refer to: checked as a whole, immutable, and safe for use by many threads.
/// </summary>
/// <remarks>Read from a file by <see cref="Load(string)"/>, or made in code by <see cref="Create"/>.</remarks>
public sealed class ConflictDataset
{
    private readonly ClaimLocations? _locations;

    // Made when it is asked for, which few datasets are.
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

    /// <summary>The title; <see langword="null"/> where there is none.</summary>
    public string? Title => Contents.Title;

    /// <summary>What the dataset is about; <see langword="null"/> where that is not said.</summary>
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
    /// dates stand in the order of their ids.
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

    /// <summary>The findings that the keepers know and accept.</summary>
    public EquatableList<Acknowledgement> Acknowledgements => Contents.Acknowledgements;

    internal EntityTables Tables { get; }

    internal DatasetKeys Keys { get; }

    /// <summary>What comparing last read of the dataset, kept as long as it is.</summary>
    internal LastMade LastRead { get; } = new();

    /// <summary>Makes a dataset of records.</summary>
    /// <param name="contents">The records.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">The records do not fit each other; the exception has every problem, each with the JSON path that
    /// the record would have.</exception>
    public static ConflictDataset Create(DatasetContents contents) => TryCreate(contents).GetDatasetOrThrow();

    /// <summary>Makes a dataset of records, or says every reason why not.</summary>
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

    /// <summary>Loads a dataset from a file.</summary>
    /// <param name="path">The document, or a folder that holds it as <c>dataset.json</c>.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">The file cannot be read or used; the exception has every problem with file, line and JSON
    /// path.</exception>
    public static ConflictDataset Load(string path) => TryLoad(path).GetDatasetOrThrow();

    /// <summary>Loads a dataset from a file, or says every reason why not.</summary>
    /// <param name="path">The document, or a folder that holds it as <c>dataset.json</c>.</param>
    /// <returns>The dataset or the problems, each with file, line and JSON path.</returns>
    /// <remarks>
    /// Claims that stand in a file of their own are read by all cores, and need several times less time and memory than those in the
    /// document.
    /// </remarks>
    public static DatasetResult TryLoad(string path)
    {
        Guard.NotBlank(path, nameof(path));
        return DatasetDraft.Load(path);
    }

    /// <summary>Loads a dataset from a stream.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="name">What problems call the document.</param>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">The document cannot be used; the exception has every problem with line and JSON path.</exception>
    public static ConflictDataset Load(Stream stream, string? name = null) => DatasetDraft.Read(stream, name).Build().GetDatasetOrThrow();

    /// <summary>
    /// Writes the dataset as one document. The same dataset gives the same bytes.
    /// Nothing is left half-written: the document is written beside the path and then put in place. Links are followed; a pipe or a device
    /// is written straight through.
    /// </summary>
    /// <param name="path">The document, or a folder that gets it as <c>dataset.json</c>.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or its folder, may not be written.</exception>
    public void Save(string path)
    {
        Guard.NotBlank(path, nameof(path));
        DatasetWriter.Write(this, path, claimsFile: null);
    }

    /// <summary>
    /// Writes the dataset as a document and, beside it, a file with one claim a line. The same dataset gives the same bytes.
    /// Neither is left half-written: both are written beside their paths and then put in place, the claims first. Links are followed; a
    /// pipe or a device is written straight through.
    /// </summary>
    /// <param name="path">The document, or a folder that gets it as <c>dataset.json</c>.</param>
    /// <param name="claimsFile">The name of the file of claims, such as <c>claims.jsonl</c>; where it ends with <c>.gz</c>, the file is
    /// compressed by gzip.</param>
    /// <exception cref="ArgumentException"><paramref name="claimsFile"/> is not the name of another file, or names a folder.</exception>
    /// <exception cref="IOException">A file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">A file, or its folder, may not be written.</exception>
    public void Save(string path, string claimsFile)
    {
        Guard.NotBlank(path, nameof(path));
        Guard.NotBlank(claimsFile, nameof(claimsFile));
        DatasetWriter.Write(this, path, claimsFile);
    }

    /// <summary>Writes the dataset as one document to a stream.</summary>
    /// <param name="stream">The stream; it is left open.</param>
    /// <exception cref="IOException">The stream fails.</exception>
    public void Save(Stream stream)
    {
        Guard.NotNull(stream);
        DatasetWriter.Write(this, stream);
    }

    /// <summary>
    /// A scope as it is compared: one that names an event and leaves its place out, or gives a place around that of the event, is about the
    /// place of the event.
    /// </summary>
    /// <param name="scope">The scope of a claim, or another.</param>
    /// <returns>The scope with the place of its event; the same where the event says nothing of its place.</returns>
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

    /// <summary>Where a claim stands in its file.</summary>
    /// <param name="claim">The claim's id.</param>
    /// <returns>File, line and JSON path; <see langword="null"/> for a dataset that was made in code.</returns>
    /// <exception cref="KeyNotFoundException">The dataset has no such claim.</exception>
    public DatasetLocation? LocationOf(EntityId<Claim> claim)
    {
        _ = Claims[claim];
        return _locations?[Claims.KeyOf(claim)];
    }

    /// <summary>Where a record of the dataset stands.</summary>
    /// <param name="record">One of the records of <see cref="Contents"/>, by reference.</param>
    /// <param name="member">The member that is meant, such as <c>scope.place</c>; <see langword="null"/> for the record.</param>
    /// <returns>
    /// File, line and JSON path of a claim that was read from a file; of any other record, the path that it has when the dataset is saved.
    /// </returns>
    /// <exception cref="ArgumentException">The record is not one of the dataset's.</exception>
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
    /// The dataset with other claims, reports and acknowledgements, which are known to fit; all other entities are shared, and keep their
    /// keys.
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
