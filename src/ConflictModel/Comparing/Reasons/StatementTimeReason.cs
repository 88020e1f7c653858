namespace ConflictModel;

/// <summary>A claim is about a time that does not go with when it was stated: a fact of the future, or a plan for the past.</summary>
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

    /// <summary>Whether it is about what is, is planned, or is forecast.</summary>
    public required Mode Mode { get; init => field = Guard.Defined(value); }
}
