namespace ConflictModel.Import;

/// <summary>The format of a table.</summary>
public enum TableFormat
{
    /// <summary>
    /// Comma-separated values by RFC 4180, UTF-8; semicolons, tabs or bars may be used instead of commas. The <c>default</c>.
    /// </summary>
    Csv = 0,

    /// <summary>
    /// JSON objects: in a list, one after another as in JSON Lines, or in a list within a document, at the path that the mapping gives
    /// (<c>rows</c>).
    /// </summary>
    Json = 1,

    /// <summary>A sheet of a workbook: .xlsx, .xlsm or .xls. Formulas are read as their values; macros are ignored.</summary>
    Workbook = 2,
}
