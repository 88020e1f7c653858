using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Finds the camps of a finding about one scope: the groups of claims of one time.</summary>
internal static class CampFinder
{
    public static EquatableList<Camp> CampsOf(Violations violations, ComparisonFrame frame)
    {
        if (violations.Family != OrderFamily.SameScope)
        {
            return [];
        }

        var rows = frame.Rows;
        var moments = violations.Claims.Select(claim => rows.Times[claim].Key).Where(key => key >= 0).ToHashSet();
        var camps = new List<Camp>();
        var groups = frame.Dataset.Keys.ClaimsOf(violations.Narrower).ToArray()
            .Where(claim => rows.IsCompared(claim) && moments.Contains(rows.Times[claim].Key))
            .GroupBy(claim => (rows.Times[claim].Key, rows.DimensionOf(claim)))
            .OrderBy(group => rows.Times.HoldsOf(group.First()), Comparer<KnownTime>.Create(static (a, b) => a.CompareStart(b)))
            .ThenBy(group => rows.Times.PeriodOf(group.First())?.ToString(), StringComparer.Ordinal)
            .ThenBy(group => group.Key.Item2);
        foreach (var group in groups)
        {
            var claims = group.OrderBy(claim => frame.Dataset.Claims[claim].Id).ToList();
            var found = Engine.Camps.Of(claims, claim => Said(claim).Plausible);
            if (found.Count > 1)
            {
                camps.AddRange(found.Select(camp => new Camp
                {
                    Claims = camp.Claims
                        .OrderBy(claim => frame.Dataset.Claims[claim].Id)
                        .Select(claim => frame.Dataset.Claims[claim])
                        .ToEquatableList(),
                    CommonRange = camp.Common,
                    IndependentOrigins = rows.Origins.CountIndependent(camp.Claims, frame.Options.IndependenceLevel),
                    Period = rows.Times.PeriodOf(camp.Claims[0]),
                }));
            }
        }

        return camps.ToEquatableList();

        Estimate Said(int claim) => rows.IsDocumented(claim) ? rows.EstimateOf(claim).AsFloor : rows.EstimateOf(claim);
    }
}
