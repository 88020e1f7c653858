namespace ConflictModel;

/// <summary>Statistics of a comparison.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ComparisonStatistics
{
    /// <summary>The number of reports in the dataset.</summary>
    public required int Reports { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of claims in the dataset.</summary>
    public required int Claims { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of claims that were compared.</summary>
    public required int ComparedClaims { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of scopes that have claims, ignoring periods.</summary>
    public required int Scopes { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>
    /// The number of different origins that claims name, or of different sides, as <see cref="ComparisonOptions.IndependenceLevel"/> says;
    /// each source replaced by the source that it speaks for; words of a report whose publisher is not known count as one origin a report.
    /// </summary>
    public required int Origins { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The number of findings that the maintainers of the dataset have acknowledged; they are included in the findings.</summary>
    public int AcknowledgedFindings { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The claims that were not compared, counted by reason.</summary>
    public EquatableList<ExclusionCount> NotCompared { get; init => field = Guard.NotNull(value); } = [];
}
