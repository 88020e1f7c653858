namespace ConflictModel;

/// <summary>One step of an attribution: a source, what it does, and the sources that it cites in turn.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record AttributionStep
{
    /// <summary>The source.</summary>
    public required EntityId<Source> Source { get; init => field = Guard.Assigned(value); }

    /// <summary>The role of the source.</summary>
    public AttributionVerb Verb { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The date on which the source stated it; <see langword="null"/> for the date of the enclosing step, or of the report.
    /// </summary>
    public UncertainDate? Date { get; init; }

    /// <summary>The sources that the source cites. If empty, the source is an origin.</summary>
    public Attribution Cites { get; init => field = Guard.NotNull(value); } = Attribution.None;

    /// <summary>The path: <c>yonhap > jcs</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Cites.IsEmpty ? Source.Value : Cites.Steps.Count == 1 ? $"{Source} > {Cites}" : $"{Source} > ({Cites})";
}
