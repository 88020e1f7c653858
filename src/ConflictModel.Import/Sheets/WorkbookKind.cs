namespace ConflictModel.Import;

/// <summary>The kind of a file by its first bytes.</summary>
internal enum WorkbookKind
{
    /// <summary>Not a workbook.</summary>
    None,

    /// <summary>A package of Office Open XML: .xlsx, .xlsm, .xlsb.</summary>
    OpenXml,

    /// <summary>A compound file: .xls, or an encrypted workbook.</summary>
    Compound,
}
