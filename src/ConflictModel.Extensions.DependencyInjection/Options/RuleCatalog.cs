namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>The built-in and the registered rules, selected by the options.</summary>
internal static class RuleCatalog
{
    /// <summary>All rules of reconciliation; a registered one replaces the built-in rule with its id.</summary>
    public static List<ReconciliationRule> All(IEnumerable<ReconciliationRule> registered) =>
        [.. registered.Concat(ReconciliationRules.All).DistinctBy(rule => rule.Descriptor.Id)];

    /// <summary>The rules of comparison; requires valid options.</summary>
    public static ComparisonRules Comparison(ConflictModelOptions options, IEnumerable<ComparisonRule> registered)
    {
        var rules = registered.Aggregate(ComparisonRules.Default, (all, rule) => all.Add(rule));
        foreach (var (id, setting) in options.Rules)
        {
            rules = setting == RuleSetting.Off ? rules.Without(id) : rules.WithSeverity(id, SeverityOf(setting));
        }

        return rules;
    }

    /// <summary>The rules of reconciliation, in order; requires valid options.</summary>
    public static EquatableList<ReconciliationRule> Reconciliation(ConflictModelOptions options, IEnumerable<ReconciliationRule> registered)
    {
        var own = registered.ToList();
        return options.ReconciliationRules.Count == 0
            ? own.Concat(ReconciliationRules.Default).DistinctBy(rule => rule.Descriptor.Id).ToEquatableList()
            : options.ReconciliationRules.Select(id => All(own).First(rule => rule.Descriptor.Id == id)).ToEquatableList();
    }

    private static Severity SeverityOf(RuleSetting setting) => setting switch
    {
        RuleSetting.Info => Severity.Info,
        RuleSetting.Warning => Severity.Warning,
        _ => Severity.Error,
    };
}
