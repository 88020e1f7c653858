using System.Runtime.InteropServices;

namespace ConflictModel.Validation;

/// <summary>Incidents with counts but without a day, so that the counts are never final.</summary>
internal static class IncidentChecks
{
    public static void Check(DatasetContents contents, ContentsIndex index, FailureList failures)
    {
        var undated = contents.Events.Where(happened => happened.Period is null && IsIncident(happened))
            .DistinctBy(happened => happened.Id).ToList();
        if (undated.Count == 0)
        {
            return;
        }

        var asked = undated.Select(happened => happened.Id).ToHashSet();
        var counts = new Dictionary<EntityId<ConflictEvent>, int>();
        foreach (var claim in contents.Claims)
        {
            var scope = claim.Scope;
            if (scope.Event.Id is { } happened && asked.Contains(happened) && scope.Mode == Mode.Actual
                && scope.Period?.StartKind != PeriodEnd.Dated && index.IsFlow(scope.Measure))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(counts, happened, out _)++;
            }
        }

        foreach (var happened in undated)
        {
            if (counts.TryGetValue(happened.Id, out var count))
            {
                var claims = count == 1 ? "1 claim counts" : Invariant($"{count} claims count");
                failures.Add(ValidationCodes.NoPeriod, happened, null, null, ("Event", happened.Id), ("Claims", claims));
            }
        }
    }

    /// <summary>Whether an event is an incident, or has no kind but a place.</summary>
    internal static bool IsIncident(ConflictEvent happened) =>
        happened.Kind == ConflictEventKind.Incident || (happened.Kind == ConflictEventKind.Unspecified && happened.Place is not null);
}
