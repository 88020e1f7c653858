namespace ConflictModel.Reporting;

/// <summary>
/// What readers regard as one thing: an incident with everything that is counted in it, or a scope without an incident.
/// </summary>
/// <param name="Event">The incident; null for a scope without one, or of a war, which is not a single incident.</param>
/// <param name="Scopes">What is counted, without periods: persons killed first, then the scopes with the most claims.</param>
internal sealed record Incident(ConflictEvent? Event, IReadOnlyList<Scope> Scopes)
{
    /// <summary>The main scope of the incident: its toll.</summary>
    public Scope Main => Scopes[0];

    /// <summary>The incidents and other scopes of a dataset, in the order of their notation.</summary>
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

    /// <summary>The event of a scope if it is an incident.</summary>
    private static EntityId<ConflictEvent>? EventOf(Scope scope, ConflictDataset dataset) =>
        scope.Event.Id is { } id
            && dataset.Events[id].Kind is ConflictEventKind.Unspecified or ConflictEventKind.Incident or ConflictEventKind.Battle
            ? id
            : null;
}
