using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>Reads a file with a claim a line: in blocks, which all cores read, and in their order.</summary>
internal static class ClaimFile
{
    // Enough blocks to keep all cores busy while an earlier block is still being read.
    private static int MostPending => 2 * Environment.ProcessorCount;

    /// <summary>The claims, and every problem of their lines.</summary>
    /// <param name="path">The file.</param>
    /// <param name="finder">What finds their keys among the entities of the document.</param>
    public static LoadedClaims Load(string path, KeyFinder finder)
    {
        var loaded = new LoadedClaims(path, finder);
        if (!DatasetFile.TryRead(path, loaded.Problems, stream => Load(stream, loaded)))
        {
            loaded.IsUnread = true;
        }

        return loaded;
    }

    /// <inheritdoc cref="Load(string, KeyFinder)"/>
    public static async Task<LoadedClaims> LoadAsync(
        string path,
        KeyFinder finder,
        IProgress<DatasetProgress>? progress,
        CancellationToken cancellationToken)
    {
        var loaded = new LoadedClaims(path, finder);
        if (!await DatasetFile.TryReadAsync(path, loaded.Problems, LoadAsync).ConfigureAwait(false))
        {
            loaded.IsUnread = true;
        }

        return loaded;

        async Task LoadAsync(FileStream stream)
        {
            long? length = stream.CanSeek ? stream.Length : null;
            using var counted = new CountedStream(stream, path, length, progress);
            await ClaimFile.LoadAsync(counted, length ?? 0, loaded, cancellationToken).ConfigureAwait(false);
        }
    }

    /// <inheritdoc cref="ReadDrafts(string, DraftLists)"/>
    public static async Task ReadDraftsAsync(
        string path,
        DraftLists lists,
        IProgress<DatasetProgress>? progress,
        CancellationToken cancellationToken)
    {
        var isRead = await DatasetFile.TryReadAsync(path, lists.Problems, ReadAsync).ConfigureAwait(false);
        if (!isRead)
        {
            lists.Unread.Add(typeof(ClaimDraft));
        }

        async Task ReadAsync(FileStream stream)
        {
            using var counted = new CountedStream(stream, path, stream.CanSeek ? stream.Length : null, progress);
            using var blocks = new LineBlocks(counted);
            while (!lists.Problems.IsFull && await blocks.ReadAsync(cancellationToken).ConfigureAwait(false) is { } block)
            {
                ReadDrafts(block, path, lists);
            }
        }
    }

    /// <summary>The drafts of the claims.</summary>
    public static void ReadDrafts(string path, DraftLists lists)
    {
        if (!DatasetFile.TryRead(path, lists.Problems, stream => ReadDrafts(stream, path, lists)))
        {
            lists.Unread.Add(typeof(ClaimDraft));
        }
    }

    /// <summary>The claims of a file as they are read; see <see cref="ReadAsync(Stream, string?, CancellationToken)"/>.</summary>
    public static async IAsyncEnumerable<Claim> ReadAsync(string path, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var stream = Open(path);
        var before = DatasetFile.StateOf(stream);
        await foreach (var claim in ReadAsync(stream, path, cancellationToken).ConfigureAwait(false))
        {
            yield return claim;
        }

        if (DatasetFile.StateOf(stream) != before)
        {
            throw Unreadable(path, DatasetFile.Changed);
        }
    }

    /// <summary>
    /// The claims of a stream as they are read. After the first invalid line no claim is returned; at the end, the problems are thrown.
    /// </summary>
    public static async IAsyncEnumerable<Claim> ReadAsync(
        Stream stream, string? name, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var loaded = new LoadedClaims(name);
        using var blocks = new LineBlocks(stream);
        var caches = new ClaimCaches(finder: null);
        var pending = new Queue<Task<ClaimBlock>>();
        while (true)
        {
            var block = loaded.Problems.IsCounted ? null : await NextAsync().ConfigureAwait(false);
            if (block is { } lines)
            {
                pending.Enqueue(Task.Run(() => ClaimBlock.Read(lines, name, caches), CancellationToken.None));
            }

            if (pending.Count == 0)
            {
                break;
            }

            if (block is null || pending.Count > MostPending)
            {
                var read = await pending.Dequeue().ConfigureAwait(false);
                read.AddProblemsTo(loaded);
                for (var i = 0; loaded.Problems.Count == 0 && i < read.Count; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    yield return read[i];
                }

                read.Return();
            }
        }

        if (loaded.Problems.Count > 0)
        {
            throw new DatasetException(loaded.Problems.ToEquatableList(), loaded.Problems.Count);
        }

        async ValueTask<LineBlock?> NextAsync()
        {
            try
            {
                return await blocks.ReadAsync(cancellationToken).ConfigureAwait(false);
            }
            catch (InvalidDataException exception)
            {
                DatasetFile.AddProblem(name, DatasetFile.MessageOf(exception)!, loaded.Problems);
                return null;
            }
        }
    }

