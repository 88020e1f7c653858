namespace ConflictModel;

/// <summary>
/// One row of a table by which STIX 2.1 turns a term of a scale into its <c>confidence</c>, and a <c>confidence</c> into a term.
/// </summary>
public sealed record StixConfidenceTerm
{
    internal StixConfidenceTerm(string name, int? value, int? low, int? high)
    {
        Name = name;
        Value = value;
        Low = low;
        High = high;
    }

    /// <summary>The term, as STIX spells it.</summary>
    public string Name { get; }

    /// <summary>
    /// The <c>confidence</c> that is written for the term, from 0 to 100; <see langword="null"/> if the property is left out.
    /// </summary>
    public int? Value { get; }

    /// <summary>The least <c>confidence</c> that is read as the term; <see langword="null"/> if none is.</summary>
    public int? Low { get; }

    /// <summary>The greatest <c>confidence</c> that is read as the term; <see langword="null"/> if none is.</summary>
    public int? High { get; }

    /// <summary>The term with its values: <c>Likely / Probable: 70 (60-79)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Value is null ? Invariant($"{Name}: absent") : Invariant($"{Name}: {Value} ({Low}-{High})");
}
