namespace ConflictModel.Engine;

/// <summary>Corrections that come and go: those of a base at first.</summary>
internal sealed class LiveCorrections(ClaimColumns rows, CorrectionTable basis) : CorrectionTable(rows, basis.All)
{
    /// <summary>Adds a correction.</summary>
    public void Add(int corrected, int correcting) => Include(corrected, correcting);

    /// <summary>Removes the correction by a claim, if there is one.</summary>
    public void Remove(int correcting) => Exclude(correcting);
}
