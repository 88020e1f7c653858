namespace ConflictModel;

/// <summary>Two figures for the same scope have the same digits and differ by a power of ten.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record DigitsReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "digits";

    /// <summary>The claim with the larger number.</summary>
    public required EntityId<Claim> Larger { get; init => field = Guard.Assigned(value); }

    /// <summary>The claim with the smaller number.</summary>
    public required EntityId<Claim> Smaller { get; init => field = Guard.Assigned(value); }

    /// <summary>The ratio of the larger number to the smaller: 10, 100, 1,000 and so on.</summary>
    public required decimal Factor { get; init => field = Guard.Positive(value); }

    /// <summary>The period of the two, given or implied.</summary>
    public UncertainPeriod? Period { get; init; }
}
