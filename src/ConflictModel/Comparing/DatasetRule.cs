namespace ConflictModel;

/// <summary>A rule that looks at a whole dataset.</summary>
public abstract class DatasetRule : ComparisonRule
{
    /// <summary>Makes the rule.</summary>
    /// <param name="descriptor">What is known of it without running it.</param>
    protected DatasetRule(RuleDescriptor descriptor)
        : base(descriptor)
    {
    }

    /// <summary>Looks at the dataset and reports what it finds. Called once.</summary>
    /// <param name="context">What the rule sees, and where it reports.</param>
    public abstract void Check(DatasetContext context);
}
