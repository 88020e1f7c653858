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

    public void Append(int claim, int report, MeasureKind kind)
    {
        _ofClaim = Grown.With(_ofClaim, claim);
        Add(claim, report, kind);
    }
}
