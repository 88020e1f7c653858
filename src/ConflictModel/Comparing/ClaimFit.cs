using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Whether a claim fits a dataset: all that it names is there.</summary>
internal static class ClaimFit
{
    /// <summary>What it names that is not there; null where it fits.</summary>
    public static string? Problem(LiveDataset live, Claim claim, in ScopeKey key)
    {
        var (scope, dataset) = (claim.Scope, live.Basis);
        return live.Claims.Contains(claim.Id) ? $"There is a claim '{claim.Id}' already; each claim has an id of its own."
            : Missing(dataset.Reports, claim.Report, "report", "report")
            ?? Missing(dataset.MeasurementUnits, claim.Quantity.Unit, "unit", "measurement unit")
            ?? Missing(claim.Corrects is { } corrected && !live.Claims.Contains(corrected) ? corrected.Value : null, "corrects", "claim")
            ?? Missing(dataset.Measures, scope.Measure, "scope.measure", "measure")
            ?? Missing(scope, key)
            ?? Missing(dataset, claim.Attribution);
    }

    private static string? Missing(Scope scope, in ScopeKey key)
    {
        foreach (var axis in ScopeAxis.All)
        {
            if (key[axis.Slot] == ScopeKey.Unspecified && scope[axis] is { } slug)
            {
                return Missing(slug, axis.Path, EntityKind.Of(axis).Word);
            }
        }

        return null;
    }

    private static string? Missing(ConflictDataset dataset, Attribution attribution)
    {
        foreach (var step in attribution.Steps)
        {
            if ((Missing(dataset.Sources, step.Source, "attribution", "source") ?? Missing(dataset, step.Cites)) is { } problem)
            {
                return problem;
            }
        }

        return null;
    }

    private static string? Missing<T>(EntityTable<T> table, EntityId<T> id, string member, string kind)
        where T : IIdentified<T> => Missing(table.Contains(id) ? null : id.Value, member, kind);

    private static string? Missing(string? slug, string member, string kind) => slug is null ? null : $"{member} is '{slug}', which names no {kind} of the dataset.";
}
