namespace ConflictModel.Peers.Tests;

/// <summary>One labelled pair and what the comparison says of it.</summary>
internal sealed record JudgedPair(string Id, string Label, ClaimRelation Relation, bool Agrees, bool IsConflict);

/// <summary>All labelled pairs, counted.</summary>
internal sealed record PairTally(IReadOnlyList<JudgedPair> Pairs)
{
    public int Agreeing => Pairs.Count(pair => pair.Agrees);

    /// <summary>Contradictions where the reader sees no conflict.</summary>
    public int FalseContradictions => Pairs.Count(pair => !pair.IsConflict && pair.Relation == ClaimRelation.Contradicts);

    /// <summary>Conflicts of the reader that are contradictions or tensions.</summary>
    public int ConflictsFound => Pairs.Count(pair => pair.IsConflict && pair.Agrees);
}
