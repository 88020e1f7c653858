namespace ConflictModel;

/// <summary>The claims of a file with one a line, read without drafts; and what kept others from being read.</summary>
/// <param name="file">The file.</param>
/// <param name="finder">What finds the keys of claims; null where none are wanted.</param>
internal sealed class LoadedClaims(string? file, KeyFinder? finder = null)
{
    private const int MostExpected = 10_000_000;

    private readonly List<List<Claim>> _claims = [];
    private readonly List<List<ClaimKeys>> _keys = [];
    private readonly List<List<int>> _lines = [];
    private readonly List<Claim> _unchecked = [];
    private readonly Dictionary<EntityId<Claim>, int> _positions = [];
    private int _count;

    public string? File => file;

    public KeyFinder? Finder => finder;

    public ProblemList Problems { get; } = new();

    /// <summary>The ids of claims that were read and mean nothing.</summary>
    public HashSet<string> Broken { get; } = [];

    /// <summary>Whether there are lines of which not even the id is known.</summary>
    public bool IsUnread { get; set; }

    public EquatableList<Claim> Claims => EquatableList.Joined(_claims);

    /// <summary>The keys of each claim, as the finder counts; unknown where it could not be read in one pass.</summary>
    public ClaimKeys[] Keys => EquatableList.Joined(_keys).Items;

    /// <summary>The position of each claim; of those with the same id, of the first.</summary>
    public Dictionary<EntityId<Claim>, int> Positions => _positions;

    /// <summary>The line of each claim.</summary>
    public int[] Lines => EquatableList.Joined(_lines).Items;

    /// <summary>The claims of which it is not known yet that all they refer to is there, in order.</summary>
    public IReadOnlyList<Claim> Unchecked => _unchecked;

    /// <summary>Makes room for so many claims, where there are none yet.</summary>
    public void ExpectAtLeast(long claims)
    {
        if (_count == 0)
        {
            _positions.EnsureCapacity((int)Math.Min(claims, MostExpected));
        }
    }

    public void Add(List<Claim> claims, List<ClaimKeys> keys, List<int> lines, IEnumerable<Claim> uncheckedClaims)
    {
        foreach (var claim in claims)
        {
            _positions.TryAdd(claim.Id, _count++);
        }

        _unchecked.AddRange(uncheckedClaims);
        _claims.Add(claims);
        _keys.Add(keys);
        _lines.Add(lines);
    }
}
