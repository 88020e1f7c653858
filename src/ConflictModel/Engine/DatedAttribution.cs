namespace ConflictModel.Engine;

/// <summary>An attribution that gives dates of its own.</summary>
/// <param name="Attribution">The attribution.</param>
/// <param name="Always">When whatever it is the attribution of was stated; null if that depends on the date of the report.</param>
/// <param name="IsOfItsOrigin">Whether every origin has its own date, and not only the source that relays it.</param>
internal sealed record DatedAttribution(Attribution Attribution, StatedTime? Always, bool IsOfItsOrigin);
