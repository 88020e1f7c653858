using ConflictModel.Json;

namespace ConflictModel;

/// <summary>
/// The content of a dataset file before interpretation: raw values, each with its file, line and JSON path, and every syntax problem. The
/// content of a file never causes an exception.
/// </summary>
/// <remarks>
/// <para>Immutable. <see cref="Build"/> creates a <see cref="ConflictDataset"/> from it, or returns every problem.</para>
/// <para> An importer creates drafts itself: <c>new DatasetDraft { Claims = [...] }</c>, or <c>draft with { Claims = [...] }</c> to add to
/// a dataset that was read. The <see cref="EntityDraft.Location"/> of an entry and the line of its values then give their origin, to which
/// problems refer. </para>
/// </remarks>
/// <example>
/// <code>
/// var draft = DatasetDraft.Empty.Add(
///     new PlaceDraft
///     {
///         Id = new("kursk"),
///         Names = [new() { Text = new("Kursk"), Language = "en" }],
///     });
/// var built = draft.Build();
/// </code>
/// </example>
public sealed partial record DatasetDraft
{
    /// <summary>The name of the file; <see langword="null"/> if a stream was read without a name, or the draft was made in code.</summary>
    public string? File { get; init; }

    /// <summary>The title.</summary>
    public DraftValue Title { get; init; }

    /// <summary>The description.</summary>
    public DraftValue Description { get; init; }

    /// <summary>The date before which dates are probably mistyped.</summary>
    public DraftValue EarliestDate { get; init; }

