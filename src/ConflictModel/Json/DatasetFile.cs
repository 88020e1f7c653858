using System.Buffers;

namespace ConflictModel.Json;

/// <summary>Finds and reads the files of a dataset; what cannot be read is a problem.</summary>
internal static class DatasetFile
{
    public const string DefaultName = "dataset.json";

    /// <summary>What is wrong with a file that did not keep still.</summary>
    public const string Changed = "The file was changed while it was read; read it once it is complete.";

    // On every system, so that a dataset that can be read on one can be read on all.
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("/\\:\0");

    /// <summary>Reads the document at a path, or in a folder, without the claims beside it; answers with the document's path.</summary>
    public static string Read(string path, DraftLists lists)
    {
        var file = DocumentOf(path);
        if (ReadBytes(file, lists.Problems) is { } document)
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
            Problem(
                name,
                lists.ClaimsFile.Line,
                $"The claims stand in '{Shown.Text(lists.ClaimsFile.Text)}', but a stream has no file beside it; read the dataset by its "
                    + "path.",
                lists);
            lists.Unread.Add(typeof(ClaimDraft));
        }
    }

    /// <summary>The path of the file of claims beside a document; null where it has none, or one that is not permitted.</summary>
    public static string? ClaimsBeside(string document, DraftLists lists)
    {
        var name = lists.ClaimsFile;
        if (!name.IsGiven)
        {
            return null;
        }

        if (lists.HasClaims)
        {
            Problem(document, name.Line, "The document has both claims and claimsFile; one of them is permitted.", lists);
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

    /// <summary>Whether a name can be that of a file beside a document.</summary>
    public static bool IsBeside(string name, string document) =>
        name.AsSpan().IndexOfAny(NotInNames) < 0 && name is not ("." or "..") && name != Path.GetFileName(document);

    /// <summary>Opens a file and reads it; that it cannot be read, or changes on the way, is a problem.</summary>
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

            Tell(file, Changed, problems);
            return false;
        }
        catch (Exception exception) when (MessageOf(exception) is { } message)
        {
            Tell(file, message, problems);
            return false;
        }
    }

    /// <exception cref="IOException">The path cannot be that of a file, or the file cannot be opened.</exception>
    public static FileStream Open(string file)
    {
        try
        {
            return new(file, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            throw new IOException(exception.Message, exception);
        }
    }

    /// <summary>What tells whether a file has changed. Of a pipe nothing does: it is written while it is read.</summary>
    public static (long Length, DateTime Written) StateOf(FileStream stream) =>
        stream.CanSeek ? (RandomAccess.GetLength(stream.SafeFileHandle), File.GetLastWriteTimeUtc(stream.SafeFileHandle)) : default;

    /// <summary>What is wrong where a file cannot be read; null where the file is not to blame.</summary>
    public static string? MessageOf(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException =>
            $"There is no such file; expected a dataset document, or a folder that holds one as {DefaultName}.",
        IOException or InvalidDataException or UnauthorizedAccessException => $"The file cannot be read: {exception.Message}",
        _ => null,
    };

    public static void Tell(string? file, string message, ProblemList problems) =>
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

            if (stream.Length > Array.MaxLength)
            {
                throw new IOException(Invariant($"It has {stream.Length} bytes; it must have at most {Array.MaxLength}."));
            }

            bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
        }
    }

    private static void Problem(string? file, int line, string message, DraftLists lists) =>
        lists.Problems.Add(DatasetProblemKind.Syntax, new() { File = file, Line = line, Path = line == 0 ? "$" : "$.claimsFile" }, message);
}
