using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>A claim that has come to a live dataset or gone from it: what it is among the others, and what it changes.</summary>
/// <param name="live">The live comparer.</param>
/// <param name="claim">The claim, by key.</param>
/// <param name="impact">What it does among the others; null where it is not compared.</param>
/// <param name="isAdded">Whether it has come.</param>
internal sealed class LiveChange(LiveState live, int claim, ClaimImpact? impact, bool isAdded)
{
    private readonly List<FindingChange> _changes = [];

    public int Claim => claim;

    public int Scope { get; } = live.Claims.Dataset.Keys.ScopeOf(claim);

    public ClaimImpact? Impact => impact;

    public bool IsAdded => isAdded;

    /// <summary>Whether it explains differences between others by what it corrects.</summary>
    public bool IsCorrection { get; } = live.Claims.IsCorrection(claim);

    public IReadOnlyList<FindingChange> Changes => _changes;

    /// <summary>The claim by itself.</summary>
    public LiveSurroundings Alone => field ??= Around([], IsOwn);

    /// <summary>The claim in its scope.</summary>
    public LiveSurroundings WithinScope => field ??= Around(OthersOf(Scope), IsOwn);

    /// <summary>The claim among those of its scope that are certainly of its origin.</summary>
    public LiveSurroundings WithinOrigin => field ??= Around(OthersOf(Scope).FindAll(IsOfSameOrigin), IsOwn);

    /// <summary>The claim in its scope, and among those of the scopes that this is within, or that are within it.</summary>
    public LiveSurroundings BetweenScopes =>
        field ??= Around([.. OthersOf(Scope), .. NestedScopes.Select(OtherThanOwn).Distinct().SelectMany(OthersOf)], _ => true);

    /// <summary>The scopes that its own is certainly or possibly within, and those within it.</summary>
    public List<(int Narrower, int Wider, Certainty Order)> NestedScopes => field ??= FindNestedScopes();

    /// <summary>The violations of the order within its scope, as it is now.</summary>
    public List<Violations> Violations => field ??= live.Frames.Search(Scope, Scope, live.Claims.Version).Found;

    /// <summary>The claim among some others.</summary>
    public LiveSurroundings Among(List<int> others) => Around(others, _ => true);

    /// <summary>The claims of a scope that are there, without this one.</summary>
    public List<int> OthersOf(int scope)
    {
        var others = live.Claims.ClaimsOf(scope, live.Claims.Version);
        others.Remove(claim);
        return others;
    }

    /// <summary>Records that a finding has changed, from one state to another.</summary>
    public void Record(LiveFinding? before, LiveFinding? after) => _changes.Add(new(
        before is null ? FindingChangeKind.Appeared : after is null ? FindingChangeKind.Disappeared : FindingChangeKind.Changed,
        after ?? before!));

    private LiveSurroundings Around(List<int> others, Func<ScopeKey, bool> isOwn) =>
        new(live.Frames, claim, others, live.Claims.WithCorrected, isOwn);

    private bool IsOwn(ScopeKey scope) => scope == live.Claims.Dataset.Keys.ScopeKeys[Scope];

    private bool IsOfSameOrigin(int other) => live.Claims.Rows.Origins[other].Number == live.Claims.Rows.Origins[claim].Number;

    private int OtherThanOwn((int Narrower, int Wider, Certainty Order) pair) => pair.Narrower == Scope ? pair.Wider : pair.Narrower;

    private List<(int Narrower, int Wider, Certainty Order)> FindNestedScopes()
    {
        var (wider, narrower) = (new List<(int Scope, Certainty Order)>(), new List<(int Scope, Certainty Order)>());
        live.Claims.Index.FindWider(Scope, onlyViolable: false, wider);
        live.Claims.Index.FindNarrowerAbove(Scope, high: null, narrower);
        return [
            .. wider.Select(other => (Scope, other.Scope, other.Order)), .. narrower.Select(other => (other.Scope, Scope, other.Order))];
    }
}
