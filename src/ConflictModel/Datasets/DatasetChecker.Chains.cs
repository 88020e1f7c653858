namespace ConflictModel;

/// <content>Parents, and other chains of references.</content>
internal sealed partial class DatasetChecker
{
    /// <summary>Checks the parents of an entity, except for cycles.</summary>
    public void CheckParents<T>(T entity)
        where T : INestedEntity<T>
    {
        for (var i = 0; i < entity.Parents.Count; i++)
        {
            Refer<T>(entity, Invariant($"parents[{i}]"), entity.Parents[i]);
        }

        CheckRepeated(entity, "parents", entity.Parents);
    }

    /// <summary>
    /// Checks that no entity leads back to itself, or to too many others. Each cycle is reported once, at its first record in the dataset.
    /// </summary>
    public void CheckChain<T>(EquatableList<T> own, EquatableList<T> starter, EntityChain<T> chain)
        where T : IIdentified<T>
    {
        EquatableList<T> all = [.. own, .. starter];
        var relation = Relation.Of(all, chain.Next);
        var cycles = relation.Cycles();
        foreach (var cycle in cycles)
        {
            var ids = cycle.Take(ShownIds).Select(position => all[position].Id.Value);
            var dots = cycle.Length > ShownIds ? Invariant($"... ({cycle.Length} ids) > ") : "";
            Problem(
                DatasetProblemKind.Cycle,
                all[cycle.Min()],
                chain.Member,
                $"The chain of {chain.Member} is a cycle: {string.Join(" > ", ids)} > {dots}{all[cycle[0]].Id}.");
        }

        if (chain.Limit is { } most && cycles.Count == 0)
        {
            relation.Closure(most, out var beyond);
            if (beyond >= 0)
            {
                // A starter entity leads too far only through one of the dataset's own.
                Problem(
                    DatasetProblemKind.Cycle,
                    all[Math.Min(beyond, own.Count - 1)],
                    chain.Member,
                    Invariant($"The chain of {chain.Member} leads from '{all[beyond].Id}' to more than {most} others; ")
                        + Invariant($"at most {most} are allowed."));
            }
        }
    }
}
