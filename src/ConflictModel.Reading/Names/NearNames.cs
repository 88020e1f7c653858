namespace ConflictModel.Reading;

/// <summary>Finds the pairs of near names among many, without comparing every name with every other.</summary>
internal static class NearNames
{
    // A word in more names than this is not a key by itself; with sounds of another word it is, in at most Most names.
    private const int Rare = 32;
    private const int Most = 64;
    private const int PlaceBits = 32;

    public static IEnumerable<(int First, int Second, NameLikeness Likeness)> Of(IReadOnlyList<ComparedName> names)
    {
        var candidates = new HashSet<long>();
        foreach (var group in Groups(names, name => name.WholeKeys).Values)
        {
            AddAll(candidates, group);
        }

        AddWords(candidates, names, name => name.WordKeys);
        if (names.Any(name => name.IsWithoutVowels) && !names.All(name => name.IsWithoutVowels))
        {
            AddWords(candidates, names, name => [.. name.SkeletonKeys]);
        }

        AddAcronyms(candidates, names);
        var pairs = candidates.ToArray();
        Array.Sort(pairs);
        foreach (var pair in pairs)
        {
            var (first, second) = ((int)(pair & int.MaxValue), (int)(pair >> PlaceBits));
            if (names[first].Compare(names[second]) is { Reason: not NameReason.None } likeness)
            {
                yield return (first, second, likeness);
            }
        }
    }

    // In order of the second place, then of the first.
    private static long Pair(int first, int second) => ((long)second << PlaceBits) | (uint)first;

    private static void AddWords(HashSet<long> candidates, IReadOnlyList<ComparedName> names, Func<ComparedName, string[]> keys)
    {
        var groups = Groups(names, keys);
        foreach (var group in groups.Values.Where(group => group.Count <= Rare))
        {
            AddAll(candidates, group);
        }

        foreach (var group in Groups(names, name => Finer(keys(name), groups)).Values.Where(group => group.Count <= Most))
        {
            AddAll(candidates, group);
        }
    }

    // Each frequent word with the first and last sounds of another word, which most misprints do not change.
    private static IEnumerable<string> Finer(string[] keys, Dictionary<string, List<int>> groups)
    {
        foreach (var key in keys.Where(key => IsWord(key) && groups[key].Count > Rare))
        {
            foreach (var other in keys.Where(other => !ReferenceEquals(other, key) && IsWord(other)))
            {
                yield return $"{key} {other[0]}{other[^1]}{other.Length}";
                yield return $"{key} {other[0]}{other[^1]}{other.Length + 1}";
            }
        }
    }

    private static bool IsWord(string key) => key[0] != '-';

    private static void AddAcronyms(HashSet<long> candidates, IReadOnlyList<ComparedName> names)
    {
        var acronyms = Groups(names, name => name.Acronyms);
        foreach (var group in acronyms.Values)
        {
            AddAll(candidates, group);
        }

        for (var i = 0; i < names.Count && acronyms.Count > 0; i++)
        {
            foreach (var letters in names[i].Spelled)
            {
                foreach (var other in acronyms.GetValueOrDefault(letters) ?? [])
                {
                    Add(candidates, i, other);
                }
            }
        }
    }

    private static Dictionary<string, List<int>> Groups(IReadOnlyList<ComparedName> names, Func<ComparedName, IEnumerable<string>> keys)
    {
        var groups = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < names.Count; i++)
        {
            foreach (var key in keys(names[i]))
            {
                if (!groups.TryGetValue(key, out var group))
                {
                    groups.Add(key, group = []);
                }

                if (group.Count == 0 || group[^1] != i)
                {
                    group.Add(i);
                }
            }
        }

        return groups;
    }

    private static void AddAll(HashSet<long> candidates, List<int> group)
    {
        for (var i = 0; i < group.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                candidates.Add(Pair(group[j], group[i]));
            }
        }
    }

    private static void Add(HashSet<long> candidates, int first, int second)
    {
        if (first != second)
        {
            candidates.Add(Pair(Math.Min(first, second), Math.Max(first, second)));
        }
    }
}
