namespace ConflictModel.Engine;

/// <content>Corrections that come and go.</content>
internal sealed partial class CorrectionTable
{
    /// <summary>A copy over a growing copy of the rows.</summary>
    public CorrectionTable Growing(ClaimRows rows) => new(rows, _ofScope.Values.SelectMany(corrections => corrections).Select(correction => correction.Correcting).Order());

    /// <summary>Adds the correction of a claim that has just been added, if it corrects another.</summary>
    public void Append(int claim)
    {
        var record = _rows.Dataset.Claims[claim];
        if (IsCorrection(record))
        {
            Add(claim, _rows.Dataset.Claims.KeyOf(record.Corrects!.Value));
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
