namespace ConflictModel.Reading;

/// <summary>The edit distance of two words, with exchanged neighbouring letters as one edit (Damerau-Levenshtein).</summary>
internal static class LetterChanges
{
    private const int Longest = 64;

    public static int Between(ReadOnlySpan<char> first, ReadOnlySpan<char> second)
    {
        if (first.Length > Longest || second.Length > Longest)
        {
            return first.SequenceEqual(second) ? 0 : int.MaxValue;
        }

        Span<int> rows = stackalloc int[3 * (Longest + 1)];
        var before = rows[..(second.Length + 1)];
        var last = rows.Slice(Longest + 1, second.Length + 1);
        var row = rows.Slice(2 * (Longest + 1), second.Length + 1);
        for (var j = 0; j < last.Length; j++)
        {
            last[j] = j;
        }

        for (var i = 0; i < first.Length; i++)
        {
            row[0] = i + 1;
            for (var j = 0; j < second.Length; j++)
            {
                var changed = last[j] + (first[i] == second[j] ? 0 : 1);
                var least = Math.Min(changed, Math.Min(last[j + 1], row[j]) + 1);
                if (i > 0 && j > 0 && first[i] == second[j - 1] && first[i - 1] == second[j])
                {
                    least = Math.Min(least, before[j - 1] + 1);
                }

                row[j + 1] = least;
            }

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[second.Length];
    }
}
