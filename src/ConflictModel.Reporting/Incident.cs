namespace ConflictModel.Reporting;

/// <summary>
/// What a reader takes for one thing: an incident with all that is counted of it, or one scope that is of no incident.
/// </summary>
/// <param name="Event">The incident; null for a scope of none, or of a war, which is no single thing.</param>
/// <param name="Scopes">What is counted, without periods: first what most is said of, and of those killed before others.</param>
internal sealed record Incident(ConflictEvent? Event, IReadOnlyList<Scope> Scopes)
{
    /// <summary>What the incident is known by: its toll.</summary>
    public Scope Main => Scopes[0];

    /// <summary>The incidents and other scopes of a dataset; the order is that of their notation.</summary>
    public static IReadOnlyList<Incident> Of(ConflictDataset dataset)
    {
        var killed = StarterVocabulary.Measures.First(measure => measure.Id.Value == "killed").Id;
        return
        [
            .. dataset.Claims
                .Select(claim => dataset.Completed(claim.Scope).WithoutPeriod())
                .CountBy(scope => scope)
                .GroupBy(scope => EventOf(scope.Key, dataset) is { } id ? $"1 {id}" : $"2 {scope.Key}")
                .OrderBy(group => group.Key, StringComparer.Ordinal)
                .Select(group => new Incident(
                    EventOf(group.First().Key, dataset) is { } id ? dataset.Events[id] : null,
                    [
                        .. group
                            .OrderByDescending(scope => scope.Key.Measure == killed && scope.Key.Mode == Mode.Actual)
                            .ThenByDescending(scope => scope.Value)
                            .ThenBy(scope => scope.Key.ToString().Length)
                            .ThenBy(scope => scope.Key.ToString(), StringComparer.Ordinal)
                            .Select(scope => scope.Key),
                    ])),
        ];
    }

    /// <summary>The event of a scope where that is an incident.</summary>
    private static EntityId<ConflictEvent>? EventOf(Scope scope, ConflictDataset dataset) =>
        scope.Event.Id is { } id
            && dataset.Events[id].Kind is ConflictEventKind.Unspecified or ConflictEventKind.Incident or ConflictEventKind.Battle
            ? id
            : null;
}