    /// <summary>The actors, and after them the military units.</summary>
    public EquatableList<ActorDraft> Actors { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The categories and the equipment types.</summary>
    public EquatableList<CategoryDraft> Categories { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The places.</summary>
    public EquatableList<PlaceDraft> Places { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The events.</summary>
    public EquatableList<EventDraft> Events { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The measures.</summary>
    public EquatableList<MeasureDraft> Measures { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The measurement units.</summary>
    public EquatableList<MeasurementUnitDraft> MeasurementUnits { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The sources.</summary>
    public EquatableList<SourceDraft> Sources { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The reports.</summary>
    public EquatableList<ReportDraft> Reports { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The claims.</summary>
    public EquatableList<ClaimDraft> Claims { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The disjoint sets.</summary>
    public EquatableList<DisjointSetDraft> DisjointSets { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The acknowledgements.</summary>
    public EquatableList<AcknowledgementDraft> Acknowledgements { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>
    /// The syntax problems, in the order of the file; with any of them, no dataset is built. After a thousand, one more says that there are
    /// more.
    /// </summary>
    public EquatableList<DatasetProblem> Problems { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Gets whether the document is truncated, so that any of its entries may be missing.</summary>
    internal bool IsCutShort { get; init; }

    /// <summary>The kinds of drafts of which entries could not be read.</summary>
    internal EquatableList<Type> Unread { get; init; } = [];

    /// <summary>Reads a dataset file. A file that cannot be read is a problem of the draft.</summary>
    /// <param name="path">The document, or a folder that holds it as <c>dataset.json</c>.</param>
    /// <returns>The draft.</returns>
    public static DatasetDraft Read(string path)
    {
        Guard.NotBlank(path, nameof(path));
        var lists = new DraftLists();
        var file = DatasetFile.Read(path, lists);
        if (DatasetFile.ClaimsBeside(file, lists) is { } claims)
        {
            ClaimFile.ReadDrafts(claims, lists);
        }

        return Of(file, lists);
    }

    /// <summary>Reads a dataset document from a stream. Claims in a separate file cannot be read this way, and are a problem.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="name">The name of the document in problems; <see langword="null"/> for none.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="IOException">The stream fails, or has more than 2 GB.</exception>
    public static DatasetDraft Read(Stream stream, string? name = null)
    {
        Guard.NotNull(stream);
        var lists = new DraftLists();
        using var memory = new MemoryStream();
        stream.CopyTo(memory);
        DatasetJson.ReadDocument(memory.GetBuffer().AsSpan(0, (int)memory.Length), name, lists);
        DatasetFile.RefuseClaimsFile(name, lists);
        return Of(name, lists);
    }

    /// <summary>
    /// Reads one list of a dataset document, such as <c>places</c> or <c>sources</c>, from within a document of another format, such as the
    /// settings of an importer. Errors are problems of the draft.
    /// </summary>
    /// <param name="list">The name of the list, as a dataset document has it.</param>
    /// <param name="utf8">The list as JSON.</param>
    /// <param name="name">The name of the document in problems; <see langword="null"/> for none.</param>
    /// <param name="line">The line of the document on which the list begins, from 1.</param>
    /// <returns>A draft with only this list.</returns>
    /// <exception cref="ArgumentException">A dataset document has no such list.</exception>
    public static DatasetDraft ReadList(string list, ReadOnlySpan<byte> utf8, string? name = null, int line = 1)
    {
        Guard.NotBlank(list, nameof(list));
        Guard.AtLeast(line, 1, nameof(line));
        var lists = new DraftLists();
        DatasetJson.ReadList(list, utf8, name, line, lists);
        return Of(name, lists);
    }

    /// <summary>An empty draft, to which entries can be added.</summary>
    public static DatasetDraft Empty { get; } = new();

    /// <summary>
    /// Returns the draft with more entries, each at the end of its list. A missing member is a problem of the draft; values are checked
    /// when the draft is built.
    /// </summary>
    /// <param name="entries">The entries, of any kinds. Their paths become those of their places: <c>$.claims[3]</c>; a file and a line
    /// that they have are kept.</param>
    /// <returns>The new draft; this one is unchanged.</returns>
    /// <example>
    /// <code>
    /// DatasetResult result = DatasetDraft.Read("dataset.json").Add(claim).Build();
    /// </code>
    /// </example>
    public DatasetDraft Add(params IEnumerable<EntityDraft> entries)
    {
        Guard.NotNull(entries);
        var lists = ToLists();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            lists.Add(Guard.NotNull(entry), counts);
        }

        return Of(File, lists);
    }

    /// <summary>Builds the dataset.</summary>
    /// <returns>The dataset, or every problem of the draft.</returns>
    public DatasetResult Build() => DraftBuilder.Build(this);

    /// <summary>Creates a draft from what a reader has collected.</summary>
    internal static DatasetDraft Of(string? file, DraftLists lists)
    {
        var draft = new DatasetDraft
        {
            File = file,
            Title = lists.Title,
            Description = lists.Description,
            EarliestDate = lists.EarliestDate,
            Claims = lists.Claims.ToEquatableList(),
            DisjointSets = lists.DisjointSets.ToEquatableList(),
            Acknowledgements = lists.Acknowledgements.ToEquatableList(),
            Problems = lists.Problems.ToEquatableList(),
            IsCutShort = lists.IsCutShort,
            Unread = lists.Unread.ToEquatableList(),
        };
        return EntityKind.All.Aggregate(draft, (filled, kind) => kind.Fill(filled, lists));
    }

    private DraftLists ToLists()
    {
        var lists = new DraftLists { Title = Title, Description = Description, EarliestDate = EarliestDate, IsCutShort = IsCutShort };
        foreach (var kind in EntityKind.All)
        {
            kind.FillLists(this, lists);
        }

        lists.Claims.AddRange(Claims);
        lists.DisjointSets.AddRange(DisjointSets);
        lists.Acknowledgements.AddRange(Acknowledgements);
        lists.Problems.AddRange(Problems);
        lists.Unread.UnionWith(Unread);
        return lists;
    }

    /// <summary>
    /// Loads the dataset of a file. Claims in a separate file are read without drafts, which would take several times the time and memory;
    /// the problems are the same.
    /// </summary>
    internal static DatasetResult Load(string path)
    {
        var lists = new DraftLists();
        var file = DatasetFile.Read(path, lists);
        var claims = DatasetFile.ClaimsBeside(file, lists);
        if (claims is not null && lists.HasClaims)
        {
            ClaimFile.ReadDrafts(claims, lists);
            claims = null;
        }

        return DraftBuilder.Build(Of(file, lists), claims is null ? null : known => ClaimFile.Load(claims, known));
    }
}
