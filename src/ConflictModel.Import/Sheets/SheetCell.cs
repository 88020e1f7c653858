using System.Runtime.InteropServices;

namespace ConflictModel.Import;

/// <summary>What a cell of a sheet is.</summary>
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
/// <param name="Text">What it holds; empty where it is blank.</param>
/// <param name="Kind">What it is.</param>
/// <param name="IsSpread">Whether it holds what a merged cell to the left of it does.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SheetCell(string Text, SheetCellKind Kind = SheetCellKind.Text, bool IsSpread = false)
{
    public static SheetCell Blank { get; } = new("");

    public bool IsBlank => string.IsNullOrWhiteSpace(Text);
}
