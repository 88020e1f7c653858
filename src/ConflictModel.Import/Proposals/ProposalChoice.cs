namespace ConflictModel.Import;

/// <summary>An answer to a <see cref="ProposalQuestion"/>.</summary>
public sealed record ProposalChoice
{
    /// <summary>The value to give as the answer; empty for the choice that leaves something out.</summary>
    public required string Value { get; init => field = Guard.NotNull(value); }

    /// <summary>The description for people.</summary>
    public required string Text { get; init => field = Guard.NotBlank(value); }

    internal static ProposalChoice Of(string value, string text) => new() { Value = value, Text = text };
}
