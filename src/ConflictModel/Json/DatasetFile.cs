namespace ConflictModel.Json;

/// <summary>Finds and reads the files of a dataset; what cannot be read is a problem.</summary>
internal static class DatasetFile
{
    public const string DefaultName = "dataset.json";

    /// <summary>Reads the document at a path, or in a folder, and the claims beside it; answers with the document's path.</summary>
    public static string Read(string path, DraftLists lists)
    {
        var file = Directory.Exists(path) ? Path.Combine(path, DefaultName) : path;
        if (ReadBytes(file, lists) is { } document)
        {
            DatasetJson.ReadDocument(document, file, lists);
            ReadClaims(file, lists);
        }

        return file;
    }

    public static void RefuseClaimsFile(string? name, DraftLists lists)
    {
        if (lists.ClaimsFile.IsGiven)
        {
            Problem(name, lists.ClaimsFile.Line, $"The claims stand in '{lists.ClaimsFile.Text}', but a stream has no file beside it; read the dataset by its path.", lists);
        }
    }

    private static void ReadClaims(string document, DraftLists lists)
    {
        var name = lists.ClaimsFile;
        if (!name.IsGiven)
        {
            return;
        }

        if (lists.Claims.Count > 0)
        {
            Problem(document, name.Line, "The document has both claims and claimsFile; one of them is permitted.", lists);
        }

        if (!string.Equals(Path.GetFileName(name.Text), name.Text, StringComparison.Ordinal) || name.Text is "." or "..")
        {
            Problem(document, name.Line, $"The file of claims is '{name.Text}'; permitted is the name of a file beside the document, without folders.", lists);
            return;
        }

        var file = Path.Combine(Path.GetDirectoryName(document) ?? "", name.Text);
        if (ReadBytes(file, lists) is { } claims)
        {
            DatasetJson.ReadClaimLines(claims, file, lists);
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
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            Problem(file, 0, $"The file cannot be read: {exception.Message}", lists);
        }

        return null;
    }

    private static void Problem(string? file, int line, string message, DraftLists lists) =>
        lists.Problems.Add(new() { Kind = DatasetProblemKind.Syntax, Location = new() { File = file, Line = line, Path = "$" }, Message = message });
}
