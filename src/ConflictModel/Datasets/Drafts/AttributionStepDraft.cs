namespace ConflictModel;

/// <summary>A step of an attribution as written in a dataset file.</summary>
public sealed record AttributionStepDraft
{
    /// <summary>The id of the source.</summary>
    public DraftValue Source { get; init; }

    /// <summary>The role of the source.</summary>
    public DraftValue Verb { get; init; }

    /// <summary>When it was stated.</summary>
    public DraftValue Date { get; init; }

    /// <summary>The sources that the source cites.</summary>
    public EquatableList<AttributionStepDraft> Cites { get; init => field = Guard.NotNull(value); } = [];

    internal IEnumerable<(string Member, DraftValue Value)> Needed =>
        [("attribution.source", Source), .. Cites.SelectMany(step => step.Needed)];

    internal IEnumerable<DraftValue> Values => [Source, Verb, Date, .. Cites.SelectMany(step => step.Values)];
}
