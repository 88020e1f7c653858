namespace ConflictModel.Engine;

/// <summary>The verdict on a claim within the scope of another.</summary>
internal enum Verdict
{
    Consistent = 0,
    Tension = 1,
    Contradiction = 2,
}
