namespace ConflictModel.Import;

/// <summary>The format of a table.</summary>
public enum TableFormat
{
    /// <summary>
    /// Comma-separated values by RFC 4180, UTF-8; with semicolons, tabs or bars in place of commas, too. The <c>default</c>.
    /// </summary>
    Csv = 0,

    /// <summary>
    /// JSON objects: in a list, one after another as in JSON Lines, or in a list within a document, where the mapping says where
    /// (<c>rows</c>).
    /// </summary>
    Json = 1,
}
