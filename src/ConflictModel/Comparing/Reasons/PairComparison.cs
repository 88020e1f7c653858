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

    /// <summary>
    /// Whether they are certainly one statement, where they are one (<see cref="ClaimRelation.SameStatement"/>,
    /// <see cref="ClaimRelation.Restated"/>), or possibly: by an origin that is possibly one, by dates that may be one, or about something
    /// else. <see cref="Certainty.Certain"/> for every other relation.
    /// </summary>
    public Certainty Certainty { get; internal init; } = Certainty.Certain;

    /// <summary>How they are related by where they come from.</summary>
    public Lineage Lineage { get; }

    /// <summary>How their figures stand to each other.</summary>
    public Agreement Agreement { get; }

    /// <summary>Why, as data.</summary>
    public Reason Reason { get; }

    /// <summary>What they are to each other and why, as one sentence in plain English.</summary>
    public string Sentence => Describe(SentenceLanguage.English);

    /// <summary>The dataset, for names; set on every comparison that leaves the library.</summary>
    internal ConflictDataset? Dataset { get; init; }

    /// <summary>
    /// What they are to each other and why, as one sentence in a language, with names in that language where the dataset has them.
    /// </summary>
    /// <param name="language">The language: <see cref="SentenceLanguage.English"/>, <see cref="SentenceLanguage.German"/>, or a custom
    /// one.</param>
    /// <returns>The sentence.</returns>
    public string Describe(ISentenceLanguage language) =>
        new Wording(
            Dataset ?? throw new InvalidOperationException("The comparison has no dataset, whose names its sentence needs."),
            Guard.NotNull(language)).Sentence(this);

    /// <summary>Equal where claims, relation, certainty, lineage, agreement and reason are; the dataset is not compared.</summary>
    /// <param name="other">The other comparison.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(PairComparison? other) => other is not null
        && First == other.First && Second == other.Second && Relation == other.Relation && Certainty == other.Certainty
        && Lineage == other.Lineage
        && Agreement == other.Agreement && Reason == other.Reason;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(First.Id, Second.Id, Relation, Certainty, Lineage, Agreement, Reason);

    /// <summary>The relation and the ids: <c>nis-1500 Contradicts budanov-11000</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{First.Id} {Relation} {Second.Id}";
}
