using System.Collections;
using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>The rules of a comparison, each with the severity of its findings. Immutable: every change gives a new list.</summary>
public sealed class ComparisonRules : IReadOnlyList<ComparisonRule>
{
    private readonly EquatableList<ComparisonRule> _rules;
    private readonly Dictionary<string, Severity> _severities;

    private ComparisonRules(EquatableList<ComparisonRule> rules, Dictionary<string, Severity> severities)
    {
        _rules = rules;
        _severities = severities;
    }

    /// <summary>No rules.</summary>
    public static ComparisonRules None { get; } = new([], []);

    /// <summary>The built-in rules, each with its default severity.</summary>
    public static ComparisonRules Default { get; } = None
        .Add(new ContradictingFigures())
        .Add(new PartLargerThanWhole())
        .Add(new FallingFigure())
        .Add(new MeasureAboveBound())
        .Add(new BrokenSum())
        .Add(new DeniedClaim())
        .Add(new StrainedFigures())
        .Add(new StrainedPart())
        .Add(new StrainedFall())
        .Add(new StrainedBound())
        .Add(new OneOriginCountedTwice())
        .Add(new RestatedFigure())
        .Add(new UnexplainedRevision())
        .Add(new RetoldFigure())
        .Add(new MixedUnits())
        .Add(new OneNumberTwoMeanings())
        .Add(new ClaimOutOfTime())
        .Add(new SlippedFigure())
        .Add(new StaleAcknowledgement());

    /// <inheritdoc/>
    public int Count => _rules.Count;

    /// <inheritdoc/>
    public ComparisonRule this[int index] => _rules[index];

    /// <summary>The rules with one more.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The new list.</returns>
    /// <exception cref="ArgumentException">There is a rule with that id already.</exception>
    public ComparisonRules Add(ComparisonRule rule)
    {
        Guard.NotNull(rule);
        return _rules.Any(other => other.Descriptor.Id == rule.Descriptor.Id)
            ? throw new ArgumentException($"There is already a rule '{rule.Descriptor.Id}'; each rule must have a unique id.", nameof(rule))
            : new(_rules.Add(rule), _severities);
    }

    /// <summary>The rules without one; its severity setting is removed.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <returns>The new list.</returns>
    /// <exception cref="ArgumentException">There is no rule with that id.</exception>
    public ComparisonRules Without(string ruleId)
    {
        var id = Find(ruleId).Descriptor.Id;
        return new(
            _rules.Where(rule => rule.Descriptor.Id != id).ToEquatableList(), new(_severities.Where(severity => severity.Key != id)));
    }

    /// <summary>The rules with another severity for the findings of one.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <param name="severity">The severity.</param>
    /// <returns>The new list.</returns>
    /// <exception cref="ArgumentException">There is no rule with that id.</exception>
    public ComparisonRules WithSeverity(string ruleId, Severity severity)
    {
        var id = Find(ruleId).Descriptor.Id;
        return new(_rules, new(_severities) { [id] = Guard.Defined(severity, nameof(severity)) });
    }

    /// <summary>The severity of a rule's findings.</summary>
    /// <param name="ruleId">The id of the rule.</param>
    /// <returns>The severity.</returns>
    /// <exception cref="ArgumentException">There is no rule with that id.</exception>
    public Severity SeverityOf(string ruleId)
    {
        var descriptor = Find(ruleId).Descriptor;
        return _severities.TryGetValue(descriptor.Id, out var severity) ? severity : descriptor.DefaultSeverity;
    }

    /// <inheritdoc/>
    public IEnumerator<ComparisonRule> GetEnumerator() => _rules.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private ComparisonRule Find(string ruleId)
    {
        Guard.NotNull(ruleId);
        return _rules.FirstOrDefault(rule => rule.Descriptor.Id == ruleId)
            ?? throw new ArgumentException(
                $"There is no rule '{ruleId}'; the rules are {string.Join(", ", _rules.Select(rule => rule.Descriptor.Id))}.",
                nameof(ruleId));
    }
}
