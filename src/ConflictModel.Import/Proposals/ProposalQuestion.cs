namespace ConflictModel.Import;

/// <summary>A question about a table that only a person can answer.</summary>
public sealed record ProposalQuestion
{
    /// <summary>The key for giving an answer: <c>dates:Reported on</c>.</summary>
    public required string Id { get; init => field = Guard.NotBlank(value); }

    /// <summary>The question as a sentence.</summary>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    /// <summary>The possible answers, at least two.</summary>
    public required EquatableList<ProposalChoice> Choices { get; init => field = Guard.NotNull(value); }

    /// <summary>The value of the default answer.</summary>
    public required string Proposed { get; init => field = Guard.NotNull(value); }
}
