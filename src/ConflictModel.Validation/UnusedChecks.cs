namespace ConflictModel.Validation;

/// <summary>Finds entities that no other record refers to.</summary>
internal static class UnusedChecks
{
    public static void Check(DatasetContents contents, FailureList failures)
    {
        var actors = new HashSet<EntityId<Actor>>(contents.Actors.SelectMany(actor => actor.Parents));
        var categories = new HashSet<EntityId<Category>>(contents.Categories.SelectMany(category => category.Parents));
        var places = new HashSet<EntityId<Place>>(contents.Places.SelectMany(place => place.Parents));
        var events = new HashSet<EntityId<ConflictEvent>>(contents.Events.SelectMany(conflictEvent => conflictEvent.Parents));
        var measures = new HashSet<EntityId<Measure>>(
            contents.Measures.SelectMany(measure => measure.BoundedBy).Select(bound => bound.Measure));
        var units = new HashSet<EntityId<MeasurementUnit>>();
        var sources = new HashSet<EntityId<Source>>();
        var reports = new HashSet<EntityId<Report>>();
        foreach (var conflictEvent in contents.Events)
        {
            Use(places, conflictEvent.Place);
        }

        foreach (var source in contents.Sources)
        {
            Use(actors, source.Actor);
            Use(sources, source.SpeaksFor);
        }

        foreach (var report in contents.Reports)
        {
            Use(sources, report.Publisher);
        }

        foreach (var set in contents.DisjointSets)
        {
            UseSet(set as DisjointSet<Actor>, actors);
            UseSet(set as DisjointSet<Category>, categories);
            UseSet(set as DisjointSet<Place>, places);
            UseSet(set as DisjointSet<ConflictEvent>, events);
            UseSet(set as DisjointSet<Measure>, measures);
        }

        foreach (var claim in contents.Claims)
        {
            var scope = claim.Scope;
            Use(actors, scope.Actor.Id);
            Use(actors, scope.Counterparty.Id);
            Use(actors, scope.Responsible.Id);
            Use(categories, scope.Category.Id);
            Use(places, scope.Place.Id);
            Use(events, scope.Event.Id);
            measures.Add(scope.Measure);
            units.Add(claim.Quantity.Unit);
            reports.Add(claim.Report);
            UseSteps(claim.Attribution);
        }

        Report(contents.Actors, actors);
        Report(contents.Categories, categories);
        Report(contents.Places, places);
        Report(contents.Events, events);
        Report(contents.Measures, measures);
        Report(contents.MeasurementUnits, units);
        Report(contents.Sources, sources);
        Report(contents.Reports, reports);

        void UseSteps(Attribution attribution)
        {
            foreach (var step in attribution.Steps)
            {
                sources.Add(step.Source);
                UseSteps(step.Cites);
            }
        }

        void Report<T>(EquatableList<T> entities, HashSet<EntityId<T>> used)
            where T : IIdentified<T>
        {
            foreach (var entity in entities)
            {
                if (!used.Contains(entity.Id))
                {
                    failures.Add(ValidationCodes.Unused, entity, null, entity.Id, ("Id", entity.Id));
                }
            }
        }
    }

    private static void Use<T>(HashSet<EntityId<T>> used, EntityId<T>? id)
    {
        if (id is { } given)
        {
            used.Add(given);
        }
    }

    private static void UseSet<T>(DisjointSet<T>? set, HashSet<EntityId<T>> used)
    {
        if (set is not null)
        {
            used.Add(set.Whole);
            used.UnionWith(set.Parts);
        }
    }
}
