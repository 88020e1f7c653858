using System.Buffers;

namespace ConflictModel.Json;

/// <summary>The claims of some lines of a file, and what is wrong with the other lines.</summary>
internal sealed class ClaimBlock
{
    // The length of the shortest possible claim.
    private const int ShortestClaim = 48;

    private readonly List<Claim> _unchecked = [];
    private readonly ProblemList _problems = new();
    private readonly List<string> _broken = [];
    private readonly string? _file;
    private readonly int _length;
    private LoadedClaim[] _claims;
    private bool _isUnread;

    private ClaimBlock(string? file, LineBlock block)
    {
        (_file, _length) = (file, block.Length);
        _claims = ArrayPool<LoadedClaim>.Shared.Rent(1 + Math.Min(block.Length / ShortestClaim, block.Text.Count((byte)'\n')));
    }

    public int Count { get; private set; }

    public Claim this[int index] => _claims[index].Claim;

    /// <summary>Reads the lines of a block, and returns the block.</summary>
    public static ClaimBlock Read(LineBlock block, string? file, ClaimCaches caches)
    {
        var read = new ClaimBlock(file, block);
        if (block.TooLong > 0)
        {
            block.ReportTooLong(file, read._problems);
            read._isUnread = true;
        }
        else
        {
            read.ReadLines(block, new(caches));
        }

        block.Return();
        return read;
    }

    /// <summary>Adds the claims to those of the blocks before it, and returns the buffer.</summary>
    /// <param name="loaded">What was read so far.</param>
    /// <param name="length">The length of the file; 0 if it is not known.</param>
    public void AddTo(LoadedClaims loaded, long length)
    {
        // Estimated from the density of this block, with a margin, since the first ids are the shortest.
        loaded.Expect((long)(Count * (1.02 * length / Math.Max(1, _length))));
        loaded.Add(_claims.AsSpan(0, Count), _unchecked);
        AddProblemsTo(loaded);
        Return();
    }

    /// <summary>Adds the problems alone.</summary>
    public void AddProblemsTo(LoadedClaims loaded)
    {
        loaded.Problems.AddRange(_problems);
        loaded.Broken.UnionWith(_broken);
        loaded.IsUnread |= _isUnread;
    }

    /// <summary>Returns the buffer.</summary>
    public void Return()
    {
        ArrayPool<LoadedClaim>.Shared.Return(_claims, clearArray: true);
        (_claims, Count) = ([], 0);
    }

    private void ReadLines(LineBlock block, ClaimLineReader reader)
    {
        var rest = block.Text;
        var line = block.FirstLine;
        var numbers = new int[ClaimLineReader.Lines];
        while (!rest.IsEmpty)
        {
            for (var hasRoom = true; hasRoom && !rest.IsEmpty; line++)
            {
                var start = block.Length - rest.Length;
                var text = LineBlock.TakeLine(ref rest);
                if (!LineBlock.IsBlank(text))
                {
                    numbers[reader.Count] = line;
                    hasRoom = reader.Add(block.Text, new(start, text.Length));
                }
            }

            ReadTogether(block.Text, reader, numbers);
        }
    }

    private void ReadTogether(ReadOnlySpan<byte> block, ClaimLineReader reader, int[] numbers)
    {
        reader.LookUp(block);
        for (var i = 0; i < reader.Count; i++)
        {
            var read = reader.Claim(i, out var keys);
            if ((read ?? ReadAsDraft(reader.LineOf(i).Of(block), numbers[i])) is { } claim)
            {
                _claims[Count++] = new(claim, keys, numbers[i], claim.Id.GetHashCode());
                if (read is null || claim.Corrects is not null)
                {
                    _unchecked.Add(claim);
                }
            }
        }

        reader.Clear();
    }

    private Claim? ReadAsDraft(ReadOnlySpan<byte> text, int line)
    {
        var lists = new DraftLists { Problems = _problems };
        DatasetJson.ReadClaimLine(text, _file, line, lists);
        _isUnread |= lists.Unread.Count > 0;
        if (lists.Claims is not [var draft])
        {
            return null;
        }

        var claim = DraftClaims.Claim(new(_problems), draft);
        if (claim is null && !_problems.IsFull)
        {
            _broken.Add(draft.Id.Text);
        }

        return claim;
    }
}
