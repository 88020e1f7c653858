namespace ConflictModel.Import;

/// <summary>An answer to a <see cref="ProposalQuestion"/>.</summary>
/// <param name="Value">What is given as the answer.</param>
/// <param name="Text">What it means, for people.</param>
public sealed record ProposalChoice(string Value, string Text);
