namespace ConflictModel.Engine;

/// <content>Copies that grow. The packed rows stay those of the dataset that was copied; a claim that is added gets its row alone.</content>
internal sealed partial class ClaimRows
{
    private int[] _dimensionOfUnit = [];

    /// <summary>A copy over a growing copy of the dataset.</summary>
    public ClaimRows Growing(ConflictDataset dataset)
    {
        var copy = (ClaimRows)MemberwiseClone();
        copy.Dataset = dataset;
        copy.Order = new(dataset.Keys);
        copy.Times = Times.Growing(dataset);
        copy.Origins = Origins.Growing(dataset);
        copy.Corrections = new(copy);
        copy._dimensionOfUnit = DimensionNumbers();
        return copy;
    }

    /// <summary>Reads the last claim of the dataset, and packs it.</summary>
    public ClaimRow Append()
    {
        var i = Dataset.Claims.Count - 1;
        var claim = Dataset.Claims[i];
        var measure = Dataset.Measures[Dataset.Keys.ScopeKeys[Dataset.Keys.ScopeOf(i)].Measure];
        var unitKey = Dataset.MeasurementUnits.KeyOf(claim.Quantity.Unit);
        var unit = Dataset.MeasurementUnits[unitKey];
        var estimate = EstimateOf(claim, unit, measure.Kind, _hedges);
        Kinds = Grown.With(Kinds, i);
        Dimensions = Grown.With(Dimensions, i);
        Exclusions = Grown.With(Exclusions, i);
        Estimates = Grown.With(Estimates, i);
        Kinds[i] = measure.Kind;
        Dimensions[i] = unit.Dimension;
        Exclusions[i] = ExclusionOf(claim);
        Estimates[i] = estimate;
        var report = Dataset.Reports.KeyOf(claim.Report);
        Times.Append(i, report, measure.Kind);
        Origins.Append(i, report);
        return Pack(i, claim.Stance == Stance.Affirms && claim.Scope.Mode == Mode.Actual, measure, _dimensionOfUnit[unitKey]);
    }
}
