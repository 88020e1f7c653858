using ConflictModel.Json;

namespace ConflictModel;

/// <summary>
/// Claims as JSON Lines, one claim a line, read and written as a stream, for files that are too large for memory or are processed claim by
/// claim.
/// </summary>
/// <remarks>
/// <para>A claim is written as in a document of <see cref="DatasetFormat"/>. References are not checked; that requires a
/// <see cref="ConflictDataset"/>, whose document names the file as its <c>claimsFile</c>.</para>
/// <para>Gzip is detected when reading, and written if the path ends with <c>.gz</c>. A line has at most 16 MB; blank lines and a byte
/// order mark are ignored. Lines are read in parallel, in blocks of a megabyte, of which only a few per core are in memory at once.</para>
/// </remarks>
public static class ClaimLines
{
    /// <summary>Reads the claims of a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The claims, in the order of the file.</returns>
    /// <exception cref="DatasetException">During enumeration: the file cannot be read, changes while it is read, or has lines that are not
    /// claims. After the first such line no claim is returned; the rest is still read, so that the exception has every problem with file,
    /// line and JSON path.</exception>
    /// <exception cref="IOException">The file fails while it is read.</exception>
    public static IAsyncEnumerable<Claim> ReadAsync(string path, CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(path, nameof(path));
        return ClaimFile.ReadAsync(path, cancellationToken);
    }

    /// <summary>Reads the claims of a stream.</summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="name">The name used in problems; <see langword="null"/> for none.</param>
    /// <param name="cancellationToken">Cancels the reading.</param>
    /// <returns>The claims, in the order of the stream.</returns>
    /// <exception cref="DatasetException">During enumeration: lines are not claims, or the gzip data is damaged. After the first such line
    /// no claim is returned; the rest is still read, so that the exception has every problem with line and JSON path.</exception>
    /// <exception cref="IOException">The stream fails.</exception>
    public static IAsyncEnumerable<Claim> ReadAsync(Stream stream, string? name = null, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream);
        return ClaimFile.ReadAsync(stream, name, cancellationToken);
    }

    /// <summary>
    /// Writes claims to a file. The file is replaced atomically. Links are followed; a pipe or a device is written directly.
    /// </summary>
    /// <param name="claims">The claims. The same claims give the same bytes.</param>
    /// <param name="path">The file; where it ends with <c>.gz</c>, it is compressed by gzip.</param>
    /// <param name="cancellationToken">Cancels the writing; an existing file is then unchanged.</param>
    /// <returns>A task that completes when the claims are written.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The file, or its folder, may not be written.</exception>
    public static Task WriteAsync(IAsyncEnumerable<Claim> claims, string path, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(claims);
        Guard.NotBlank(path, nameof(path));
        return ClaimLinesWriter.WriteAsync(claims, path, progress: null, cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync(IAsyncEnumerable{Claim}, string, CancellationToken)"/>
    public static Task WriteAsync(IEnumerable<Claim> claims, string path, CancellationToken cancellationToken = default) =>
        WriteAsync(Guard.NotNull(claims).ToAsyncEnumerable(), path, cancellationToken);

    /// <summary>Writes claims to a stream, uncompressed.</summary>
    /// <param name="claims">The claims. The same claims give the same bytes.</param>
    /// <param name="stream">The stream; it is left open.</param>
    /// <param name="cancellationToken">Cancels the writing.</param>
    /// <returns>A task that completes when the claims are written.</returns>
    /// <exception cref="IOException">The stream fails.</exception>
    public static Task WriteAsync(IAsyncEnumerable<Claim> claims, Stream stream, CancellationToken cancellationToken = default)
    {
        Guard.NotNull(claims);
        Guard.NotNull(stream);
        return ClaimLinesWriter.WriteAsync(claims, stream, cancellationToken);
    }

    /// <inheritdoc cref="WriteAsync(IAsyncEnumerable{Claim}, Stream, CancellationToken)"/>
    public static Task WriteAsync(IEnumerable<Claim> claims, Stream stream, CancellationToken cancellationToken = default) =>
        WriteAsync(Guard.NotNull(claims).ToAsyncEnumerable(), stream, cancellationToken);
}
