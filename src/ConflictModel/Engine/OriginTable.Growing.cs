namespace ConflictModel.Engine;

/// <content>Copies that grow. What is known of reports and attributions is shared with the table that was copied, which many threads may use.</content>
internal sealed partial class OriginTable
{
    public OriginTable Growing(ConflictDataset dataset)
    {
        var copy = (OriginTable)MemberwiseClone();
        copy._dataset = dataset;
        return copy;
    }

    /// <summary>Finds the origins of a claim that has just been added.</summary>
    public void Append(int claim)
    {
        var attribution = _dataset.Keys[claim].Attribution;
        if (attribution >= 0)
        {
            _ofAttribution = _ofAttribution.EnsureCapacity(attribution + 1);
            _ofAttribution[attribution] ??= Trace(_dataset.Keys.Attributions[attribution]);
        }
    }
}
