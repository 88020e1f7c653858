using System.Buffers;

namespace ConflictModel.Json;

/// <summary>Finds and reads the files of a dataset; unreadable files are problems.</summary>
internal static class DatasetFile
{
    public const string DefaultName = "dataset.json";

    private const int BlockSize = 1 << 20;

    /// <summary>The message about a file that changed while it was read.</summary>
    public const string Changed = "The file was changed while it was read; read it once it is complete.";

    // The same on every system, so that datasets are portable.
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("/\\:\0");

    /// <summary>Reads the document at a path, or in a folder, without the separate file of claims; returns the document's path.</summary>
    public static string Read(string path, DraftLists lists)
    {
        var file = DocumentOf(path);
        if (ReadBytes(file, lists.Problems) is { } document)
        {
            DatasetJson.ReadDocument(document, file, lists);
        }

        return file;
    }

    /// <inheritdoc cref="Read"/>
    public static async Task<string> ReadAsync(
        string path,
        DraftLists lists,
        IProgress<DatasetProgress>? progress,
        CancellationToken cancellationToken)
    {
        var file = DocumentOf(path);
        if (await ReadBytesAsync(file, lists.Problems, progress, cancellationToken).ConfigureAwait(false) is { } document)
        {
            DatasetJson.ReadDocument(document, file, lists);
        }

        return file;
    }

    /// <summary>The document that a path means: itself, or the one in a folder.</summary>
    public static string DocumentOf(string path) => Directory.Exists(path) ? Path.Combine(path, DefaultName) : path;

    public static void RefuseClaimsFile(string? name, DraftLists lists)
    {
        if (lists.ClaimsFile.IsGiven)
        {
            Problem(name, lists.ClaimsFile.Line, NothingBeside(lists.ClaimsFile.Text), lists);
            lists.Unread.Add(typeof(ClaimDraft));
        }
    }

    /// <summary>The message about a separate file of claims for something that is not a file.</summary>
    public static string NothingBeside(string claimsFile) =>
        $"The claims are in '{Shown.Text(claimsFile)}', but a stream has no file beside it; load the dataset by its path.";

    /// <summary>The path of the file of claims of a document; null if it has none, or one that is not permitted.</summary>
    public static string? ClaimsBeside(string document, DraftLists lists)
    {
        var name = lists.ClaimsFile;
        if (!name.IsGiven)
        {
            return null;
        }

        if (lists.HasClaims)
        {
            Problem(document, name.Line, "The document has both claims and claimsFile; it must have only one of them.", lists);
        }

        if (IsBeside(name.Text, document))
        {
            return Path.Combine(Path.GetDirectoryName(document) ?? "", name.Text);
        }

        Problem(
            document,
            name.Line,
            $"The file of claims is '{Shown.Text(name.Text)}'; it must be the name of another file beside the document, without folders.",
            lists);
        lists.Unread.Add(typeof(ClaimDraft));
        return null;
    }

    /// <summary>Determines whether a name can be that of a file in the folder of a document.</summary>
    public static bool IsBeside(string name, string document) =>
        name.AsSpan().IndexOfAny(NotInNames) < 0 && name is not ("." or "..") && name != Path.GetFileName(document);

    /// <summary>Opens and reads a file; if it cannot be read, or changes meanwhile, that is a problem.</summary>
    public static bool TryRead(string file, ProblemList problems, Action<FileStream> read)
    {
        try
        {
            using var stream = Open(file);
            var before = StateOf(stream);
            read(stream);
            if (StateOf(stream) == before)
            {
                return true;
            }

            AddProblem(file, Changed, problems);
            return false;
        }
        catch (Exception exception) when (MessageOf(exception) is { } message)
        {
            AddProblem(file, message, problems);
            return false;
        }
    }

    /// <inheritdoc cref="TryRead"/>
    public static async Task<bool> TryReadAsync(string file, ProblemList problems, Func<FileStream, Task> read)
    {
        try
        {
            var stream = Open(file, FileOptions.SequentialScan | FileOptions.Asynchronous);
            await using (stream.ConfigureAwait(false))
            {
                var before = StateOf(stream);
                await read(stream).ConfigureAwait(false);
                if (StateOf(stream) == before)
                {
                    return true;
                }
            }

            AddProblem(file, Changed, problems);
            return false;
        }
        catch (Exception exception) when (MessageOf(exception) is { } message)
        {
            AddProblem(file, message, problems);
            return false;
        }
    }

    /// <exception cref="IOException">The path cannot be that of a file, or the file cannot be opened.</exception>
    public static FileStream Open(string file, FileOptions options = FileOptions.SequentialScan)
    {
        try
        {
            return new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, options);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    /// <summary>
    /// The length and time by which a change of a file is detected; not used for pipes, which are written while they are read.
    /// </summary>
    public static (long Length, DateTime Written) StateOf(FileStream stream) =>
        stream.CanSeek ? (RandomAccess.GetLength(stream.SafeFileHandle), File.GetLastWriteTimeUtc(stream.SafeFileHandle)) : default;

    /// <summary>The message about a file that cannot be read; null for other exceptions.</summary>
    public static string? MessageOf(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException =>
            $"There is no such file; expected a dataset document, or a folder that holds one as {DefaultName}.",
        IOException or InvalidDataException or UnauthorizedAccessException => $"The file cannot be read: {exception.Message}",
        _ => null,
    };

    public static void AddProblem(string? file, string message, ProblemList problems) =>
        problems.Add(DatasetProblemKind.Syntax, new() { File = file, Path = "$" }, message);

    private static byte[]? ReadBytes(string file, ProblemList problems)
    {
        byte[]? bytes = null;
        return TryRead(file, problems, Read) ? bytes : null;

        void Read(FileStream stream)
        {
            if (!stream.CanSeek)
            {
                using var memory = new MemoryStream();
                stream.CopyTo(memory);
                bytes = memory.ToArray();
                return;
            }

            bytes = new byte[LengthOf(stream)];
            stream.ReadExactly(bytes);
        }
    }

    private static async Task<byte[]?> ReadBytesAsync(
        string file,
        ProblemList problems,
        IProgress<DatasetProgress>? progress,
        CancellationToken cancellationToken)
    {
        byte[]? bytes = null;
        return await TryReadAsync(file, problems, ReadAsync).ConfigureAwait(false) ? bytes : null;

        async Task ReadAsync(FileStream stream)
        {
            var length = stream.CanSeek ? LengthOf(stream) : (long?)null;
            using var memory = new MemoryStream(capacity: (int)(length ?? 0));
            using var counted = new CountedStream(stream, file, length, progress);
            await counted.CopyToAsync(memory, BlockSize, cancellationToken).ConfigureAwait(false);
            bytes = length == memory.Length ? memory.GetBuffer() : memory.ToArray();
        }
    }

    private static long LengthOf(FileStream stream) => stream.Length <= Array.MaxLength
        ? stream.Length
        : throw new IOException(Invariant($"It has {stream.Length} bytes; it must have at most {Array.MaxLength}."));

    private static void Problem(string? file, int line, string message, DraftLists lists) =>
        lists.Problems.Add(DatasetProblemKind.Syntax, new() { File = file, Line = line, Path = line == 0 ? "$" : "$.claimsFile" }, message);
}
