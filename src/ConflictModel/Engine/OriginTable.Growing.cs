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

    public void Append(int claim, int report)
    {
        _ofClaim = Grown.With(_ofClaim, claim);
        Add(claim, report);
    }
}
