using System.Collections.Immutable;

namespace ConflictModel.Import;

/// <summary>Options for proposing a mapping for a table.</summary>
public sealed record SheetProposalOptions
{
    /// <summary>The sheet of a workbook; <see langword="null"/> for the one that looks most like a table of figures.</summary>
    public string? Sheet { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Answers to questions, by <see cref="ProposalQuestion.Id"/>; questions without one get the proposed answer.</summary>
    public ImmutableDictionary<string, string> Answers { get; init => field = Guard.NotNull(value); } =
        ImmutableDictionary<string, string>.Empty;
}
