namespace ConflictModel;

/// <summary>Checks the records of a dataset against each other: ids given twice, ids that name nothing, cycles, and what cannot be part of what.</summary>
internal sealed class DatasetChecker(
    DatasetContents contents,
    Func<object, string, DatasetLocation> locate,
    Func<Type, string, bool> isBroken,
    List<DatasetProblem> problems)
{
    private readonly HashSet<EntityId<Actor>> _actors = Ids(contents.Actors);
    private readonly HashSet<EntityId<Category>> _categories = [.. Ids(contents.Categories), .. Ids(StarterVocabulary.Categories)];
    private readonly HashSet<EntityId<Place>> _places = Ids(contents.Places);
    private readonly HashSet<EntityId<ConflictEvent>> _events = Ids(contents.Events);
    private readonly HashSet<EntityId<Measure>> _measures = [.. Ids(contents.Measures), .. Ids(StarterVocabulary.Measures)];
    private readonly HashSet<EntityId<MeasurementUnit>> _units = [.. Ids(contents.MeasurementUnits), .. Ids(StarterVocabulary.MeasurementUnits)];
    private readonly HashSet<EntityId<Source>> _sources = Ids(contents.Sources);
    private readonly HashSet<EntityId<Report>> _reports = Ids(contents.Reports);
    private readonly HashSet<EntityId<Claim>> _claims = Ids(contents.Claims);

    public void Check()
    {
        CheckNested(contents.Actors, contents.Actors, _actors);
        CheckNested(contents.Categories, contents.Categories.Concat(StarterVocabulary.Categories), _categories);
        CheckNested(contents.Places, contents.Places, _places);
        CheckNested(contents.Events, contents.Events, _events);
        CheckUnique(contents.MeasurementUnits);
        CheckUnique(contents.Reports);
        CheckUnique(contents.Claims);
        CheckUnique(contents.DisjointSets);
        CheckEvents();
        CheckMeasures();
        CheckSources();
        CheckReports();
        CheckClaims();
        CheckDisjointSets();
        CheckAcknowledgements();
    }

    private void CheckNested<T>(EquatableList<T> entities, IEnumerable<T> all, HashSet<EntityId<T>> known)
        where T : INestedEntity<T>
    {
        CheckUnique(entities);
        foreach (var entity in entities)
        {
            for (var i = 0; i < entity.Parents.Count; i++)
            {
                Refer(entity, Invariant($"parents[{i}]"), entity.Parents[i], known);
            }
        }

        var parents = new Dictionary<EntityId<T>, IEnumerable<EntityId<T>>>();
        foreach (var entity in all)
        {
            parents.TryAdd(entity.Id, entity.Parents);
        }

        CheckCycles(entities, "parents", id => parents.GetValueOrDefault(id, []));
    }

    private void CheckEvents()
    {
        foreach (var conflictEvent in contents.Events)
        {
            Refer(conflictEvent, "place", conflictEvent.Place, _places);
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
                Refer(measure, member, wider, _measures);
                if (all.TryGetValue(wider, out var bound) && (bound.Kind == MeasureKind.Ratio || measure.Kind == MeasureKind.Ratio || (measure.Kind == MeasureKind.Flow && bound.Kind == MeasureKind.Level)))
                {
                    Problem(measure, member, $"'{measure.Id}' is a {Words<MeasureKind>.Of(measure.Kind)} and '{wider}' a {Words<MeasureKind>.Of(bound.Kind)}; permitted are bounds of a level by a level or flow, and of a flow by a flow.");
                }
            }
        }

        CheckCycles(contents.Measures, "boundedBy", id => all.TryGetValue(id, out var measure) ? measure.BoundedBy.Select(bound => bound.Measure) : []);
    }

    private void CheckSources()
    {
        CheckUnique(contents.Sources);
        var speaksFor = new Dictionary<EntityId<Source>, EntityId<Source>?>();
        foreach (var source in contents.Sources)
        {
            Refer(source, "actor", source.Actor, _actors);
            Refer(source, "speaksFor", source.SpeaksFor, _sources);
            speaksFor.TryAdd(source.Id, source.SpeaksFor);
        }

        CheckCycles(contents.Sources, "speaksFor", id => speaksFor.GetValueOrDefault(id) is { } next ? [next] : []);
    }

    private void CheckReports()
    {
        foreach (var report in contents.Reports)
        {
            Refer(report, "publisher", report.Publisher, _sources);
        }
    }

    private void CheckClaims()
    {
        var corrects = new Dictionary<EntityId<Claim>, EntityId<Claim>?>();
        foreach (var claim in contents.Claims)
        {
            Refer(claim, "report", claim.Report, _reports);
            Refer(claim, "unit", claim.Quantity.Unit, _units);
            Refer(claim, "corrects", claim.Corrects, _claims);
            Refer<Measure>(claim, "scope.measure", claim.Scope.Measure, _measures);
            Refer(claim, "scope.category", claim.Scope.Category.Id, _categories);
            Refer(claim, "scope.actor", claim.Scope.Actor.Id, _actors);
            Refer(claim, "scope.counterparty", claim.Scope.Counterparty.Id, _actors);
            Refer(claim, "scope.place", claim.Scope.Place.Id, _places);
            Refer(claim, "scope.event", claim.Scope.Event.Id, _events);
            CheckAttribution(claim, claim.Attribution, "attribution");
            corrects.TryAdd(claim.Id, claim.Corrects);
        }

        CheckCycles(contents.Claims, "corrects", id => corrects.GetValueOrDefault(id) is { } next ? [next] : []);
    }

    private void CheckAttribution(Claim claim, Attribution attribution, string path)
    {
        for (var i = 0; i < attribution.Steps.Count; i++)
        {
            var step = attribution.Steps[i];
            var member = Invariant($"{path}[{i}]");

            // A step without verb, date and cites is written as its source alone.
            var source = step is { Verb: AttributionVerb.Says, Date: null, Cites.IsEmpty: true } ? member : $"{member}.source";
            Refer(claim, source, step.Source, _sources);
            CheckAttribution(claim, step.Cites, $"{member}.cites");
        }
    }

    private void CheckDisjointSets()
    {
        foreach (var set in contents.DisjointSets)
        {
            switch (set)
            {
                case DisjointSet<Measure> measures: Check(measures, _measures); break;
                case DisjointSet<Category> categories: Check(categories, _categories); break;
                case DisjointSet<Actor> actors: Check(actors, _actors); break;
                case DisjointSet<Place> places: Check(places, _places); break;
                case DisjointSet<ConflictEvent> events: Check(events, _events); break;
            }
        }

        void Check<T>(DisjointSet<T> set, HashSet<EntityId<T>> known)
        {
            Refer<T>(set, "whole", set.Whole, known);
            for (var i = 0; i < set.Parts.Count; i++)
            {
                Refer<T>(set, Invariant($"parts[{i}]"), set.Parts[i], known);
            }

            if (set.Parts.Count < 2 || set.Parts.Contains(set.Whole) || set.Parts.Distinct().Count() < set.Parts.Count)
            {
                Problem(set, "parts", $"The parts are {set.Parts}; required are at least two, each once, none of them the whole '{set.Whole}'.");
            }
        }
    }

    private void CheckAcknowledgements()
    {
        foreach (var acknowledgement in contents.Acknowledgements)
        {
            for (var i = 0; i < acknowledgement.Claims.Count; i++)
            {
                Refer<Claim>(acknowledgement, Invariant($"claims[{i}]"), acknowledgement.Claims[i], _claims);
            }

            if (acknowledgement.Claims.Count == 0)
            {
                Problem(acknowledgement, "claims", "The list of claims is empty; required are the claims of the finding that is accepted.");
            }
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
                Problem(record, "id", $"The id '{record.Id}' stands twice; each {Kind<T>()} has an id of its own.");
            }
        }
    }

    private void Refer<T>(object record, string member, EntityId<T>? id, HashSet<EntityId<T>> known)
    {
        if (id is { } given && !known.Contains(given) && !isBroken(typeof(T), given.Value))
        {
            Problem(record, member, $"'{given}' names no {Kind<T>()} of the dataset.");
        }
    }

    // Each cycle is told once, at the record of it that stands first in the dataset.
    private void CheckCycles<T>(EquatableList<T> records, string member, Func<EntityId<T>, IEnumerable<EntityId<T>>> next)
        where T : IIdentified<T>
    {
        var done = new HashSet<EntityId<T>>();
        foreach (var record in records)
        {
            if (done.Contains(record.Id))
            {
                continue;
            }

            foreach (var cycle in Cycles.From(record.Id, next, done))
            {
                var first = records.First(other => cycle.Contains(other.Id));
                Problem(first, member, $"The {member} lead back to where they started: {string.Join(" > ", cycle.Append(cycle[0]))}.");
            }
        }
    }

    private void Problem(object record, string member, string message) =>
        problems.Add(new() { Kind = DatasetProblemKind.Meaning, Location = locate(record, member), Message = message });

    private static HashSet<EntityId<T>> Ids<T>(IEnumerable<T> records)
        where T : IIdentified<T> => [.. records.Select(record => record.Id)];

    private static string Kind<T>() => typeof(T) switch
    {
        var type when type == typeof(ConflictEvent) => "event",
        var type when type == typeof(MeasurementUnit) => "measurement unit",
        var type when type == typeof(DisjointSet) => "disjoint set",
        var type => type.Name.ToLowerInvariant(),
    };
}
