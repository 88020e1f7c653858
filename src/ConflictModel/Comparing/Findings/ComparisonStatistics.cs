namespace ConflictModel;

/// <summary>What a comparison looked at.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record ComparisonStatistics
{
    /// <summary>The number of reports in the dataset.</summary>
    public required int Reports { get; init => field = Guard.Between(value, 0, int.MaxValue); }

    /// <summary>The number of claims in the dataset.</summary>
    public required int Claims { get; init => field = Guard.Between(value, 0, int.MaxValue); }

    /// <summary>The number of claims that were compared.</summary>
    public required int ComparedClaims { get; init => field = Guard.Between(value, 0, int.MaxValue); }

    /// <summary>The number of scopes that have claims, periods left aside.</summary>
    public required int Scopes { get; init => field = Guard.Between(value, 0, int.MaxValue); }

    /// <summary>
    /// The number of different origins that claims name, or of different sides, as <see cref="ComparisonOptions.IndependenceLevel"/> says;
    /// each source replaced by the one whose voice it is; words of a report whose publisher is not known count as one origin a report.
    /// </summary>
    public required int Origins { get; init => field = Guard.Between(value, 0, int.MaxValue); }

    /// <summary>The number of findings that the dataset's keepers have acknowledged; they stand among the others.</summary>
    public int AcknowledgedFindings { get; init => field = Guard.Between(value, 0, int.MaxValue); }

    /// <summary>The claims that were not compared, counted by reason.</summary>
    public EquatableList<ExclusionCount> NotCompared { get; init => field = Guard.NotNull(value); } = [];
}
