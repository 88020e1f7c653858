namespace ConflictModel.Import;

/// <summary>An answer to a <see cref="ProposalQuestion"/>.</summary>
public sealed record ProposalChoice
{
    /// <summary>What is given as the answer; empty for that which leaves something out.</summary>
    public required string Value { get; init => field = Guard.NotNull(value); }

    /// <summary>What it means, for people.</summary>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    internal static ProposalChoice Of(string value, string text) => new() { Value = value, Text = text };
}
