namespace ConflictModel;

/// <content>What claims refer to.</content>
internal sealed partial class DatasetChecker
{
    // Claims a thread takes at a time.
    private const int ClaimsAtATime = 4096;

    private void CheckClaims(IReadOnlyList<Claim>? uncheckedClaims)
    {
        var referring = Referring(uncheckedClaims ?? contents.Claims);
        foreach (var claim in referring)
        {
            CheckReferences(claim);
        }

        CheckSteps(referring.Where(claim => claim.Corrects is not null).ToEquatableList(), [], "corrects", claim => [claim.Corrects!.Value]);
    }

    // The claims that refer to other claims, or to what is not there, in their order; all cores look, since they are few among many.
    private List<Claim> Referring(IReadOnlyList<Claim> claims)
    {
        var found = new List<int>();
        InParallel.Over(claims.Count, ClaimsAtATime, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                if (claims[i].Corrects is not null || !HasAllReferences(claims[i]))
                {
                    lock (found)
                    {
                        found.Add(i);
                    }
                }
            }
        });
        found.Sort();
        return found.ConvertAll(i => claims[i]);
    }

    private bool HasAllReferences(Claim claim)
    {
        return tables.Reports.Contains(claim.Report)
            && tables.MeasurementUnits.Contains(claim.Quantity.Unit)
            && tables.Measures.Contains(claim.Scope.Measure)
            && Has(claim.Scope.Category, tables.Categories)
            && Has(claim.Scope.Actor, tables.Actors)
            && Has(claim.Scope.Counterparty, tables.Actors)
            && Has(claim.Scope.Place, tables.Places)
            && Has(claim.Scope.Event, tables.Events)
            && HasSources(claim.Attribution);

        static bool Has<T>(Coordinate<T> coordinate, EntityTable<T> table)
            where T : IIdentified<T> => coordinate.Id is not { } id || table.Contains(id);

        bool HasSources(Attribution attribution)
        {
            foreach (var step in attribution.Steps.AsSpan())
            {
                if (!tables.Sources.Contains(step.Source) || !HasSources(step.Cites))
                {
                    return false;
                }
            }

            return true;
        }
    }

    private void CheckReferences(Claim claim)
    {
        Refer<Report>(claim, "report", claim.Report, tables.Reports.Contains);
        Refer<MeasurementUnit>(claim, "unit", claim.Quantity.Unit, tables.MeasurementUnits.Contains);
        Refer(claim, "corrects", claim.Corrects, Claims.Contains);
        Refer<Measure>(claim, "scope.measure", claim.Scope.Measure, tables.Measures.Contains);
        Refer(claim, "scope.category", claim.Scope.Category.Id, tables.Categories.Contains);
        Refer(claim, "scope.actor", claim.Scope.Actor.Id, tables.Actors.Contains);
        Refer(claim, "scope.counterparty", claim.Scope.Counterparty.Id, tables.Actors.Contains);
        Refer(claim, "scope.place", claim.Scope.Place.Id, tables.Places.Contains);
        Refer(claim, "scope.event", claim.Scope.Event.Id, tables.Events.Contains);
        CheckAttribution(claim, claim.Attribution, "attribution");
    }

    private void CheckAttribution(Claim claim, Attribution attribution, string path)
    {
        for (var i = 0; i < attribution.Steps.Count; i++)
        {
            var step = attribution.Steps[i];
            var member = Invariant($"{path}[{i}]");

            // A step without verb, date and cites is written as its source alone.
            var source = step is { Verb: AttributionVerb.Says, Date: null, Cites.IsEmpty: true } ? member : $"{member}.source";
            Refer<Source>(claim, source, step.Source, tables.Sources.Contains);
            CheckAttribution(claim, step.Cites, $"{member}.cites");
        }
    }
}
