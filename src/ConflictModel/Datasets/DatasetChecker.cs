namespace ConflictModel;

/// <summary>Checks the records of a dataset against each other: ids given twice, ids that name nothing, cycles, and what cannot be part of what.</summary>
internal sealed partial class DatasetChecker(
    DatasetContents contents,
    EntityTables tables,
    Func<object, string?, DatasetLocation> locate,
    Func<Type, string, bool> isUnknown,
    ProblemList problems,
    EntityTable<Claim>? claims = null)
{
    private const int ShownIds = 10;

    /// <summary>The claims by their ids; the table of the dataset, where nothing is wrong.</summary>
    public EntityTable<Claim> Claims { get; } = claims ?? new(contents.Claims);

    /// <summary>Checks everything.</summary>
    /// <param name="uncheckedClaims">The claims of which it is not known yet that what they refer to is there; null for all.</param>
    public void Check(IReadOnlyList<Claim>? uncheckedClaims = null)
    {
        CheckNested(contents.Actors, [], tables.Actors.Contains);
        CheckNested(contents.Categories, StarterVocabulary.Categories, tables.Categories.Contains);
        CheckNested(contents.Places, [], tables.Places.Contains);
        CheckNested(contents.Events, [], tables.Events.Contains);
        CheckUnique(contents.MeasurementUnits);
        CheckUnique(contents.Reports);
        if (Claims.HasRepeatedIds)
        {
            CheckUnique(contents.Claims);
        }

        CheckUnique(contents.DisjointSets);
        CheckEvents();
        CheckMeasures();
        CheckSources();
        CheckReports();
        CheckClaims(uncheckedClaims);
        CheckDisjointSets();
        CheckAcknowledgements();
    }

    private void CheckNested<T>(EquatableList<T> entities, EquatableList<T> starter, Func<EntityId<T>, bool> isKnown)
        where T : INestedEntity<T>
    {
        CheckUnique(entities);
        foreach (var entity in entities)
        {
            for (var i = 0; i < entity.Parents.Count; i++)
            {
                Refer(entity, Invariant($"parents[{i}]"), entity.Parents[i], isKnown);
            }

            CheckRepeated(entity, "parents", entity.Parents);
        }

        CheckSteps(entities, starter, "parents", entity => entity.Parents, Ancestry.Limit);
    }

    private void CheckEvents()
    {
        foreach (var conflictEvent in contents.Events)
        {
            Refer(conflictEvent, "place", conflictEvent.Place, tables.Places.Contains);
        }
    }

    private void CheckMeasures()
    {
        CheckUnique(contents.Measures);
        var all = new Dictionary<EntityId<Measure>, Measure>();
        foreach (var measure in contents.Measures.Concat(StarterVocabulary.Measures))
        {
            all.TryAdd(measure.Id, measure);
        }

        foreach (var measure in contents.Measures)
        {
            for (var i = 0; i < measure.BoundedBy.Count; i++)
            {
                var wider = measure.BoundedBy[i].Measure;
                var member = Invariant($"boundedBy[{i}].measure");
                Refer<Measure>(measure, member, wider, tables.Measures.Contains);
                if (all.TryGetValue(wider, out var bound) && (bound.Kind == MeasureKind.Ratio || measure.Kind == MeasureKind.Ratio || (measure.Kind == MeasureKind.Flow && bound.Kind == MeasureKind.Level)))
                {
                    Problem(DatasetProblemKind.Bound, measure, member, $"'{measure.Id}' is a {Words<MeasureKind>.Of(measure.Kind)} and '{wider}' a {Words<MeasureKind>.Of(bound.Kind)}; permitted are bounds of a level by a level or flow, and of a flow by a flow.");
                }
            }
        }

        CheckSteps(contents.Measures, StarterVocabulary.Measures, "boundedBy", measure => measure.BoundedBy.Select(bound => bound.Measure), Ancestry.Limit);
    }

    private void CheckSources()
    {
        CheckUnique(contents.Sources);
        foreach (var source in contents.Sources)
        {
            Refer(source, "actor", source.Actor, tables.Actors.Contains);
            Refer(source, "speaksFor", source.SpeaksFor, tables.Sources.Contains);
        }

        CheckSteps(contents.Sources, [], "speaksFor", source => source.SpeaksFor is { } id ? [id] : []);
    }

    private void CheckReports()
    {
        foreach (var report in contents.Reports)
        {
            Refer(report, "publisher", report.Publisher, tables.Sources.Contains);
        }
    }

    private void CheckDisjointSets()
    {
        foreach (var set in contents.DisjointSets)
        {
            switch (set)
            {
                case DisjointSet<Measure> measures: Check(measures, tables.Measures.Contains); break;
                case DisjointSet<Category> categories: Check(categories, tables.Categories.Contains); break;
                case DisjointSet<Actor> actors: Check(actors, tables.Actors.Contains); break;
                case DisjointSet<Place> places: Check(places, tables.Places.Contains); break;
                case DisjointSet<ConflictEvent> events: Check(events, tables.Events.Contains); break;
            }
        }

        void Check<T>(DisjointSet<T> set, Func<EntityId<T>, bool> isKnown)
        {
            Refer<T>(set, "whole", set.Whole, isKnown);
            for (var i = 0; i < set.Parts.Count; i++)
            {
                Refer<T>(set, Invariant($"parts[{i}]"), set.Parts[i], isKnown);
            }

            if (set.Parts.Count < 2)
            {
                Problem(DatasetProblemKind.List, set, "parts", Invariant($"The parts are {set.Parts.Count} in number; required are at least two."));
            }

            CheckRepeated(set, "parts", set.Parts, set.Whole);
        }
    }

    private void CheckAcknowledgements()
    {
        foreach (var acknowledgement in contents.Acknowledgements)
        {
            for (var i = 0; i < acknowledgement.Claims.Count; i++)
            {
                Refer<Claim>(acknowledgement, Invariant($"claims[{i}]"), acknowledgement.Claims[i], Claims.Contains);
            }

            if (acknowledgement.Claims.Count == 0)
            {
                Problem(DatasetProblemKind.List, acknowledgement, "claims", "The list is empty; required are the claims of the finding that is accepted.");
            }

            CheckRepeated(acknowledgement, "claims", acknowledgement.Claims);
        }
    }

    private void CheckUnique<T>(EquatableList<T> records)
        where T : IIdentified<T>
    {
        var seen = new HashSet<EntityId<T>>();
        foreach (var record in records)
        {
            if (!seen.Add(record.Id))
            {
                Problem(DatasetProblemKind.Identity, record, "id", $"The id '{record.Id}' stands twice; each {Kind<T>()} has an id of its own.");
            }
        }
    }

    private void Refer<T>(object record, string member, EntityId<T>? id, Func<EntityId<T>, bool> isKnown)
    {
        if (id is { } given && !isKnown(given) && !isUnknown(typeof(T), given.Value))
        {
            Problem(DatasetProblemKind.Reference, record, member, $"'{given}' names no {Kind<T>()} of the dataset.");
        }
    }

    private void CheckRepeated<T>(object record, string member, EquatableList<EntityId<T>> ids, EntityId<T>? whole = null)
    {
        var seen = new HashSet<EntityId<T>>(ids.Count);
        for (var i = 0; i < ids.Count; i++)
        {
            if (ids[i] == whole)
            {
                Problem(DatasetProblemKind.List, record, Invariant($"{member}[{i}]"), $"'{whole}' is the whole; permitted are parts of it.");
            }
            else if (!seen.Add(ids[i]))
            {
                Problem(DatasetProblemKind.List, record, Invariant($"{member}[{i}]"), $"'{ids[i]}' stands twice in the list; each id is given once.");
            }
        }
    }

    // Each cycle is told once, at the record of it that stands first in the dataset.
    private void CheckSteps<T>(EquatableList<T> own, EquatableList<T> starter, string member, Func<T, IEnumerable<EntityId<T>>> next, int? limit = null)
        where T : IIdentified<T>
    {
        EquatableList<T> all = [.. own, .. starter];
        var relation = Relation.Of(all, next);
        var cycles = relation.Cycles();
        foreach (var cycle in cycles)
        {
            var ids = cycle.Take(ShownIds).Select(position => all[position].Id.Value);
            var dots = cycle.Length > ShownIds ? Invariant($"... ({cycle.Length} ids) > ") : "";
            Problem(DatasetProblemKind.Cycle, all[cycle.Min()], member, $"The chain of {member} leads back to where it started: {string.Join(" > ", ids)} > {dots}{all[cycle[0]].Id}.");
        }

        if (limit is { } most && cycles.Count == 0)
        {
            relation.Closure(most, out var beyond);
            if (beyond >= 0)
            {
                // A starter entity leads too far only through one of the dataset's own.
                Problem(DatasetProblemKind.Cycle, all[Math.Min(beyond, own.Count - 1)], member, Invariant($"By way of {member}, '{all[beyond].Id}' leads to more than {most} others; permitted are at most {most}."));
            }
        }
    }

    private void Problem(DatasetProblemKind kind, object record, string member, string message)
    {
        if (problems.IsFull)
        {
            problems.AddUnlisted();
            return;
        }

        problems.Add(kind, locate(record, member), message);
    }

    private static string Kind<T>() => typeof(T) switch
    {
        var type when type == typeof(ConflictEvent) => "event",
        var type when type == typeof(MeasurementUnit) => "measurement unit",
        var type when type == typeof(DisjointSet) => "disjoint set",
        var type => type.Name.ToLowerInvariant(),
    };
}
