namespace ConflictModel.Import;

/// <summary>How a table is written.</summary>
public enum TableFormat
{
    /// <summary>Comma-separated values by RFC 4180, UTF-8; with semicolons, tabs or bars in place of commas, too. The <c>default</c>.</summary>
    Csv = 0,

    /// <summary>Flat JSON objects: in a list, or one after another as in JSON Lines.</summary>
    Json = 1,
}
