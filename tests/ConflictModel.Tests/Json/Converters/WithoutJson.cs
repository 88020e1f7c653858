namespace ConflictModel.Tests;

/// <summary>Public types that have no JSON of the library's own, and why; those derived from them have the same reason.</summary>
internal static class WithoutJson
{
    private const string Code = "It is code, or is given code: rules, policies in use, and what they are given.";
    private const string Draft = "It is what a file says before it is understood; it is read from the file, or made in code.";
    private const string Members = "Its members have JSON, and JsonSerializer writes them one by one.";
    private const string Fixed = "It is one of a fixed set that the library has; its names stand in the documentation.";

    public static IReadOnlyDictionary<Type, string> Reasons { get; } = new Dictionary<Type, string>
    {
        [typeof(ComparisonRule)] = Code,
        [typeof(ComparisonRules)] = Code,
        [typeof(ReconciliationRule)] = Code,
        [typeof(RuleContext)] = Code,
        [typeof(FindingDraft)] = Code,
        [typeof(Statement)] = Code,
        [typeof(StatedNumber)] = Code,
        [typeof(Ruling)] = Code,
        [typeof(ScopeEvidence)] = Code,
        [typeof(ClaimEvidence)] = Code,
        [typeof(ComparisonOptions)] = Code,
        [typeof(ReconciliationOptions)] = Code,
        [typeof(ClaimComparer)] = Code,
        [typeof(LiveComparer)] = Code,
        [typeof(Reconciler)] = Code,
        [typeof(Wording)] = Code,
        [typeof(ComparisonObserver)] = Code,
        [typeof(ComparisonRun)] = Code,
        [typeof(ReconciliationObserver)] = Code,
        [typeof(RunObservation<>)] = Code,
        [typeof(ModelJsonConverter)] = Code,
        [typeof(EntityDraft)] = Draft,
        [typeof(AttributionStepDraft)] = Draft,
        [typeof(MeasureBoundDraft)] = Draft,
        [typeof(NameDraft)] = Draft,
        [typeof(DraftValue)] = Draft,
        [typeof(DraftReading<>)] = Draft,
        [typeof(DatasetDraft)] = Draft,
        [typeof(DatasetResult)] = Members,
        [typeof(ComparisonPart)] = Members,
        [typeof(ComparisonProgress)] = Members,
        [typeof(DatasetProgress)] = Members,
        [typeof(EntityTable<>)] = Members,
        [typeof(Propagation)] = Members,
        [typeof(PropagationConflict)] = Members,
        [typeof(Tightening)] = Members,
        [typeof(FigureChange)] = Members,
        [typeof(WhatIf)] = Members,
        [typeof(Dimension)] = Fixed,
        [typeof(LikelihoodScale)] = Fixed,
        [typeof(LikelihoodTerm)] = Fixed,
        [typeof(StixConfidenceScale)] = Fixed,
        [typeof(StixConfidenceTerm)] = Fixed,
        [typeof(Exception)] = "Exceptions have messages; what a dataset lacks is in DatasetException.Problems.",
    };
}
