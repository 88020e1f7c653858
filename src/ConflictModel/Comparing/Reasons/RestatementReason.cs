namespace ConflictModel;

/// <summary>One statement of one origin is reported with different figures.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record RestatementReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "restatement";

    /// <summary>The sources at the origin, each replaced by the source that it speaks for.</summary>
    public required EquatableList<EntityId<Source>> Origins { get; init => field = Guard.NotNull(value); }

    /// <summary>When it was stated; <see langword="null"/> if that is not known.</summary>
    public UncertainDate? Stated { get; init; }

    /// <summary>Of the two claims that are furthest apart, the one with the higher figure.</summary>
    public required EntityId<Claim> Higher { get; init => field = Guard.Assigned(value); }

    /// <summary>The one with the lower figure.</summary>
    public required EntityId<Claim> Lower { get; init => field = Guard.Assigned(value); }

    /// <summary>The plausible range of the higher one, in base units.</summary>
    public required QuantityRange HigherRange { get; init; }

    /// <summary>The plausible range of the lower one, in base units.</summary>
    public required QuantityRange LowerRange { get; init; }

    /// <summary>
    /// Certain if the two share no possible value: a misquote; possible where they share no plausible one; no where only the hedge drifts.
    /// </summary>
    public required Certainty IsMisquote { get; init => field = Guard.Defined(value); }
}
