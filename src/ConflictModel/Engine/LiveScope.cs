namespace ConflictModel.Engine;

/// <summary>What has come to a scope of a live dataset since the start, and how many have gone.</summary>
internal sealed class LiveScope
{
    private ClaimRow[] _rows = [];
    private int _rowCount;

    /// <summary>The claims that were added, in their order; those that were withdrawn again among them.</summary>
    public List<int> Claims { get; } = [];

    /// <summary>Those of them that are there and compared, packed.</summary>
    public ReadOnlySpan<ClaimRow> Rows => _rows.AsSpan(0, _rowCount);

    /// <summary>How many claims of the scope were withdrawn.</summary>
    public int Withdrawn { get; set; }

    public void Add(in ClaimRow row)
    {
        if (_rowCount == _rows.Length)
        {
            Array.Resize(ref _rows, Math.Max(4, 2 * _rowCount));
        }

        _rows[_rowCount++] = row;
    }

    /// <summary>Removes a claim from those that are there.</summary>
    public void Remove(int claim)
    {
        for (var i = 0; i < _rowCount; i++)
        {
            if (_rows[i].Claim == claim)
            {
                _rows.AsSpan((i + 1).._rowCount).CopyTo(_rows.AsSpan(i));
                _rowCount--;
                return;
            }
        }
    }
}
