using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Cuts a dataset into parts by the narrower scope, and adds to each the claims of the scopes that its own are within.</summary>
internal static class DatasetPartition
{
    public static EquatableList<ComparisonPart> Of(ComparisonFrame frame, int parts)
    {
        var shares = Shares(frame.Dataset.Keys, parts);
        var index = new ScopeIndex(frame.Rows);
        return shares.Select(share => new ComparisonPart { Dataset = DatasetOf(frame, index, share), Share = share }).ToEquatableList();
    }

    // The scopes in the order of their texts, cut where the claims before are a part's number of times the claims of one part.
    private static List<ComparisonShare> Shares(DatasetKeys keys, int parts)
    {
        var ordered = keys.ScopesByText();
        long total = 0;
        foreach (var scope in ordered)
        {
            total += keys.ClaimsOf(scope).Length;
        }

        var shares = new List<ComparisonShare>(parts);
        var (from, next, claims) = ("", 0, 0L);
        for (var number = 1; number <= parts; number++)
        {
            while (next < ordered.Length - 1 && claims + (keys.ClaimsOf(ordered[next]).Length / 2) < total * number / parts)
            {
                claims += keys.ClaimsOf(ordered[next++]).Length;
            }

            var before = number == parts ? null : ordered.Length == 0 ? "" : keys.Scopes[ordered[next]].ToString();
            shares.Add(new() { Number = number, Count = parts, From = from, Before = before });
            from = before ?? "";
        }

        return shares;
    }

    private static ConflictDataset DatasetOf(ComparisonFrame frame, ScopeIndex index, ComparisonShare share)
    {
        var (dataset, keys) = (frame.Dataset, frame.Dataset.Keys);
        var isNeeded = new bool[dataset.Claims.Count];
        var isScopeNeeded = share.ScopesOf(dataset);
        AddWider(frame, index, isScopeNeeded);
        for (var claim = 0; claim < isNeeded.Length; claim++)
        {
            isNeeded[claim] = isScopeNeeded[keys.ScopeOf(claim)];
        }

        // An acknowledgement lists all claims of its finding: if none of them is in the part, neither is the finding.
        var acknowledgements = dataset.Acknowledgements
            .Where(acknowledgement => acknowledgement.Claims.Any(id => isNeeded[dataset.Claims.KeyOf(id)]))
            .ToEquatableList();
        foreach (var id in acknowledgements.SelectMany(acknowledgement => acknowledgement.Claims))
        {
            isNeeded[dataset.Claims.KeyOf(id)] = true;
        }

        AddCorrected(dataset, isNeeded);
        var claims = dataset.Contents.Claims.Where((_, claim) => isNeeded[claim]).ToEquatableList();
        var reports = claims.Select(claim => claim.Report).ToHashSet();
        return dataset.With(
            claims, dataset.Contents.Reports.Where(report => reports.Contains(report.Id)).ToEquatableList(), acknowledgements);
    }

    // Custom rules need every scope that one is within; built-in rules only those in which something can be violated.
    private static void AddWider(ComparisonFrame frame, ScopeIndex index, bool[] isNeeded)
    {
        var onlyViolable = !frame.Options.Rules.Any(rule => rule.NeedsNestedScopes);
        var wider = new List<(int Scope, Certainty Order)>();
        for (var scope = 0; scope < isNeeded.Length; scope++)
        {
            if (isNeeded[scope])
            {
                index.FindWider(scope, onlyViolable, wider);
            }
        }

        foreach (var (scope, _) in wider)
        {
            isNeeded[scope] = true;
        }
    }

    // What a claim corrects must be in its dataset, whatever its scope.
    private static void AddCorrected(ConflictDataset dataset, bool[] isNeeded)
    {
        for (var i = 0; i < isNeeded.Length; i++)
        {
            for (var claim = i; isNeeded[claim] && dataset.Claims[claim].Corrects is { } id && !isNeeded[dataset.Claims.KeyOf(id)];)
            {
                claim = dataset.Claims.KeyOf(id);
                isNeeded[claim] = true;
            }
        }
    }
}
