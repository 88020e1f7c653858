using System.Runtime.InteropServices;

namespace ConflictModel.Import;

/// <summary>The kind of a cell of a sheet.</summary>
internal enum SheetCellKind : byte
{
    /// <summary>A text, as all cells of CSV are.</summary>
    Text,

    /// <summary>A number of a workbook; its text has a decimal point and no groups.</summary>
    Number,

    /// <summary>A date of a workbook; its text is EDTF.</summary>
    Date,
}

/// <summary>A cell of a sheet.</summary>
/// <param name="Text">Its text; empty if it is blank.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsSpread">Whether its value is that of a merged cell to its left.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SheetCell(string Text, SheetCellKind Kind = SheetCellKind.Text, bool IsSpread = false)
{
    public static SheetCell Blank { get; } = new("");

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
