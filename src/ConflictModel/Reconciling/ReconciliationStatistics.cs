namespace ConflictModel;

/// <summary>Statistics of a reconciliation.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ReconciliationStatistics
{
    /// <summary>The number of claims in the dataset.</summary>
    public required int Claims { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of claims that were considered for a figure.</summary>
    public required int ConsideredClaims { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of claims that a later one of the same origin supersedes.</summary>
    public int SupersededClaims { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of scopes that have claims, ignoring periods.</summary>
    public required int Scopes { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>
    /// The number of different origins that claims name, or of different sides, as <see cref="ReconciliationOptions.IndependenceLevel"/>
    /// says; words of a report whose publisher is not known count as one origin a report.
    /// </summary>
    public required int Origins { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of figures with a range.</summary>
    public required int Decided { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of figures that a rule deferred.</summary>
    public required int Deferred { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of figures on which every rule passed.</summary>
    public required int Undecided { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of figures from which a claim dissents.</summary>
    public required int Disputed { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The claims that were not considered, counted by reason.</summary>
    public EquatableList<ExclusionCount> NotConsidered { get; init => field = Guard.NotNull(value); } = [];
}
