using ConflictModel.Json;

namespace ConflictModel;

/// <summary>
/// What a dataset file says, before anything is interpreted: raw values, each with its file, line and JSON path, and every problem of
/// syntax that was met on the way. Nothing is thrown for what a file contains.
/// </summary>
/// <remarks>
/// <para>Immutable. <see cref="Build"/> makes a <see cref="ConflictDataset"/> of it, or says every reason why not.</para>
/// <para>
/// An importer makes drafts itself: <c>new DatasetDraft { Claims = [...] }</c>, or <c>draft with { Claims = [...] }</c> to add to a dataset
/// that was read. The <see cref="EntityDraft.Location"/> of an entry and the line of its values then say where they are from, and problems
/// point there.
/// </para>
/// </remarks>
public sealed partial record DatasetDraft
{
    /// <summary>
    /// The name of the file; <see langword="null"/> where a stream was read without a name, or the draft was made in code.
    /// </summary>
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
    /// The problems of syntax, in the order of the file: with any, no dataset is made. After a thousand that were read, one more says that
    /// there are more.
    /// </summary>
    public EquatableList<DatasetProblem> Problems { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Whether the document ends before it is whole, so that any of its entries may be missing.</summary>
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

    /// <summary>Reads a dataset document from a stream. Claims in a file of their own cannot be read this way, and are a problem.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="name">What problems call the document; <see langword="null"/> for nothing.</param>
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
    /// Reads one list of a dataset document, such as <c>places</c> or <c>sources</c>, from within a document of another format: of the
    /// settings of an importer, for example. What is wrong with it is a problem of the draft.
    /// </summary>
    /// <param name="list">The name of the list, as a dataset document has it.</param>
    /// <param name="utf8">The list as JSON.</param>
    /// <param name="name">What problems call the document; <see langword="null"/> for nothing.</param>
    /// <param name="line">The line of the document on which the list begins, from 1.</param>
    /// <returns>A draft that has this list alone.</returns>
    /// <exception cref="ArgumentException">A dataset document has no such list.</exception>
    public static DatasetDraft ReadList(string list, ReadOnlySpan<byte> utf8, string? name = null, int line = 1)
    {
        Guard.NotBlank(list, nameof(list));
        Guard.Between(line, 1, int.MaxValue, nameof(line));
        var lists = new DraftLists();
        DatasetJson.ReadList(list, utf8, name, line, lists);
        return Of(name, lists);
    }

    /// <summary>A draft of nothing, to which entries are added.</summary>
    public static DatasetDraft Empty { get; } = new();

    /// <summary>
    /// The draft with more entries, each at the end of its list. What an entry lacks is a problem of the draft; what its values mean is
    /// checked when the draft is built.
    /// </summary>
    /// <param name="entries">The entries, of any kinds. Their paths become those of their places: <c>$.claims[3]</c>; a file and a line
    /// that they have are kept.</param>
    /// <returns>The draft; this one is as it was.</returns>
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

    /// <summary>Makes the dataset.</summary>
    /// <returns>The dataset, or every problem of syntax and of meaning that the draft has.</returns>
    public DatasetResult Build() => DraftBuilder.Build(this);

    /// <summary>The draft of what a reader has gathered.</summary>
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
    /// Makes the dataset of a file. Claims in a file of their own are read without drafts, which take several times the time and memory;
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
