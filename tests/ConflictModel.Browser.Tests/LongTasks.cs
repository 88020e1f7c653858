namespace ConflictModel.Browser.Tests;

/// <summary>The tasks of a page that take 50 milliseconds or more, from the watch's start: while one runs, nothing moves.</summary>
internal sealed class LongTasks : IAsyncDisposable
{
    private readonly IJSHandle _watch;

    private LongTasks(IJSHandle watch) => _watch = watch;

    public static async Task<LongTasks> WatchAsync(IPage page) => new(await page.EvaluateHandleAsync("""
        () => {
          const tasks = [];
          new PerformanceObserver(list => tasks.push(...list.getEntries())).observe({ type: "longtask" });
          return tasks;
        }
        """));

    /// <summary>How long they took together, in milliseconds.</summary>
    public Task<double> SumAsync() => _watch.EvaluateAsync<double>("""
        async tasks => {
          // The browser tells of a task only after the next frame.
          await new Promise(resolve => setTimeout(resolve, 200));
          return tasks.reduce((sum, task) => sum + task.duration, 0);
        }
        """);

    public ValueTask DisposeAsync() => _watch.DisposeAsync();
}
