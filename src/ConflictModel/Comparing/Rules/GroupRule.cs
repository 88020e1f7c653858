namespace ConflictModel;

/// <summary>
/// A rule that looks at claims that have something in common, wherever they are in the dataset: a report, a day, a number. It says which
/// groups a claim belongs to, and checks one group at a time.
/// </summary>
/// <remarks>
/// Each finding depends on the claims of one group alone, and on what they refer to. So a <see cref="LiveComparer"/> runs the rule again
/// only for the groups of a claim that is added or withdrawn, and its findings are among the changes; another <see cref="DatasetRule"/> is
/// run over everything when the findings are read.
/// </remarks>
/// <typeparam name="TKey">The key that the claims of a group have in common; its equality must not depend on the run.</typeparam>
/// <example>
/// <code>
/// public sealed class CrowdedReport()
///     : GroupRule&lt;EntityId&lt;Report&gt;&gt;(new() { Id = "DESK22", Title = "Report with many claims", Help = "Check each claim." })
/// {
///     public override void Check(GroupContext&lt;EntityId&lt;Report&gt;&gt; context)
///     {
///         if (context.Claims.Count &gt; 100)
///         {
///             context.Report($"The report '{context.Key}' has {context.Claims.Count} claims.", context.Claims);
///         }
///     }
///
///     protected override IEnumerable&lt;EntityId&lt;Report&gt;&gt; GroupsOf(ClaimContext context) =&gt; [context.Claim.Report];
/// }
/// </code>
/// </example>
public abstract class GroupRule<TKey> : DatasetRule
    where TKey : notnull
{
    /// <summary>Creates the rule.</summary>
    /// <param name="descriptor">The description of the rule: id, title, category, severity and help.</param>
    protected GroupRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    internal sealed override bool IsDeferred => false;

    /// <summary>The groups that a claim belongs to. Called for each claim, also for those that are not compared.</summary>
    /// <param name="context">The claim. The answer depends on it and on what it refers to, not on other claims.</param>
    /// <returns>The groups; none for a claim that the rule does not look at.</returns>
    protected abstract IEnumerable<TKey> GroupsOf(ClaimContext context);

    /// <summary>Checks the claims of one group and reports findings. Called once for each group.</summary>
    /// <param name="context">The data that the rule sees, and the methods for reporting.</param>
    public abstract void Check(GroupContext<TKey> context);

    /// <inheritdoc/>
    public sealed override void Check(DatasetContext context) => CheckGroups(Guard.NotNull(context).Run, static _ => true);

    internal sealed override void Run(RuleRun run, RuleMaterial material) => CheckGroups(run, static _ => true);

    internal override LiveRule Follow(LiveState live) => new LiveGroupRule<TKey>(this, live);

    /// <summary>Looks at some of the groups of a run.</summary>
    internal void CheckGroups(RuleRun run, Func<TKey, bool> isMeant)
    {
        foreach (var (key, claims) in FindGroups(run))
        {
            if (isMeant(key))
            {
                run.Guarded(() => Check(new GroupContext<TKey>(run, key, claims)), []);
            }
        }
    }

    /// <summary>The groups of one claim, each once.</summary>
    internal List<TKey> GroupsOf(RuleRun run, int claim) => GroupsOf(new ClaimContext(run, claim)).Distinct().ToList();

    /// <summary>The groups of a run in which the rule can find anything, each with its claims in the order of the dataset.</summary>
    internal virtual IEnumerable<(TKey Key, IReadOnlyList<int> Claims)> FindGroups(RuleRun run)
    {
        var groups = new Dictionary<TKey, List<int>>();
        for (var claim = 0; claim < run.Frame.Dataset.Claims.Count; claim++)
        {
            run.Guarded(() => Add(claim), [run.Frame.Dataset.Claims[claim].Scope.WithoutPeriod()]);
        }

        return groups.Select(group => (group.Key, (IReadOnlyList<int>)group.Value));

        void Add(int claim)
        {
            foreach (var key in GroupsOf(run, claim))
            {
                if (!groups.TryGetValue(key, out var claims))
                {
                    groups.Add(key, claims = []);
                }

                claims.Add(claim);
            }
        }
    }
}
