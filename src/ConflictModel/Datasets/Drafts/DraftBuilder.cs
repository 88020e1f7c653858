namespace ConflictModel;

/// <summary>
/// Builds a dataset from a draft: interprets every value, checks the records against each other, and collects every problem.
/// </summary>
internal sealed class DraftBuilder
{
    private readonly ProblemList _problems = new();
    private readonly DraftValues _values;
    private readonly List<(object Record, EntityDraft Draft)> _read = [];
    private readonly Lazy<Dictionary<object, EntityDraft>> _origins;
    private readonly HashSet<(Type, string)> _broken = [];
    private readonly HashSet<Type> _unread = [];

    private LoadedClaims? _loaded;
    private readonly Lazy<Dictionary<object, int>> _loadedLines;

    private DraftBuilder(DatasetDraft draft)
    {
        _problems.AddRange(draft.Problems);
        _values = new(_problems);
        _loadedLines = new(LinesOfLoaded);

        // Only of use where something is wrong.
        _origins = new(() => new(
            _read.Select(pair => KeyValuePair.Create(pair.Record, pair.Draft)), ReferenceEqualityComparer.Instance));
    }

    /// <summary>Builds the dataset of a draft.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="load">Reads the claims of a separate file that is read without drafts; it receives the entities that they can refer
    /// to.</param>
    public static DatasetResult Build(DatasetDraft draft, Func<KeyFinder, LoadedClaims>? load = null) =>
        new DraftBuilder(draft).ToResult(draft, load);

    /// <summary>The records of a draft, not checked against each other.</summary>
    /// <param name="draft">The draft, which has no problems.</param>
    /// <param name="values">What receives the problems of the values.</param>
    public static DatasetContents ContentsOf(DatasetDraft draft, DraftValues values)
    {
        var builder = new DraftBuilder(draft);
        var contents = builder.Contents(draft);
        foreach (var problem in builder._problems.ToEquatableList())
        {
            values.Problem(problem.Location, problem.Message, problem.Kind);
        }

        return contents;
    }

    /// <summary>Builds the dataset of a draft whose claims are read without blocking.</summary>
    /// <param name="draft">The draft.</param>
    /// <param name="load">Reads the claims; it receives what they can refer to.</param>
    public static async Task<DatasetResult> BuildAsync(DatasetDraft draft, Func<KeyFinder, Task<LoadedClaims>> load)
    {
        var builder = new DraftBuilder(draft);
        var contents = builder.Contents(draft);
        var tables = new EntityTables(contents);
        return builder.ToResult(draft, contents, tables, await load(new(tables)).ConfigureAwait(false));
    }

    private DatasetResult ToResult(DatasetDraft draft, Func<KeyFinder, LoadedClaims>? load)
    {
        var contents = Contents(draft);
        var tables = new EntityTables(contents);
        return ToResult(draft, contents, tables, load?.Invoke(new(tables)));
    }

    private DatasetResult ToResult(DatasetDraft draft, DatasetContents contents, EntityTables tables, LoadedClaims? loaded)
    {
        EntityTable<Claim>? claims = null;
        _loaded = loaded;
        if (_loaded is not null)
        {
            contents = contents with { Claims = Loaded(_loaded) };
            claims = _loaded.TableOf(contents.Claims);
        }

        // A reference to an entry that is invalid, or was not read, is not an error itself.
        var checker = new DatasetChecker(
            contents,
            tables,
            Locate,
            (type, id) => draft.IsCutShort || _unread.Contains(type) || _broken.Contains((type, id)),
            _problems,
            claims);
        checker.Check(_loaded?.Unchecked);
        if (_problems.Count == 0)
        {
            return new(new ConflictDataset(contents, tables, checker.Claims, _loaded, LocationsOf(draft)), [], 0, contents, Locate);
        }

        // In the order of the file; problems of one line stay in the order in which they were met.
        var problems = _problems.ToEquatableList()
            .OrderBy(problem => problem.Location.File == draft.File ? 0 : 1)
            .ThenBy(problem => problem.Location.Line)
            .ToEquatableList();
        return new(null, problems, _problems.Count, contents, Locate);
    }

    private DatasetContents Contents(DatasetDraft draft)
    {
        var contents = new DatasetContents { Title = DraftValues.Text(draft.Title), Description = DraftValues.Text(draft.Description) };
        foreach (var kind in EntityKind.All)
        {
            contents = kind.Add(contents, draft, this);
        }

        return contents with
        {
            EarliestDate = _values.Notation<UncertainDate>(
                new DatasetLocation { File = draft.File, Line = draft.EarliestDate.Line, Path = "$.earliestDate" }, draft.EarliestDate),
            Claims = Records<ClaimDraft, Claim>(draft.Unread, draft.Claims, DraftClaims.Claim),
            DisjointSets = Records<DisjointSetDraft, DisjointSet>(draft.Unread, draft.DisjointSets, DraftRecords.DisjointSet),
            Acknowledgements =
                Records<AcknowledgementDraft, Acknowledgement>(draft.Unread, draft.Acknowledgements, DraftRecords.Acknowledgement),
        };
    }

    /// <summary>Interprets drafts as records; invalid ones are problems.</summary>
    public EquatableList<TRecord> Records<TDraft, TRecord>(
        EquatableList<Type> unread, EquatableList<TDraft> drafts, Func<DraftValues, TDraft, TRecord?> read)
        where TDraft : EntityDraft
        where TRecord : class
    {
        var records = new List<TRecord>(drafts.Count);
        _read.EnsureCapacity(_read.Count + drafts.Count);
        if (unread.Contains(typeof(TDraft)))
        {
            _unread.Add(typeof(TRecord));
        }

        foreach (var draft in drafts)
        {
            if (_problems.IsFull)
            {
                _unread.Add(typeof(TRecord));
                break;
            }

            if (read(_values, draft) is { } record)
            {
                records.Add(record);
                _read.Add((record, draft));
            }
            else
            {
                _broken.Add((typeof(TRecord), draft.Id.Text));
            }
        }

        return records.ToEquatableList();
    }

    private EquatableList<Claim> Loaded(LoadedClaims loaded)
    {
        _problems.AddRange(loaded.Problems);
        _broken.UnionWith(loaded.Broken.Select(id => (typeof(Claim), id)));
        if (loaded.IsUnread || _problems.IsFull)
        {
            _unread.Add(typeof(Claim));
        }

        return loaded.Claims;
    }

    private DatasetLocation Locate(object record, string? member)
    {
        if (_origins.Value.TryGetValue(record, out var draft))
        {
            return member is null ? draft.Location : draft.LocationOf(member);
        }

        return _loaded is not null && _loadedLines.Value.TryGetValue(record, out var line)
            ? new() { File = _loaded.File, Line = line, Path = member is null ? "$" : $"$.{member}" }
            : throw ContentsLocator.NotThere(record);
    }

    private Dictionary<object, int> LinesOfLoaded()
    {
        var (claims, lines) = (_loaded!.Claims, _loaded.Lines);
        var numbers = new Dictionary<object, int>(lines.Length, ReferenceEqualityComparer.Instance);
        for (var i = 0; i < lines.Length; i++)
        {
            numbers.Add(claims[i], lines[i]);
        }

        return numbers;
    }

    private ClaimLocations LocationsOf(DatasetDraft draft) => _loaded is null
        ? new(
            draft.Claims is [var first, ..] ? first.Location.File : null,
            [.. draft.Claims.Select(claim => claim.Location.Line)],
            draft.Claims is [{ Location.Path: not "$" }, ..])
        : new(_loaded.File, _loaded.Lines, isDocument: false);
}
