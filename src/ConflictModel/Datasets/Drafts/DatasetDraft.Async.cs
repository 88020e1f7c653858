using ConflictModel.Json;

namespace ConflictModel;

/// <content>Reading without blocking a thread while files and streams are waited for.</content>
public sealed partial record DatasetDraft
{
    /// <summary>
    /// Reads a dataset file. A file that cannot be read is a problem of the draft. Nothing is read synchronously.
    /// </summary>
    /// <param name="path">The document, or a folder that holds it as <c>dataset.json</c>.</param>
    /// <param name="progress">Receives how many bytes were read, first of the document and then of the file of its claims.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static async Task<DatasetDraft> ReadAsync(
        string path,
        IProgress<DatasetProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotBlank(path, nameof(path));
        var lists = new DraftLists();
        var file = await DatasetFile.ReadAsync(path, lists, progress, cancellationToken).ConfigureAwait(false);
        if (DatasetFile.ClaimsBeside(file, lists) is { } claims)
        {
            await ClaimFile.ReadDraftsAsync(claims, lists, progress, cancellationToken).ConfigureAwait(false);
        }

        return Of(file, lists);
    }

    /// <summary>
    /// Reads a dataset document from a stream. Claims in a file of their own cannot be read this way, and are a problem. Nothing is read
    /// synchronously.
    /// </summary>
    /// <param name="stream">The stream; it is read to its end and left open.</param>
    /// <param name="name">What problems call the document; <see langword="null"/> for nothing.</param>
    /// <param name="progress">Receives how many bytes were read.</param>
    /// <param name="cancellationToken">Ends the reading early.</param>
    /// <returns>The draft.</returns>
    /// <exception cref="IOException">The stream fails, or has more than 2 GB.</exception>
    /// <exception cref="OperationCanceledException">The reading was ended early.</exception>
    public static async Task<DatasetDraft> ReadAsync(
        Stream stream,
        string? name = null,
        IProgress<DatasetProgress>? progress = null,
        CancellationToken cancellationToken = default)
    {
        Guard.NotNull(stream);
        var lists = new DraftLists();
        using var memory = new MemoryStream();
        await CountedStream.Of(stream, name, totalBytes: null, progress).CopyToAsync(memory, cancellationToken).ConfigureAwait(false);
        DatasetJson.ReadDocument(memory.GetBuffer().AsSpan(0, (int)memory.Length), name, lists);
        DatasetFile.RefuseClaimsFile(name, lists);
        return Of(name, lists);
    }

    /// <inheritdoc cref="Load"/>
    internal static async Task<DatasetResult> LoadAsync(
        string path,
        IProgress<DatasetProgress>? progress,
        CancellationToken cancellationToken)
    {
        var lists = new DraftLists();
        var file = await DatasetFile.ReadAsync(path, lists, progress, cancellationToken).ConfigureAwait(false);
        var claims = DatasetFile.ClaimsBeside(file, lists);
        if (claims is not null && lists.HasClaims)
        {
            await ClaimFile.ReadDraftsAsync(claims, lists, progress, cancellationToken).ConfigureAwait(false);
            claims = null;
        }

        var draft = Of(file, lists);
        return claims is null
            ? draft.Build()
            : await DraftBuilder.BuildAsync(
                draft,
                known => ClaimFile.LoadAsync(claims, known, progress, cancellationToken)).ConfigureAwait(false);
    }
}
