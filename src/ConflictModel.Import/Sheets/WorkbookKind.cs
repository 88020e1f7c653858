namespace ConflictModel.Import;

/// <summary>What the first bytes of a file say that it is.</summary>
internal enum WorkbookKind
{
    /// <summary>No workbook.</summary>
    None,

    /// <summary>A package of Office Open XML: .xlsx, .xlsm, .xlsb.</summary>
    OpenXml,

    /// <summary>A compound file: .xls, or a workbook that is encrypted.</summary>
    Compound,
}
