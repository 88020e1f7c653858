namespace ConflictModel.Cli;

/// <summary>The files of a dataset, and whether they changed. They are polled, since not every file system reports changes.</summary>
internal sealed class WatchedFiles
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(250);

    private readonly string[] _files;
    private State[] _known;

    public WatchedFiles(string path, ConflictDataset dataset)
    {
        var document = Directory.Exists(path) ? Path.Combine(path, "dataset.json") : path;
        var claims = dataset.Claims.Count > 0 ? dataset.LocationOf(dataset.Claims[0].Id)?.File : null;
        _files = claims is null || claims == document ? [document] : [document, claims];
        _known = Look();
    }

    /// <summary>Waits until a file has changed and none has changed for a moment after that.</summary>
    public async Task ChangedAsync(CancellationToken stop)
    {
        while (Look().AsSpan().SequenceEqual(_known))
        {
            await Task.Delay(Interval, stop).ConfigureAwait(false);
        }

        await StillAsync(stop).ConfigureAwait(false);
    }

    /// <summary>Waits until the files have not changed for a moment.</summary>
    public async Task StillAsync(CancellationToken stop)
    {
        State[] before;
        do
        {
            before = Look();
            await Task.Delay(Interval, stop).ConfigureAwait(false);
            _known = Look();
        }
        while (!_known.AsSpan().SequenceEqual(before));
    }

    private State[] Look() => Array.ConvertAll(_files, file =>
    {
        var info = new FileInfo(file);
        return info.Exists ? new State(info.Length, info.LastWriteTimeUtc) : default;
    });

    private readonly record struct State(long Length, DateTime Written);
}
