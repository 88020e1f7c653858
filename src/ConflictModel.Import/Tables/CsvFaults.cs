using CsvHelper;

namespace ConflictModel.Import;

/// <summary>The messages about invalid CSV records.</summary>
internal static class CsvFaults
{
    /// <summary>The message; null if the record is valid CSV.</summary>
    public static string? Of(CsvMalformedReason? malformed) => malformed switch
    {
        CsvMalformedReason.UnterminatedQuote => "A quote is opened in this row and never closed, so that the rest of the table is in it; "
            + "expected a closing quote.",
        CsvMalformedReason.TextAfterClosingQuote => "Expected a separator or the end of the line after a closing quote, found text. "
            + "A quote within quotes must be doubled.",
        _ => null,
    };

    /// <summary>The message about a row whose number of cells differs from the header.</summary>
    public static string Width(int found, int expected) =>
        Invariant($"The row has {found} cell{(found == 1 ? "" : "s")}; it must have {expected}, as the header does.");
}
