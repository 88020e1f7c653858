namespace ConflictModel;

/// <summary>
/// A rule of reconciliation: asked for the figure of one scope at one time, it decides, defers, or passes to the next rule. Derive, and
/// override <see cref="Reconcile"/>.
/// </summary>
/// <remarks>
/// A rule must not keep state between calls: it is called by many threads, in any order. An exception becomes a <see cref="RuleFault"/>,
/// and the next rule is asked.
/// </remarks>
public abstract class ReconciliationRule
{
    /// <summary>Creates a rule.</summary>
    /// <param name="descriptor">Its id, title and help. Category and severity mean nothing here.</param>
    protected ReconciliationRule(RuleDescriptor descriptor) => Descriptor = Guard.NotNull(descriptor);

    /// <summary>The description of the rule.</summary>
    public RuleDescriptor Descriptor { get; }

    /// <summary>Answers for one scope at one time.</summary>
    /// <param name="evidence">The claims, with all that is known about them.</param>
    /// <returns>What the rule decides, or why it does not.</returns>
    public abstract Ruling Reconcile(ScopeEvidence evidence);

    /// <summary>
    /// The rule as it is to be used for one dataset. A rule that learns from all of it, such as how reliable each source has been,
    /// overrides this and returns another rule with what it learned.
    /// </summary>
    /// <param name="evidence">All scopes of the dataset.</param>
    /// <returns>The rule itself unless overridden.</returns>
    public virtual ReconciliationRule LearnFrom(IEnumerable<ScopeEvidence> evidence) => this;

    /// <summary>The id and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Descriptor.ToString();
}
