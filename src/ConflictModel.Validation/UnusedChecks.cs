namespace ConflictModel.Validation;

/// <summary>Finds entities that no other record refers to.</summary>
internal static class UnusedChecks
{
    public static void Check(DatasetContents contents, FailureList failures)
    {
        var actors = Of(contents.Actors);
        var categories = Of(contents.Categories);
        var places = Of(contents.Places);
        var events = Of(contents.Events);
        var measures = Of(contents.Measures);
        var units = Of(contents.MeasurementUnits);
        var sources = Of(contents.Sources);
        var reports = Of(contents.Reports);
        actors.Use(contents.Actors.SelectMany(actor => actor.Parents));
        categories.Use(contents.Categories.SelectMany(category => category.Parents));
        places.Use(contents.Places.SelectMany(place => place.Parents));
        events.Use(contents.Events.SelectMany(conflictEvent => conflictEvent.Parents));
        measures.Use(contents.Measures.SelectMany(measure => measure.BoundedBy).Select(bound => bound.Measure));
        foreach (var conflictEvent in contents.Events)
        {
            places.Use(conflictEvent.Place);
        }

        foreach (var source in contents.Sources)
        {
            actors.Use(source.Actor);
            sources.Use(source.SpeaksFor);
        }

        foreach (var report in contents.Reports)
        {
            sources.Use(report.Publisher);
        }

        foreach (var set in contents.DisjointSets)
        {
            actors.Use(set as DisjointSet<Actor>);
            categories.Use(set as DisjointSet<Category>);
            places.Use(set as DisjointSet<Place>);
            events.Use(set as DisjointSet<ConflictEvent>);
            measures.Use(set as DisjointSet<Measure>);
        }

        foreach (var claim in contents.Claims)
        {
            var scope = claim.Scope;
            actors.Use(scope.Actor);
            actors.Use(scope.Counterparty);
            actors.Use(scope.Responsible);
            categories.Use(scope.Category);
            places.Use(scope.Place);
            events.Use(scope.Event);
            measures.Use(scope.Measure);
            units.Use(claim.Quantity.Unit);
            reports.Use(claim.Report);
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
            foreach (var step in attribution.Steps.AsSpan())
            {
                sources.Use(step.Source);
                UseSteps(step.Cites);
            }
        }

        void Report<T>(EquatableList<T> entities, UnusedRecords<T> unused)
            where T : IIdentified<T>
        {
            foreach (var entity in entities)
            {
                if (unused.Contains(entity.Id))
                {
                    failures.Add(ValidationCodes.Unused, entity, null, entity.Id, ("Id", entity.Id));
                }
            }
        }
    }

    private static UnusedRecords<T> Of<T>(EquatableList<T> entities)
        where T : IIdentified<T> => new(entities.Select(entity => entity.Id));
}
