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

        CheckChain(referring.Where(claim => claim.Corrects is not null).ToEquatableList(), [], new("corrects", claim => [claim.Corrects!.Value]));
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
            && HasCoordinates(claim.Scope)
            && HasSources(claim.Attribution);

        bool HasCoordinates(Scope scope)
        {
            foreach (var axis in ScopeAxis.All)
            {
                if (scope[axis] is { } slug and not Slug.Any && tables[axis].KeyOf(slug) < 0)
                {
                    return false;
                }
            }

            return true;
        }

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
        Refer<Report>(claim, "report", claim.Report);
        Refer<MeasurementUnit>(claim, "unit", claim.Quantity.Unit);
        Refer(claim, "corrects", claim.Corrects);
        Refer<Measure>(claim, "scope.measure", claim.Scope.Measure);
        foreach (var axis in ScopeAxis.All)
        {
            Refer(claim, axis.Path, axis.Entity, claim.Scope[axis] is not Slug.Any and var slug ? slug : null);
        }

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
            Refer<Source>(claim, source, step.Source);
            CheckAttribution(claim, step.Cites, $"{member}.cites");
        }
    }
}
