using CsvHelper;

namespace ConflictModel.Import;

/// <summary>What is wrong with a record of CSV, in words.</summary>
internal static class CsvFaults
{
    /// <summary>The message; null where nothing is wrong that CSV can say.</summary>
    public static string? Of(CsvMalformedReason? malformed) => malformed switch
    {
        CsvMalformedReason.UnterminatedQuote => "A quote is opened in this row and never closed, so that the rest of the table is in it; "
            + "expected a closing quote.",
        CsvMalformedReason.TextAfterClosingQuote => "Expected a separator or the end of the line after a closing quote, found text. "
            + "A quote within quotes must be doubled.",
        _ => null,
    };

    /// <summary>The message about a row of another width than the header.</summary>
    public static string Width(int found, int expected) =>
        Invariant($"The row has {found} cell{(found == 1 ? "" : "s")}; it must have {expected}, as the header does.");
}
