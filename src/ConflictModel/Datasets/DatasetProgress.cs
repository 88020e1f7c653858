namespace ConflictModel;

/// <summary>How far a file or a stream has been read or written. The last report of each has all of its bytes.</summary>
public sealed record DatasetProgress
{
    internal DatasetProgress(string? file, long bytes, long? totalBytes) => (File, Bytes, TotalBytes) = (file, bytes, totalBytes);

    /// <summary>
    /// The file: the document, and then that of its claims where they have one; of a stream its name, <see langword="null"/> where it has
    /// none.
    /// </summary>
    public string? File { get; }

    /// <summary>How many bytes of it have been read or written: compressed ones, where it is compressed.</summary>
    public long Bytes { get; }

    /// <summary>How many bytes it has; <see langword="null"/> where that is not known beforehand.</summary>
    public long? TotalBytes { get; }

    /// <summary>How many bytes of how many: <c>dataset.json: 512 of 2048 bytes</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Invariant($"{File ?? "stream"}: {Bytes}{(TotalBytes is { } total ? $" of {total}" : "")} bytes");
}
