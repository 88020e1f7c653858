namespace ConflictModel.Import;

/// <summary>A sheet, or the rest of one, cannot be read; the message says why, and what to do.</summary>
internal sealed class SheetException(string message, int line = 0, Exception? inner = null) : IOException(message, inner)
{
    /// <summary>The line from which on; 0 where the file is meant.</summary>
    public int Line => line;
}
