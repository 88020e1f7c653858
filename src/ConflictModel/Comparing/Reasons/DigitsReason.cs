namespace ConflictModel;

/// <summary>Two figures for the same have the same digits and are a power of ten apart.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record DigitsReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "digits";

    /// <summary>The claim with the larger number.</summary>
    public required EntityId<Claim> Larger { get; init => field = Guard.Assigned(value); }

    /// <summary>The claim with the smaller number.</summary>
    public required EntityId<Claim> Smaller { get; init => field = Guard.Assigned(value); }

    /// <summary>How many times the smaller number the larger one is: 10, 100, 1,000 and so on.</summary>
    public required decimal Factor { get; init => field = Guard.Positive(value); }

    /// <summary>The period of the two, given or implied.</summary>
    public UncertainPeriod? Period { get; init; }
}
