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
        new ValueConverter<HedgePolicy>(HedgePolicyJson.Table),
        new ValueConverter<VagueMeaning>(VagueMeaningJson.Table),
        new ValueConverter<RevisionPolicy>(RevisionPolicyJson.Table),
        new ValueConverter<SimultaneityPolicy>(SimultaneityPolicyJson.Table),
        new ValueConverter<ApproximationPolicy>(ApproximationPolicyJson.Table),
        new ValueConverter<ReliabilityWeights>(ReliabilityWeightsJson.Table),
        new ValueConverter<DatasetLocation>(LocationJson.Table),
        new ValueConverter<DatasetProblem>(LocationJson.ProblemTable),
        new ValueConverter<RuleDescriptor>(RuleJson.Table),
        new ValueConverter<ExclusionCount>(ExclusionCountJson.Table),
        new ValueConverter<ComparisonStatistics>(ComparisonStatisticsJson.Table),
        new ValueConverter<ReconciliationStatistics>(ReconciliationStatisticsJson.Table),
        new ValueConverter<ComparisonShare>(ComparisonShareJson.Table),
        new ValueConverter<PartOutcome>(PartOutcomeJson.Table),
        new ValueConverter<ReconciliationRecord>(ReconciliationReader.Record, ReconciliationWriter.Write),
        new ValueConverter<ReconciledFigure>(ReconciliationReader.Figure, ReconciliationWriter.Write),
        new ValueConverter<KnownFigure>(ReconciliationReader.Known, ReconciliationWriter.Write),
        new ValueConverter<ReconciliationStep>(ReconciliationReader.Step, ReconciliationWriter.Write),
    ];
}
