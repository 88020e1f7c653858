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
            ?? MissingAt(claim.Corrects is { } corrected ? live.Claims.KeyOf(corrected) : 0, claim.Corrects, "corrects", "claim")
            ?? MissingAt<Measure>(key.Measure, scope.Measure, "scope.measure", "measure")
            ?? MissingAt(key.Category, scope.Category.Id, "scope.category", "category")
            ?? MissingAt(key.Actor, scope.Actor.Id, "scope.actor", "actor")
            ?? MissingAt(key.Counterparty, scope.Counterparty.Id, "scope.counterparty", "actor")
            ?? MissingAt(key.Place, scope.Place.Id, "scope.place", "place")
            ?? MissingAt(key.Event, scope.Event.Id, "scope.event", "event")
            ?? Missing(dataset, claim.Attribution);
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

    private static string? Missing<T>(EntityTable<T> table, EntityId<T>? id, string member, string kind)
        where T : IIdentified<T> => id is { } given ? MissingAt<T>(table.KeyOf(given), given, member, kind) : null;

    private static string? MissingAt<T>(int key, EntityId<T>? id, string member, string kind) =>
        key < 0 && id is { } given ? $"{member} is '{given}', which names no {kind} of the dataset." : null;
}
