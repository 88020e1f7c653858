namespace ConflictModel.Engine;

/// <content>Corrections that come and go.</content>
internal sealed partial class CorrectionTable
{
    /// <summary>Adds the correction of a claim that has just been added, if it corrects another.</summary>
    public void Append(int claim)
    {
        if (_rows.Dataset.Claims[claim] is { Standing: Standing.Current, Corrects: { } id })
        {
            Add(claim, _rows.Dataset.Claims.KeyOf(id));
        }
    }

    /// <summary>Takes the correction of a claim away.</summary>
    public void Remove(int claim)
    {
        if (_ofScope.TryGetValue(_rows.Dataset.Keys.ScopeOf(claim), out var corrections))
        {
            corrections.RemoveAll(correction => correction.Correcting == claim);
        }
    }
}
