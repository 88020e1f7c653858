namespace ConflictModel;

/// <summary>One step of an attribution: a source, what it does, and whom it has it from in turn.</summary>
public sealed record AttributionStep
{
    /// <summary>The source.</summary>
    public required EntityId<Source> Source { get; init => field = Guard.Assigned(value); }

    /// <summary>What the source does.</summary>
    public AttributionVerb Verb { get; init => field = Guard.Defined(value); }

    /// <summary>When the source stated it; <see langword="null"/> for when the step outside it was stated, at last the report.</summary>
    public UncertainDate? Date { get; init; }

    /// <summary>Whom the source has it from. Where this is empty, the source is an origin.</summary>
    public Attribution Cites { get; init => field = Guard.NotNull(value); } = Attribution.None;

    /// <summary>The path: <c>yonhap > jcs</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Cites.IsEmpty ? Source.Value : Cites.Steps.Count == 1 ? $"{Source} > {Cites}" : $"{Source} > ({Cites})";
}
