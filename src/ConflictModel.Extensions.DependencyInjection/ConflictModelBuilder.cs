using Microsoft.Extensions.DependencyInjection;

namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>Adds rules to the services that <c>AddConflictModel</c> has registered.</summary>
public sealed class ConflictModelBuilder
{
    internal ConflictModelBuilder(IServiceCollection services) => Services = services;

    /// <summary>The services.</summary>
    public IServiceCollection Services { get; }

    /// <summary>Adds a rule of comparison to the built-in ones.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The builder.</returns>
    public ConflictModelBuilder AddRule(ComparisonRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Services.AddSingleton(rule);
        return this;
    }

    /// <summary>Adds a rule of comparison to the built-in ones, created once with its registered dependencies.</summary>
    /// <typeparam name="TRule">The rule; its constructor may take registered services that are singletons.</typeparam>
    /// <returns>The builder.</returns>
    public ConflictModelBuilder AddRule<TRule>()
        where TRule : ComparisonRule
    {
        Services.AddSingleton<ComparisonRule, TRule>();
        return this;
    }

    /// <summary>
    /// Adds a rule of reconciliation. Unless <see cref="ConflictModelOptions.ReconciliationRules"/> says otherwise, it is applied before
    /// the built-in rules, and after those that were added before it.
    /// </summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The builder.</returns>
    public ConflictModelBuilder AddReconciliationRule(ReconciliationRule rule)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Services.AddSingleton(rule);
        return this;
    }

    /// <inheritdoc cref="AddReconciliationRule(ReconciliationRule)"/>
    /// <typeparam name="TRule">The rule; its constructor may take registered services that are singletons.</typeparam>
    public ConflictModelBuilder AddReconciliationRule<TRule>()
        where TRule : ReconciliationRule
    {
        Services.AddSingleton<ReconciliationRule, TRule>();
        return this;
    }
}
