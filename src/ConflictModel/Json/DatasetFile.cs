using System.Buffers;

namespace ConflictModel.Json;

/// <summary>Finds and reads the files of a dataset; what cannot be read is a problem.</summary>
internal static class DatasetFile
{
    public const string DefaultName = "dataset.json";

    // On every system, so that a dataset that can be read on one can be read on all.
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("/\\:\0");

    /// <summary>Reads the document at a path, or in a folder, and the claims beside it; answers with the document's path.</summary>
    public static string Read(string path, DraftLists lists)
    {
        var file = DocumentOf(path);
        if (ReadBytes(file, lists) is { } document)
        {
            DatasetJson.ReadDocument(document, file, lists);
            ReadClaims(file, lists);
        }

        return file;
    }

    /// <summary>The document that a path means: itself, or the one in a folder.</summary>
    public static string DocumentOf(string path) => Directory.Exists(path) ? Path.Combine(path, DefaultName) : path;

    public static void RefuseClaimsFile(string? name, DraftLists lists)
    {
        if (lists.ClaimsFile.IsGiven)
        {
            Problem(name, lists.ClaimsFile.Line, $"The claims stand in '{Shown.Text(lists.ClaimsFile.Text)}', but a stream has no file beside it; read the dataset by its path.", lists);
            lists.Unread.Add(typeof(ClaimDraft));
        }
    }

    private static void ReadClaims(string document, DraftLists lists)
    {
        var name = lists.ClaimsFile;
        if (!name.IsGiven)
        {
            return;
        }

        if (lists.HasClaims)
        {
            Problem(document, name.Line, "The document has both claims and claimsFile; one of them is permitted.", lists);
        }

        if (name.Text.AsSpan().IndexOfAny(NotInNames) >= 0 || name.Text is "." or ".." || name.Text == Path.GetFileName(document))
        {
            Problem(document, name.Line, $"The file of claims is '{Shown.Text(name.Text)}'; permitted is the name of another file beside the document, without folders.", lists);
            lists.Unread.Add(typeof(ClaimDraft));
            return;
        }

        var file = Path.Combine(Path.GetDirectoryName(document) ?? "", name.Text);
        if (ReadBytes(file, lists) is { } claims)
        {
            DatasetJson.ReadClaimLines(claims, file, lists);
        }
        else
        {
            lists.Unread.Add(typeof(ClaimDraft));
        }
    }

    private static byte[]? ReadBytes(string file, DraftLists lists)
    {
        try
        {
            var info = new FileInfo(file);
            if (info.Exists && info.Length > Array.MaxLength)
            {
                Problem(file, 0, Invariant($"The file has {info.Length} bytes; permitted are at most {Array.MaxLength}."), lists);
                return null;
            }

            return File.ReadAllBytes(file);
        }
        catch (Exception exception) when (exception is FileNotFoundException or DirectoryNotFoundException)
        {
            Problem(file, 0, $"There is no such file; required is a dataset document, or a folder that holds one as {DefaultName}.", lists);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            Problem(file, 0, $"The file cannot be read: {exception.Message}", lists);
        }

        return null;
    }

    private static void Problem(string? file, int line, string message, DraftLists lists) =>
        lists.Problems.Add(DatasetProblemKind.Syntax, new() { File = file, Line = line, Path = line == 0 ? "$" : "$.claimsFile" }, message);
}
