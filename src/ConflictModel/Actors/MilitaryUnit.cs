namespace ConflictModel;

/// <summary>The details of an <see cref="Actor"/> that is a military unit.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record MilitaryUnit
{
    /// <summary>The size of the unit, by NATO's APP-6; <see langword="null"/> if it is not known.</summary>
    public Echelon? Echelon
    {
        get;
        init => field = value is { } echelon && Guard.Defined(echelon) != ConflictModel.Echelon.Unspecified ? echelon : null;
    }

    /// <summary>The branch of the unit.</summary>
    public MilitaryBranch Branch { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// The unit's number or designation as reports give it, doubts included: <c>11th</c>, <c>102?</c>; <see langword="null"/> if there is
    /// none.
    /// </summary>
    public string? Designation { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The symbol identification code as a source gives it (APP-6, MIL-STD-2525); not interpreted.</summary>
    public string? Symbol { get; init => field = Guard.NullOrNotBlank(value); }
}
