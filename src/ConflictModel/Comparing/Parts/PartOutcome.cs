namespace ConflictModel;

/// <summary>
/// The outcome of the comparison of a part that the comparison of the whole needs: which rules failed, and which acknowledgements its
/// findings match. Consists of numbers and texts, so that any serializer can send it back; the findings themselves stay where they were
/// found, or are sent as they are reported.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record PartOutcome
{
    /// <summary>The number of the part, from 1.</summary>
    public required int Number { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The number of parts.</summary>
    public required int Count { get; init => field = Guard.AtLeast(value, 1); }

    /// <summary>The ids of the rules that threw.</summary>
    public EquatableList<string> FailedRules { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>
    /// The acknowledgements that list every witness of some finding, by the fingerprints that findings of <c>CM5001</c> about them would
    /// have.
    /// </summary>
    public EquatableList<string> MatchedAcknowledgements { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The acknowledgements that list a witness of some finding, by the same fingerprints.</summary>
    public EquatableList<string> TouchedAcknowledgements { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>Gets the outcome of the comparison of a part.</summary>
    /// <param name="share">Which part was compared.</param>
    /// <param name="result">The result of the part.</param>
    /// <returns>The outcome.</returns>
    public static PartOutcome Of(ComparisonShare share, ComparisonResult result)
    {
        Guard.NotNull(share);
        Guard.NotNull(result);
        var matches = new AcknowledgementMatches(result.Dataset.Acknowledgements, result.Findings);
        return new()
        {
            Number = share.Number,
            Count = share.Count,
            FailedRules = result.Faults.Select(fault => fault.Rule.Id).Distinct().ToEquatableList(),
            MatchedAcknowledgements = matches.Matched.ToEquatableList(),
            TouchedAcknowledgements = matches.Touched.ToEquatableList(),
        };
    }
}
