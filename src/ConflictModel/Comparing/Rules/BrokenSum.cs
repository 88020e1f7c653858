namespace ConflictModel.Rules;

/// <summary>CM1005: figures that do not add up.</summary>
/// <remarks>
/// Disjoint parts that add up to more than the whole, and exhaustive parts to less, for the sets that a dataset declares, where nothing but
/// the parted coordinate differs; and, within one scope of a flow that people do not leave again, a total that is not the earlier total
/// plus what was added between the two. If one part alone is above the whole, CM1002 or CM1004 reports it.
/// </remarks>
public sealed partial class BrokenSum : DatasetRule
{
    /// <summary>Creates the rule.</summary>
    public BrokenSum()
        : base(new()
        {
            Id = "CM1005",
            Title = "Figures that do not add up",
            Category = RuleCategory.Contradiction,
            DefaultSeverity = Severity.Error,
            Help = "Disjoint parts add up to more than their whole, exhaustive parts add up to less, or a "
                + "total is not the earlier one plus what was added. Check whether the parts overlap, and which figure is of another day.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(DatasetContext context)
    {
        Guard.NotNull(context);
        var (run, dataset) = (context.Run, context.Dataset);
        if (dataset.DisjointSets.Count > 0)
        {
            var scopes = new Dictionary<ScopeKey, int>();
            for (var i = 0; i < dataset.Keys.ScopeKeys.Length; i++)
            {
                scopes.Add(dataset.Keys.ScopeKeys[i], i);
            }

            foreach (var set in dataset.DisjointSets)
            {
                foreach (var parted in PartedScopes.Of(dataset, set, scopes))
                {
                    CheckParts(run, set, parted);
                }
            }
        }

        for (var i = 0; i < dataset.Keys.Scopes.Length; i++)
        {
            if (HasIncrements(dataset, dataset.Keys.ScopeKeys[i]) && dataset.Keys.ClaimsOf(i).Length > 2)
            {
                CheckIncrements(run, i);
            }
        }
    }

    // A flow that people do not leave again.
    private static bool HasIncrements(ConflictDataset dataset, in ScopeKey scope) =>
        dataset.Measures[scope.Measure] is { Kind: MeasureKind.Flow, IsReclassifiable: false };

    private static void CheckParts(RuleRun run, DisjointSet set, PartedScopes parted)
    {
        run.CancellationToken.ThrowIfCancellationRequested();
        var sums = new PartSums(run.Frame, set, parted);
        Report(run, parted.Whole, set.Id, $"{set.Id} more", sums.Excesses());
        Report(run, parted.Whole, set.Id, $"{set.Id} less", sums.Shortfalls());
    }

    private static void CheckIncrements(RuleRun run, int scope)
    {
        run.CancellationToken.ThrowIfCancellationRequested();
        Report(run, scope, set: null, "increment", new Increments(run.Frame, scope).Violations());
    }

    private static void Report(RuleRun run, int scope, EntityId<DisjointSet>? set, string key, IEnumerable<SumViolation> violations)
    {
        var frame = run.Frame;
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
        run.Report(reason, [frame.Dataset.Keys.Scopes[scope]], involved, key);
    }

    private static bool IsWorse(ConflictDataset dataset, SumViolation a, SumViolation b)
    {
        var (gap, known) = (Math.Abs(a.Gap), Math.Abs(b.Gap));
        return gap > known || (gap == known && string.CompareOrdinal(Ids(a), Ids(b)) < 0);

        string Ids(SumViolation violation) =>
            string.Join(' ', violation.Parts.Prepend(violation.Whole).Select(claim => dataset.Claims[claim].Id));
    }
}
