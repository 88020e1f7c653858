namespace ConflictModel;

/// <summary>Groups the claims of a scope by origin.</summary>
internal static class OriginGroups
{
    /// <summary>
    /// The groups, of two claims or more, that certainly come from one origin and have a key in common; of the claims that are compared.
    /// The claims of a group are ordered by id, whatever their order in the dataset.
    /// </summary>
    public static List<List<int>> ClaimsOfOneOrigin<TKey>(this ComparisonFrame frame, int scope, Func<int, TKey> keyOf, Func<int, bool> isMeant)
        where TKey : struct, IEquatable<TKey>
    {
        var claims = frame.Dataset.Keys.ClaimsOf(scope);
        if (claims.Length < 2)
        {
            return [];
        }

        var groups = new Dictionary<(int Origin, TKey Key), List<int>>();
        foreach (var claim in claims)
        {
            var origin = frame.Rows.Origins[claim].Number;
            if (!frame.Rows.IsCompared(claim) || origin < 0 || !isMeant(claim))
            {
                continue;
            }

            if (!groups.TryGetValue((origin, keyOf(claim)), out var group))
            {
                groups.Add((origin, keyOf(claim)), group = []);
            }

            group.Add(claim);
        }

        var several = new List<List<int>>();
        foreach (var group in groups.Values)
        {
            if (group.Count > 1)
            {
                group.Sort((a, b) => frame.Dataset.Claims[a].Id.CompareTo(frame.Dataset.Claims[b].Id));
                several.Add(group);
            }
        }

        return several;
    }

    /// <summary>Leaves out the claims that another of the group corrects: what is corrected is no longer stood by.</summary>
    public static void RemoveCorrected(this ConflictDataset dataset, List<int> group)
    {
        HashSet<int>? corrected = null;
        foreach (var claim in group)
        {
            if (dataset.Claims[claim].Corrects is { } id)
            {
                (corrected ??= []).Add(dataset.Claims.KeyOf(id));
            }
        }

        if (corrected is not null)
        {
            group.RemoveAll(corrected.Contains);
        }
    }
}
