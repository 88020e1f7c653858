using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// Says everything that is wrong with a record, each fault with its path. Where the record is the whole document, <see
/// cref="JsonException.Path"/> leads to the first fault; where it is within another, the serializer sets it, and it leads to the record.
/// </summary>
internal sealed class RecordJsonException : JsonException
{
    private const int Listed = 20;

    private readonly EquatableList<(string Path, string Text)> _faults;
    private readonly bool _isDocument;

    /// <summary>An exception with the faults of a record; at least one.</summary>
    /// <param name="faults">The path within the record, which is empty for the record or starts with a point or a bracket; and what is
    /// wrong.</param>
    /// <param name="isDocument">Whether the record is the whole document.</param>
    /// <param name="line">The line of the first fault, from 0.</param>
    /// <param name="inner">What it rests on.</param>
    public RecordJsonException(EquatableList<(string Path, string Text)> faults, bool isDocument, int line = 0, Exception? inner = null)
        : base(faults[0].Text, isDocument ? $"${faults[0].Path}" : null, isDocument ? line : null, bytePositionInLine: null, inner) =>
        (_faults, _isDocument) = (faults, isDocument);

    /// <summary>Each fault, with its path from the root of the document.</summary>
    public override string Message
    {
        get
        {
            var start = _isDocument ? "$" : Path;
            var text = new StringBuilder();
            foreach (var (path, fault) in _faults.Take(Listed))
            {
                text.Append(text.Length == 0 ? "" : "\n").Append(start).Append(path).Append(": ").Append(fault);
            }

            return _faults.Count > Listed ? text.Append(Invariant($"\n... and {_faults.Count - Listed} more")).ToString() : text.ToString();
        }
    }

    /// <summary>The same faults of a record that is an item of a list.</summary>
    public RecordJsonException At(int index, bool isDocument) =>
        new([.. _faults.Select(fault => (Invariant($"[{index}]{fault.Path}"), fault.Text))], isDocument, inner: InnerException);
}
