namespace ConflictModel.Import;

/// <summary>A sheet, or the rest of it, cannot be read; the message says why, and what to do.</summary>
internal sealed class SheetException(string message, int line = 0, Exception? inner = null) : IOException(message, inner)
{
    /// <summary>The first line that cannot be read; 0 for the whole file.</summary>
    public int Line => line;
}
