using System.Buffers;

namespace ConflictModel.Json;

/// <summary>
/// Passes what is written on to a stream, block by block. A writer of JSON that has the stream itself would keep all of a document until it
/// is flushed.
/// </summary>
internal sealed class BlockWriter(Stream stream) : IBufferWriter<byte>
{
    private const int BlockSize = 1 << 16;

    private byte[] _block = new byte[BlockSize];
    private int _count;

    public void Advance(int count) => _count += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_block.Length - _count < Math.Max(sizeHint, 1))
        {
            Flush();
            if (_block.Length < sizeHint)
            {
                _block = new byte[sizeHint];
            }
        }

        return _block.AsMemory(_count);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Writes what is left to the stream.</summary>
    public void Flush()
    {
        stream.Write(_block, 0, _count);
        _count = 0;
    }
}