    private static void Load(Stream stream, LoadedClaims loaded)
    {
        using var blocks = new LineBlocks(stream);
        var caches = new ClaimCaches(loaded.Finder);
        var length = stream.CanSeek ? stream.Length : 0;
        var pending = new Queue<Task<ClaimBlock>>();
        try
        {
            while (true)
            {
                var block = loaded.Problems.IsCounted ? null : blocks.Read();
                if (block is { } lines)
                {
                    pending.Enqueue(Task.Run(() => ClaimBlock.Read(lines, loaded.File, caches)));
                }

                if (pending.Count == 0)
                {
                    return;
                }

                if (block is null || pending.Count > MostPending)
                {
                    pending.Dequeue().GetAwaiter().GetResult().AddTo(loaded, length);
                }
            }
        }
        finally
        {
            // Where reading failed: what was read before counts as well.
            while (pending.TryDequeue(out var last))
            {
                last.GetAwaiter().GetResult().AddTo(loaded, length);
            }
        }
    }

    private static async Task LoadAsync(Stream stream, long length, LoadedClaims loaded, CancellationToken cancellationToken)
    {
        using var blocks = new LineBlocks(stream);
        var caches = new ClaimCaches(loaded.Finder);
        var pending = new Queue<Task<ClaimBlock>>();
        try
        {
            while (true)
            {
                var block = loaded.Problems.IsCounted ? null : await blocks.ReadAsync(cancellationToken).ConfigureAwait(false);
                if (block is { } lines)
                {
                    pending.Enqueue(Task.Run(() => ClaimBlock.Read(lines, loaded.File, caches), CancellationToken.None));
                }

                if (pending.Count == 0)
                {
                    return;
                }

                if (block is null || pending.Count > MostPending)
                {
                    (await pending.Dequeue().ConfigureAwait(false)).AddTo(loaded, length);
                }
            }
        }
        finally
        {
            // Where reading failed: what was read before counts as well.
            while (pending.TryDequeue(out var last))
            {
                (await last.ConfigureAwait(false)).AddTo(loaded, length);
            }
        }
    }

    private static void ReadDrafts(Stream stream, string path, DraftLists lists)
    {
        using var blocks = new LineBlocks(stream);
        while (!lists.Problems.IsFull && blocks.Read() is { } block)
        {
            ReadDrafts(block, path, lists);
        }
    }

    private static void ReadDrafts(LineBlock block, string path, DraftLists lists)
    {
        if (block.TooLong > 0)
        {
            block.ReportTooLong(path, lists.Problems);
            lists.Unread.Add(typeof(ClaimDraft));
        }

        var rest = block.Text;
        for (var line = block.FirstLine; !rest.IsEmpty && !lists.Problems.IsFull; line++)
        {
            var text = LineBlock.TakeLine(ref rest);
            if (!LineBlock.IsBlank(text))
            {
                DatasetJson.ReadClaimLine(text, path, line, lists);
            }
        }

        block.Return();
    }

    private static FileStream Open(string path)
    {
        try
        {
            return DatasetFile.Open(path);
        }
        catch (Exception exception) when (DatasetFile.MessageOf(exception) is { } message)
        {
            throw Unreadable(path, message);
        }
    }

    private static DatasetException Unreadable(string path, string message)
    {
        var problems = new ProblemList();
        DatasetFile.AddProblem(path, message, problems);
        return new(problems.ToEquatableList(), problems.Count);
    }
}
