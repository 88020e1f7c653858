namespace ConflictModel;

/// <summary>The claims of a file with one a line, read without drafts; and what kept others from being read.</summary>
internal sealed class LoadedClaims(string? file)
{
    private const int MostExpected = 10_000_000;

    private readonly List<Claim[]> _claims = [];
    private readonly List<int[]> _lines = [];
    private readonly List<Claim> _unchecked = [];
    private readonly Dictionary<EntityId<Claim>, int> _positions = [];
    private int _count;

    public string? File => file;

    public ProblemList Problems { get; } = new();

    /// <summary>The ids of claims that were read and mean nothing.</summary>
    public HashSet<string> Broken { get; } = [];

    /// <summary>Whether there are lines of which not even the id is known.</summary>
    public bool IsUnread { get; set; }

    public EquatableList<Claim> Claims => EquatableList.Joined(_claims);

    /// <summary>The position of each claim; of those with the same id, of the first.</summary>
    public Dictionary<EntityId<Claim>, int> Positions => _positions;

    /// <summary>The line of each claim.</summary>
    public int[] Lines => [.. _lines.SelectMany(lines => lines)];

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

    public void Add(Claim[] claims, int[] lines, IEnumerable<Claim> uncheckedClaims)
    {
        foreach (var claim in claims)
        {
            _positions.TryAdd(claim.Id, _count++);
        }

        _unchecked.AddRange(uncheckedClaims);
        _claims.Add(claims);
        _lines.Add(lines);
    }
}
