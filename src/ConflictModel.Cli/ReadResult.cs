using ConflictModel.Reading;

namespace ConflictModel.Cli;

/// <summary>A text that was read, and the claims that are proposed.</summary>
internal sealed record ReadResult(ReportText Text, ReadingLanguage Language, IReadOnlyList<ProposedClaim> Proposals);
