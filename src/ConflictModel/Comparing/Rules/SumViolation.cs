namespace ConflictModel;

/// <summary>Claims whose figures do not add up.</summary>
/// <param name="Whole">The claim about the whole, by key.</param>
/// <param name="Parts">The claims that are added, by key.</param>
/// <param name="Sum">What their sum may be.</param>
/// <param name="Limit">What the whole may be.</param>
/// <param name="Gap">How far the sum is above the whole, or, negative, below.</param>
internal sealed record SumViolation(int Whole, List<int> Parts, QuantityRange Sum, QuantityRange Limit, decimal Gap);
