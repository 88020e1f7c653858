using System.Runtime.InteropServices;

namespace ConflictModel;

/// <summary>The claims of a file with a claim per line, read without drafts, and the problems of the others.</summary>
/// <param name="file">The file.</param>
/// <param name="finder">What finds the keys of claims; null if none are wanted.</param>
internal sealed class LoadedClaims(string? file, KeyFinder? finder = null)
{
    private const int MostExpected = 10_000_000;

    private readonly List<Claim> _claims = [];
    private readonly List<ClaimKeys> _keys = [];
    private readonly List<int> _lines = [];
    private readonly List<int> _hashes = [];
    private readonly List<Claim> _unchecked = [];

    public string? File => file;

    public KeyFinder? Finder => finder;

    public ProblemList Problems { get; } = new();

    /// <summary>The ids of claims that are invalid.</summary>
    public HashSet<string> Broken { get; } = [];

    /// <summary>Gets whether there are lines of which not even the id is known.</summary>
    public bool IsUnread { get; set; }

    public EquatableList<Claim> Claims => _claims.ToEquatableList();

    /// <summary>The keys of each claim, as the finder counts; unknown where it could not be read in one pass.</summary>
    public ClaimKeys[] Keys => [.. _keys];

    /// <summary>The line of each claim.</summary>
    public int[] Lines => [.. _lines];

    /// <summary>The claims whose references are not known to exist, in order.</summary>
    public IReadOnlyList<Claim> Unchecked => _unchecked;

    /// <summary>The table of the claims, which may have duplicate ids.</summary>
    public EntityTable<Claim> TableOf(EquatableList<Claim> claims) => new(claims, CollectionsMarshal.AsSpan(_hashes));

    /// <summary>Reserves room for the given number of claims, if there are none yet.</summary>
    public void Expect(long claims)
    {
        if (_claims.Count == 0)
        {
            var count = (int)Math.Min(claims, MostExpected);
            _claims.EnsureCapacity(count);
            _keys.EnsureCapacity(count);
            _lines.EnsureCapacity(count);
            _hashes.EnsureCapacity(count);
        }
    }

    /// <summary>Adds claims after those that are there.</summary>
    /// <param name="claims">The claims.</param>
    /// <param name="uncheckedClaims">Those whose references are not known to exist.</param>
    public void Add(ReadOnlySpan<LoadedClaim> claims, List<Claim> uncheckedClaims)
    {
        foreach (ref readonly var claim in claims)
        {
            _claims.Add(claim.Claim);
            _keys.Add(claim.Keys);
            _lines.Add(claim.Line);
            _hashes.Add(claim.Hash);
        }

        _unchecked.AddRange(uncheckedClaims);
    }
}
