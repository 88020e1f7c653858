namespace ConflictModel;

/// <summary>Counts what many threads have done, and reports each step in its order.</summary>
internal sealed class ProgressCount(IProgress<ComparisonProgress> progress, long total)
{
    private readonly Lock _lock = new();
    private long _done;

    public void Advance(int claims)
    {
        lock (_lock)
        {
            _done += claims;
            progress.Report(new(_done, total));
        }
    }
}
