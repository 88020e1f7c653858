namespace ConflictModel;

/// <summary>
/// Figures of one time that add up: what the parts have in common is nothing, and where they are exhaustive, they are all there is.
/// </summary>
/// <param name="Whole">The place of the whole among the figures.</param>
/// <param name="Parts">The places of the parts that have a figure.</param>
/// <param name="IsExhaustive">Whether the parts are all there is, and each has a figure.</param>
internal sealed record FigureSum(int Whole, List<int> Parts, bool IsExhaustive);
