namespace ConflictModel;

/// <summary>The claims among which one comes or goes: what a rule finds there without it, and with it, is what changes.</summary>
/// <param name="frames">Makes the frames.</param>
/// <param name="claim">The claim.</param>
/// <param name="others">The others.</param>
/// <param name="withCorrected">All of them with what they correct: that is there in both, so that it makes no difference.</param>
/// <param name="isOwn">The scopes that are looked at.</param>
internal sealed class LiveSurroundings(
    LiveFrames frames,
    int claim,
    List<int> others,
    Func<IEnumerable<int>, SortedSet<int>> withCorrected,
    Func<ScopeKey, bool> isOwn)
{
    private readonly Lazy<ComparisonFrame?> _without = new(() =>
    {
        var keys = withCorrected(others.Append(claim));
        keys.Remove(claim);
        return frames.Of(keys, isOwn);
    });

    private readonly Lazy<ComparisonFrame> _with = new(() => frames.Of(others.Append(claim), isOwn)!);

    /// <summary>Without the claim; null where nothing is left.</summary>
    public ComparisonFrame? Without => _without.Value;

    public ComparisonFrame With => _with.Value;
}
