namespace ConflictModel.Engine;

/// <content>Copies that grow. The packed rows stay those of the dataset that was copied; a claim that is added gets its row alone.</content>
internal sealed partial class ClaimRows
{
    private FigurePacker? _packer;

    /// <summary>A copy over a growing copy of the dataset.</summary>
    public ClaimRows Growing(ConflictDataset dataset)
    {
        var copy = (ClaimRows)MemberwiseClone();
        copy.Dataset = dataset;
        copy.Order = new(dataset.Keys);
        copy.Times = Times.Growing(dataset);
        copy.Origins = Origins.Growing(dataset);
        copy.Corrections = Corrections.Growing(copy);
        copy._estimates = [];
        copy._packer = new(copy);
        return copy;
    }

    /// <summary>Reads the last claim of the dataset, and packs it.</summary>
    public ClaimRow Append()
    {
        var i = Dataset.Claims.Count - 1;
        var claim = Dataset.Claims[i];
        Times.Append(i);
        Origins.Append(i);
        var row = Pack(i, claim, _packer!);
        _exclusions = _exclusions.EnsureCapacity(i + 1);
        _exclusions[i] = (byte)Excluded(claim);
        return row;
    }
}
