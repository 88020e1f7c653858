using ConflictModel.Reading;
using Microsoft.Extensions.Options;

namespace ConflictModel.Extensions.DependencyInjection;

/// <summary>Checks the options against the available rules and languages, and returns all errors at once.</summary>
internal sealed class ConflictModelOptionsValidator(
    IEnumerable<ComparisonRule> comparisonRules, IEnumerable<ReconciliationRule> reconciliationRules)
    : IValidateOptions<ConflictModelOptions>
{
    public ValidateOptionsResult Validate(string? name, ConflictModelOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        List<string> problems =
        [
            .. options.Problems, .. Values(options), .. Rules(options), .. Reconciliation(options),
            .. Duplicates("comparison", ComparisonRules.Default.Concat(comparisonRules).Select(rule => rule.Descriptor)),
            .. Duplicates("reconciliation", reconciliationRules.Select(rule => rule.Descriptor)),
        ];
        return problems.Count == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static IEnumerable<string> Values(ConflictModelOptions options)
    {
        if (options.Threads is { } threads and < 1)
        {
            yield return Invariant($"Threads is {threads}; it must be 1 or more.");
        }

        if (!Enum.IsDefined(options.IndependenceLevel))
        {
            var levels = SettingReader.OneOf(Enum.GetNames<IndependenceLevel>());
            yield return Invariant($"IndependenceLevel is {options.IndependenceLevel:D}; it must be {levels}.");
        }

        if (!ReadingLanguages.TryGet(options.Language, out _))
        {
            yield return $"Language is '{options.Language}'; it must be one of {string.Join(", ", ReadingLanguages.Codes)}.";
        }
    }

    private IEnumerable<string> Rules(ConflictModelOptions options)
    {
        var ids = ComparisonRules.Default.Concat(comparisonRules).Select(rule => rule.Descriptor.Id).Distinct().ToList();
        foreach (var (id, setting) in options.Rules)
        {
            if (!ids.Contains(id))
            {
                yield return $"Rules has '{id}'; it must be the id of a rule: one of {string.Join(", ", ids)}.";
            }

            if (!Enum.IsDefined(setting))
            {
                yield return Invariant(
                    $"Rules has {setting:D} for '{id}'; it must be {SettingReader.OneOf(Enum.GetNames<RuleSetting>())}.");
            }
        }
    }

    private IEnumerable<string> Reconciliation(ConflictModelOptions options)
    {
        var ids = RuleCatalog.All(reconciliationRules).ConvertAll(rule => rule.Descriptor.Id);
        foreach (var (id, count) in options.ReconciliationRules.CountBy(id => id))
        {
            if (!ids.Contains(id))
            {
                yield return $"ReconciliationRules has '{id}'; it must be the id of a rule: one of {string.Join(", ", ids)}.";
            }

            if (count > 1)
            {
                yield return Invariant($"ReconciliationRules has '{id}' {count} times; each rule must be listed once.");
            }
        }
    }

    private static IEnumerable<string> Duplicates(string kind, IEnumerable<RuleDescriptor> rules) => rules.CountBy(rule => rule.Id)
        .Where(pair => pair.Value > 1)
        .Select(pair => Invariant($"{pair.Value} rules of {kind} have the id '{pair.Key}'; each rule must have an id of its own."));
}
