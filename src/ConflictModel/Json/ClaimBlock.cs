namespace ConflictModel.Json;

/// <summary>The claims of some lines of a file, and what is wrong with the other lines.</summary>
internal sealed class ClaimBlock
{
    // No claim is shorter.
    private const int ShortestClaim = 48;

    private readonly List<Claim> _claims;
    private readonly List<ClaimKeys> _keys;
    private readonly List<int> _lines;
    private readonly List<Claim> _unchecked = [];
    private readonly ProblemList _problems = new();
    private readonly List<string> _broken = [];
    private readonly string? _file;
    private readonly int _length;
    private bool _isUnread;

    private ClaimBlock(string? file, LineBlock block)
    {
        _file = file;
        _length = block.Length;
        var most = 1 + Math.Min(block.Length / ShortestClaim, block.Text.Count((byte)'\n'));
        (_claims, _keys, _lines) = (new(most), new(most), new(most));
    }

    public IReadOnlyList<Claim> Claims => _claims;

    /// <summary>Reads the lines of a block, and gives the block back.</summary>
    public static ClaimBlock Read(LineBlock block, string? file, ClaimCaches caches)
    {
        var read = new ClaimBlock(file, block);
        if (block.TooLong > 0)
        {
            block.TellTooLong(file, read._problems);
            read._isUnread = true;
        }
        else
        {
            read.ReadLines(block, new(caches));
        }

        block.Return();
        return read;
    }

    /// <summary>Adds what was read to that of the blocks before it.</summary>
    /// <param name="loaded">What was read so far.</param>
    /// <param name="length">The length of the file; 0 where it is not known.</param>
    public void AddTo(LoadedClaims loaded, long length)
    {
        loaded.ExpectAtLeast(length / Math.Max(1, _length) * _claims.Count);
        loaded.Add(_claims, _keys, _lines, _unchecked);
        AddProblemsTo(loaded);
    }

    /// <summary>Adds the problems alone.</summary>
    public void AddProblemsTo(LoadedClaims loaded)
    {
        loaded.Problems.AddRange(_problems);
        loaded.Broken.UnionWith(_broken);
        loaded.IsUnread |= _isUnread;
    }

    private void ReadLines(LineBlock block, ClaimLineReader reader)
    {
        var rest = block.Text;
        for (var line = block.FirstLine; !rest.IsEmpty; line++)
        {
            var text = LineBlock.TakeLine(ref rest);
            if (LineBlock.IsBlank(text))
            {
                continue;
            }

            var read = reader.Read(text, out var keys);
            if ((read ?? ReadAsDraft(text, line)) is { } claim)
            {
                _claims.Add(claim);
                _keys.Add(keys);
                _lines.Add(line);
                if (read is null || claim.Corrects is not null)
                {
                    _unchecked.Add(claim);
                }
            }
        }
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
