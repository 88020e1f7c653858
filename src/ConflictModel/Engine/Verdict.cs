namespace ConflictModel.Engine;

/// <summary>What one claim within another's scope comes to.</summary>
internal enum Verdict
{
    Consistent = 0,
    Tension = 1,
    Contradiction = 2,
}
