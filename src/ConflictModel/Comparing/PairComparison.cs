namespace ConflictModel;

/// <summary>How two claims stand to each other, and why; also where there is no conflict.</summary>
public sealed record PairComparison
{
    internal PairComparison(Claim first, Claim second, ClaimRelation relation, Lineage lineage, Agreement agreement, Reason reason)
    {
        First = first;
        Second = second;
        Relation = relation;
        Lineage = lineage;
        Agreement = agreement;
        Reason = reason;
    }

    /// <summary>One claim; where one scope is within the other, its.</summary>
    public Claim First { get; }

    /// <summary>The other claim; where one scope is within the other, that of the wider one.</summary>
    public Claim Second { get; }

    /// <summary>What they are to each other.</summary>
    public ClaimRelation Relation { get; }

    /// <summary>How they are related by where they come from.</summary>
    public Lineage Lineage { get; }

    /// <summary>How their figures stand to each other.</summary>
    public Agreement Agreement { get; }

    /// <summary>Why, as data.</summary>
    public Reason Reason { get; }

    /// <summary>The relation and the ids: <c>nis-1500 Contradicts budanov-11000</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{First.Id} {Relation} {Second.Id}";
}
