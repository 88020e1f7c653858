namespace ConflictModel;

/// <summary>The references of a claim, except to other claims.</summary>
internal static class ClaimReferences
{
    /// <summary>Visits each reference, until the visitor stops.</summary>
    /// <returns>Whether all were visited.</returns>
    public static bool Visit<TVisitor>(Claim claim, EntityTables tables, ref TVisitor visitor)
        where TVisitor : struct, IClaimReferenceVisitor => visitor.Visit("report", EntityKind.Reports, tables.Reports, claim.Report.Value)
            && visitor.Visit("unit", EntityKind.MeasurementUnits, tables.MeasurementUnits, claim.Quantity.Unit.Value)
            && visitor.Visit("scope.measure", EntityKind.Measures, tables.Measures, claim.Scope.Measure.Value)
            && Coordinates(claim.Scope, tables, ref visitor)
            && Sources(claim.Attribution, "attribution", tables, ref visitor);

    private static bool Coordinates<TVisitor>(Scope scope, EntityTables tables, ref TVisitor visitor)
        where TVisitor : struct, IClaimReferenceVisitor
    {
        foreach (var axis in ScopeAxis.All)
        {
            if (scope[axis] is { } slug and not Slug.Any && !visitor.Visit(axis.Path, EntityKind.Of(axis), tables[axis], slug))
            {
                return false;
            }
        }

        return true;
    }

    private static bool Sources<TVisitor>(Attribution attribution, string path, EntityTables tables, ref TVisitor visitor)
        where TVisitor : struct, IClaimReferenceVisitor
    {
        for (var i = 0; i < attribution.Steps.Count; i++)
        {
            var step = attribution.Steps[i];
            var member = TVisitor.NeedsPlaces ? Invariant($"{path}[{i}]") : path;

            // A step without verb, date and cites is written as its source alone.
            var isAlone = !TVisitor.NeedsPlaces || step is { Verb: AttributionVerb.Says, Date: null, Cites.IsEmpty: true };
            if (!visitor.Visit(isAlone ? member : $"{member}.source", EntityKind.Sources, tables.Sources, step.Source.Value)
                || !Sources(step.Cites, isAlone ? member : $"{member}.cites", tables, ref visitor))
            {
                return false;
            }
        }

        return true;
    }
}
