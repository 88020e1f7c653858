namespace ConflictModel.Reading;

/// <summary>Finds the pairs of near names among many, without comparing each with each.</summary>
internal static class NearNames
{
    // A word in more names than this says little; names are compared by it only where they have no rarer one, and never in more than Most.
    private const int Rare = 32;
    private const int Most = 512;
    private const int RarestWords = 2;

    public static IEnumerable<(int First, int Second, NameLikeness Likeness)> Of(IReadOnlyList<ComparedName> names)
    {
        var candidates = new HashSet<(int, int)>();
        foreach (var group in Groups(names, name => name.WholeKeys).Values)
        {
            AddAll(candidates, group);
        }

        AddWords(candidates, names);
        AddAcronyms(candidates, names);
        foreach (var (first, second) in candidates.OrderBy(pair => pair.Item2).ThenBy(pair => pair.Item1))
        {
            if (names[first].Compare(names[second]) is { Reason: not NameReason.None } likeness)
            {
                yield return (first, second, likeness);
            }
        }
    }

    private static void AddWords(HashSet<(int, int)> candidates, IReadOnlyList<ComparedName> names)
    {
        var groups = Groups(names, name => name.WordKeys);
        foreach (var group in groups.Values.Where(group => group.Count <= Rare))
        {
            AddAll(candidates, group);
        }

        for (var i = 0; i < names.Count; i++)
        {
            foreach (var key in names[i].WordKeys.Where(key => groups[key].Count > Rare).OrderBy(key => groups[key].Count).ThenBy(key => key, StringComparer.Ordinal)
                .Take(RarestWords - Math.Min(RarestWords, names[i].WordKeys.Count(key => groups[key].Count is > 1 and <= Rare))))
            {
                foreach (var other in groups[key].Count <= Most ? groups[key] : [])
                {
                    Add(candidates, i, other);
                }
            }
        }
    }

    private static void AddAcronyms(HashSet<(int, int)> candidates, IReadOnlyList<ComparedName> names)
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

    private static void AddAll(HashSet<(int, int)> candidates, List<int> group)
    {
        for (var i = 0; i < group.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                candidates.Add((group[j], group[i]));
            }
        }
    }

    private static void Add(HashSet<(int, int)> candidates, int first, int second)
    {
        if (first != second)
        {
            candidates.Add((Math.Min(first, second), Math.Max(first, second)));
        }
    }
}
