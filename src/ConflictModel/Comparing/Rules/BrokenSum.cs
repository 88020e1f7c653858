namespace ConflictModel.Rules;

/// <summary>CM1005: figures that do not add up.</summary>
/// <remarks>
/// Disjoint parts that add up to more than the whole, and exhaustive parts to less, for the sets that a dataset declares, where nothing but the parted coordinate differs;
/// and, within one scope of a flow that people do not leave again, a total that is not the earlier total plus what was added between the two. Where one part alone is above the whole, CM1002 or CM1004 says so.
/// </remarks>
public sealed class BrokenSum : DatasetRule
{
    /// <summary>Makes the rule.</summary>
    public BrokenSum()
        : base(new()
        {
            Id = "CM1005",
            Title = "Figures that do not add up",
            Category = RuleCategory.Contradiction,
            DefaultSeverity = Severity.Error,
            Help = "Parts that have nothing in common add up to more than their whole, parts that are all there is add up to less, or a total is not the earlier one plus what was added. Check whether the parts overlap, and which figure is of another day.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(DatasetContext context)
    {
        Guard.NotNull(context);
        var frame = context.Run.Frame;
        var keys = frame.Dataset.Keys;
        if (frame.Dataset.DisjointSets.Count > 0)
        {
            var scopes = new Dictionary<ScopeKey, int>();
            for (var i = 0; i < keys.ScopeKeys.Length; i++)
            {
                scopes.Add(keys.ScopeKeys[i], i);
            }

            foreach (var set in frame.Dataset.DisjointSets)
            {
                foreach (var parted in PartedScopes.Of(frame.Dataset, set, scopes))
                {
                    context.CancellationToken.ThrowIfCancellationRequested();
                    var sums = new PartSums(frame, set, parted);
                    Report(context, parted.Whole, set.Id, $"{set.Id} more", sums.Excesses());
                    Report(context, parted.Whole, set.Id, $"{set.Id} less", sums.Shortfalls());
                }
            }
        }

        for (var i = 0; i < keys.Scopes.Length; i++)
        {
            var measure = frame.Dataset.Measures[keys.ScopeKeys[i].Measure];
            if (measure is { Kind: MeasureKind.Flow, IsReclassifiable: false } && keys.ClaimsOf(i).Length > 2)
            {
                context.CancellationToken.ThrowIfCancellationRequested();
                Report(context, i, set: null, "increment", new Increments(frame, i).Violations());
            }
        }
    }

    private static void Report(DatasetContext context, int scope, EntityId<DisjointSet>? set, string key, IEnumerable<SumViolation> violations)
    {
        var frame = context.Run.Frame;
        var involved = new HashSet<int>();
        SumViolation? worst = null;
        foreach (var violation in violations)
        {
            involved.Add(violation.Whole);
            involved.UnionWith(violation.Parts);
            worst = worst is null || IsWorse(frame.Dataset, violation, worst) ? violation : worst;
        }

        if (worst is null)
        {
            return;
        }

        var reason = new SumReason
        {
            Whole = frame.Dataset.Claims[worst.Whole].Id,
            Parts = worst.Parts.Select(part => frame.Dataset.Claims[part].Id).ToEquatableList(),
            Set = set,
            Sum = worst.Sum,
            WholeRange = worst.Limit,
            Gap = worst.Gap,
            Period = frame.Rows.Times.PeriodOf(worst.Whole),
        };
        context.Run.Report(reason, [frame.Dataset.Keys.Scopes[scope]], involved, key);
    }

    private static bool IsWorse(ConflictDataset dataset, SumViolation a, SumViolation b)
    {
        var (gap, known) = (Math.Abs(a.Gap), Math.Abs(b.Gap));
        return gap > known || (gap == known && string.CompareOrdinal(Ids(a), Ids(b)) < 0);

        string Ids(SumViolation violation) => string.Join(' ', violation.Parts.Prepend(violation.Whole).Select(claim => dataset.Claims[claim].Id));
    }
}
