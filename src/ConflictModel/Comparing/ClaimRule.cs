namespace ConflictModel;

/// <summary>A rule that looks at one claim at a time.</summary>
public abstract class ClaimRule : ComparisonRule
{
    /// <summary>Makes the rule.</summary>
    /// <param name="descriptor">What is known of it without running it.</param>
    protected ClaimRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Looks at one claim and reports what it finds. Called once for each claim, also those that are not compared.</summary>
    /// <param name="context">What the rule sees, and where it reports.</param>
    public abstract void Check(ClaimContext context);

    /// <summary>Whether the rule can find anything at a claim at all: a quick look before a context is made for it.</summary>
    internal virtual bool MayFind(ComparisonFrame frame, int claim) => true;
}
