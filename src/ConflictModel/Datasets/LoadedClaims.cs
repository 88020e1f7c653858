namespace ConflictModel;

/// <summary>The claims of a file with one a line, read without drafts; and what kept others from being read.</summary>
internal sealed class LoadedClaims(string? file)
{
    private readonly List<Claim[]> _claims = [];
    private readonly List<int[]> _lines = [];
    private readonly List<Claim> _unchecked = [];

    public string? File => file;

    public ProblemList Problems { get; } = new();

    /// <summary>The ids of claims that were read and mean nothing.</summary>
    public HashSet<string> Broken { get; } = [];

    /// <summary>Whether there are lines of which not even the id is known.</summary>
    public bool IsUnread { get; set; }

    public EquatableList<Claim> Claims => EquatableList.Joined(_claims);

    /// <summary>The line of each claim.</summary>
    public int[] Lines => [.. _lines.SelectMany(lines => lines)];

    /// <summary>The claims of which it is not known yet that all they refer to is there, in order.</summary>
    public IReadOnlyList<Claim> Unchecked => _unchecked;

    public void Add(Claim[] claims, int[] lines, IEnumerable<Claim> uncheckedClaims)
    {
        _unchecked.AddRange(uncheckedClaims);
        _claims.Add(claims);
        _lines.Add(lines);
    }
}
