namespace ConflictModel.Validation;

/// <summary>
/// Custom measures, two of which count the same things without a bound or disjoint set that relates them: their figures are never compared.
/// </summary>
internal static class RelatedMeasureChecks
{
    private static readonly HashSet<EntityId<Measure>> Starters = [.. StarterVocabulary.Measures.Select(measure => measure.Id)];

    public static void Check(DatasetContents contents, ContentsIndex index, FailureList failures)
    {
        var custom = contents.Measures.Where(measure => measure.Kind != MeasureKind.Ratio && !Starters.Contains(measure.Id))
            .DistinctBy(measure => measure.Id).ToDictionary(measure => measure.Id);
        if (custom.Count < 2)
        {
            return;
        }

        var families = new MeasureFamilies(contents, index);
        var firsts = new Dictionary<(Scope, MeasureKind, bool), Claim>();
        var reported = new HashSet<EntityId<Measure>>();
        foreach (var claim in contents.Claims)
        {
            if (!custom.TryGetValue(claim.Scope.Measure, out var measure))
            {
                continue;
            }

            // A temporary state, such as homelessness, is not comparable with a permanent one.
            var counted = (claim.Scope with { Measure = contents.Measures[0].Id, Period = null }, measure.Kind, measure.IsReclassifiable);
            if (firsts.TryAdd(counted, claim))
            {
                continue;
            }

            var first = firsts[counted];
            if (!families.AreRelated(first.Scope.Measure, measure.Id) && reported.Add(measure.Id))
            {
                failures.Add(
                    ValidationCodes.UnrelatedMeasures,
                    measure,
                    null,
                    null,
                    ("First", first.Scope.Measure),
                    ("Second", measure.Id),
                    ("FirstClaim", first.Id),
                    ("SecondClaim", claim.Id));
            }
        }
    }
}
