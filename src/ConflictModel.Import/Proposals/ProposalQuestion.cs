namespace ConflictModel.Import;

/// <summary>What a table does not say about itself, and a person can.</summary>
public sealed record ProposalQuestion
{
    /// <summary>By what an answer is given: <c>dates:Reported on</c>.</summary>
    public required string Id { get; init => field = Guard.NotBlank(value); }

    /// <summary>The question, in a sentence.</summary>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    /// <summary>The answers that there are, at least two.</summary>
    public required EquatableList<ProposalChoice> Choices { get; init => field = Guard.NotNull(value); }

    /// <summary>The value of the answer that is taken where none is given.</summary>
    public required string Proposed { get; init => field = Guard.NotNull(value); }
}
