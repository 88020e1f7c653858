namespace ConflictModel.Import;

/// <summary>The file of a table: how it is opened, and the format that its name implies.</summary>
internal static class TableFile
{
    private static readonly string[] JsonExtensions = [".json", ".jsonl", ".ndjson", ".geojson"];

    public static bool IsJson(string path) => JsonExtensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase);

    /// <summary>Opens a file for reading, also while a spreadsheet program has it open.</summary>
    public static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
}
