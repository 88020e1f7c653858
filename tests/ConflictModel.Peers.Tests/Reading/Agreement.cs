using System.Text;

namespace ConflictModel.Peers.Tests.Reading;

/// <summary>How far a reader agrees with a peer: a table by language, and the first misses of each.</summary>
internal sealed class Agreement(int maxMisses = 100)
{
    private readonly SortedDictionary<string, (int Right, int All)> _rows = new(StringComparer.Ordinal);
    private readonly List<string> _misses = [];

    public decimal Share(IReadOnlyCollection<string>? keys = null)
    {
        var rows = _rows.Where(row => keys is null || keys.Contains(row.Key)).Select(row => row.Value).ToList();
        return rows.Sum(row => row.All) is var all and > 0 ? (decimal)rows.Sum(row => row.Right) / all : 0;
    }

    public void Add(string key, bool isRight, string miss)
    {
        var (right, all) = _rows.GetValueOrDefault(key);
        _rows[key] = (right + (isRight ? 1 : 0), all + 1);
        if (!isRight && all + 1 - right <= maxMisses)
        {
            _misses.Add($"{key}: {miss}");
        }
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var (key, (right, all)) in _rows)
        {
            text.Append(CultureInvariant($"{key,-10} {right,5} of {all,5}\n"));
        }

        return text.Append(CultureInvariant($"all {Share():P1}\n")).AppendJoin('\n', _misses).ToString();
    }

    private static string CultureInvariant(FormattableString text) => FormattableString.Invariant(text);
}
