namespace ConflictModel.Json;

/// <summary>Values and records that can be read back, and that no dataset document has by themselves.</summary>
internal static class ValueConverters
{
    public static IEnumerable<JsonConverter> All { get; } =
    [
        new ValueConverter<QuantityRange>(EstimateJson.Range, EstimateJson.Write),
        new ValueConverter<Estimate>(EstimateJson.Estimate, EstimateJson.Write),
        new ValueConverter<HedgeBand>(EstimateJson.Band, EstimateJson.Write),
        new ValueConverter<PeriodBounds>(PeriodJson.Bounds),
        new ValueConverter<AllenRelationSet>(PeriodJson.Relations, PeriodJson.Write),
        new ValueConverter<HedgePolicy>(PolicyJson.Hedge),
        new ValueConverter<VagueMeaning>(PolicyJson.Meaning),
        new ValueConverter<RevisionPolicy>(PolicyJson.Revision),
        new ValueConverter<SimultaneityPolicy>(PolicyJson.Simultaneity),
        new ValueConverter<ApproximationPolicy>(PolicyJson.Approximation),
        new ValueConverter<ReliabilityWeights>(PolicyJson.Weights),
        new ValueConverter<DatasetLocation>(LocationJson.Table),
        new ValueConverter<DatasetProblem>(LocationJson.ProblemTable),
        new ValueConverter<RuleDescriptor>(RuleJson.Table),
        new ValueConverter<ExclusionCount>(StatisticsJson.Count),
        new ValueConverter<ComparisonStatistics>(StatisticsJson.Comparison),
        new ValueConverter<ReconciliationStatistics>(StatisticsJson.Reconciliation),
        new ValueConverter<ComparisonShare>(PartJson.Share),
        new ValueConverter<PartOutcome>(PartJson.Outcome),
        new ValueConverter<ReconciliationRecord>(ReconciliationReader.Record, ReconciliationWriter.Write),
        new ValueConverter<ReconciledFigure>(ReconciliationReader.Figure, ReconciliationWriter.Write),
        new ValueConverter<KnownFigure>(ReconciliationReader.Known, ReconciliationWriter.Write),
        new ValueConverter<ReconciliationStep>(ReconciliationReader.Step, ReconciliationWriter.Write),
    ];
}
