namespace ConflictModel;

/// <summary>The time of a claim contradicts the date of its statement: a fact of the future, or a plan for the past.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record StatementTimeReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "statement-time";

    /// <summary>The claim.</summary>
    public required EntityId<Claim> Claim { get; init => field = Guard.Assigned(value); }

    /// <summary>The period that it gives.</summary>
    public required UncertainPeriod Period { get; init => field = Guard.NotNull(value); }

    /// <summary>When it was stated: the innermost date of its attribution, else that of its report.</summary>
    public required UncertainDate Stated { get; init => field = Guard.NotNull(value); }

    /// <summary>Gets whether it is about a fact, a plan or a forecast.</summary>
    public required Mode Mode { get; init => field = Guard.Defined(value); }
}
