namespace ConflictModel;

/// <summary>The comparison of two claims: their relation and its reason, also if there is no conflict.</summary>
/// <example>
/// <code>
/// var pair = comparer.Compare(
///     dataset.Claims[new EntityId&lt;Claim&gt;("nis-1500")], dataset.Claims[new EntityId&lt;Claim&gt;("budanov-11000")], dataset);
/// Console.WriteLine($"{pair.Relation}: {pair.Sentence}");
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
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

    /// <summary>The first claim; if one scope is within the other, the claim of the narrower one.</summary>
    public Claim First { get; }

    /// <summary>The second claim; if one scope is within the other, the claim of the wider one.</summary>
    public Claim Second { get; }

    /// <summary>The relation between them.</summary>
    public ClaimRelation Relation { get; }

    /// <summary>
    /// Gets whether they are certainly one statement, where they are one (<see cref="ClaimRelation.SameStatement"/>,
    /// <see cref="ClaimRelation.Restated"/>), or possibly: by an origin that is possibly one, by dates that may be one, or about something
    /// else. <see cref="Certainty.Certain"/> for every other relation.
    /// </summary>
    public Certainty Certainty { get; internal init; } = Certainty.Certain;

    /// <summary>The relation of their origins.</summary>
    public Lineage Lineage { get; }

    /// <summary>The agreement between their figures.</summary>
    public Agreement Agreement { get; }

    /// <summary>The reason, as data.</summary>
    public Reason Reason { get; }

    /// <summary>The relation and its reason, as one sentence in English.</summary>
    public string Sentence => Describe(SentenceLanguage.English);

    /// <summary>The dataset, for names; set on every comparison that leaves the library.</summary>
    internal ConflictDataset? Dataset { get; init; }

    /// <summary>
    /// Describes the relation and its reason as one sentence in a language, with names in that language if the dataset has them.
    /// </summary>
    /// <param name="language">The language: <see cref="SentenceLanguage.English"/>, <see cref="SentenceLanguage.German"/>, or a custom
    /// one.</param>
    /// <returns>The sentence.</returns>
    public string Describe(ISentenceLanguage language) =>
        new Wording(
            Dataset ?? throw new InvalidOperationException("The comparison has no dataset; its sentence needs the names of the dataset."),
            Guard.NotNull(language)).Sentence(this);

    /// <summary>Compares claims, relation, certainty, lineage, agreement and reason; the dataset is ignored.</summary>
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
