namespace ConflictModel.Engine;

/// <content>Copies that grow.</content>
internal sealed partial class ClaimTimes
{
    public ClaimTimes Growing(ConflictDataset dataset)
    {
        // The numbers of periods are counted in each copy by itself, so the periods must be, too.
        var copy = (ClaimTimes)MemberwiseClone();
        copy._dataset = dataset;
        copy._periods = new(_periods);
        copy._dates = new(_dates);
        return copy;
    }

    /// <summary>Finds the times of a claim that has just been added.</summary>
    public void Append(int claim)
    {
        var keys = _dataset.Keys[claim];
        if (keys.Period >= 0)
        {
            _ofPeriod = _ofPeriod.EnsureCapacity(keys.Period + 1);
            if (_ofPeriod[keys.Period] == default)
            {
                _ofPeriod[keys.Period] = Known(_dataset.Keys.Periods[keys.Period]);
            }
        }

        if (keys.Attribution >= 0)
        {
            _ofAttribution = _ofAttribution.EnsureCapacity(keys.Attribution + 1);
            _ofAttribution[keys.Attribution] ??= Dated(_dataset.Keys.Attributions[keys.Attribution]);
        }
    }
}
