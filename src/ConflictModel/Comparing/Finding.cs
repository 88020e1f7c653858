using System.Security.Cryptography;
using System.Text;

namespace ConflictModel;

/// <summary>
/// What a comparison rule has to say about a scope, a scope and one that it is within, or a dataset. It holds every claim that violates with any other; the pairs are enumerated when asked for.
/// </summary>
/// <remarks>Immutable; safe for use by many threads.</remarks>
public sealed class Finding
{
    private readonly ComparisonFrame _frame;
    private readonly Lazy<string> _sentence;
    private readonly Func<IEnumerable<PairComparison>> _pairs;

    internal Finding(
        RuleDescriptor rule,
        Severity severity,
        EquatableList<Scope> scopes,
        EquatableList<Witness> witnesses,
        Reason reason,
        ComparisonFrame frame,
        EquatableList<Camp>? camps = null,
        Func<IEnumerable<PairComparison>>? pairs = null)
    {
        _frame = frame;
        Rule = rule;
        Severity = severity;
        Scopes = scopes;
        Witnesses = witnesses;
        Reason = reason;
        Camps = camps ?? [];
        _pairs = pairs ?? (() => []);
        Fingerprint = FingerprintOf(rule, scopes, witnesses);
        _sentence = new(() => EnglishSentences.Describe(this, _frame.Dataset));
    }

    /// <summary>The rule that reports it.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>The severity, as the options set it.</summary>
    public Severity Severity { get; }

    /// <summary>The scope that it is about; of two nested ones, the narrower first; none for a finding about the dataset. Periods are left out.</summary>
    public EquatableList<Scope> Scopes { get; }

    /// <summary>Every claim that violates with any other, each with its strongest opponent; ordered by claim id.</summary>
    public EquatableList<Witness> Witnesses { get; }

    /// <summary>The reason: of the pair with the widest gap, where the rule reports pairs.</summary>
    public Reason Reason { get; }

    /// <summary>The fewest groups of claims of one time that each share a common value, those of the earliest time first; empty where none stand against each other at one time.</summary>
    public EquatableList<Camp> Camps { get; }

    /// <summary>Every pair of claims that violates the order, found when enumerated; empty where the rule reports no pairs.</summary>
    public IEnumerable<PairComparison> ConflictingPairs => _pairs();

    /// <summary>A text of 32 hexadecimal digits by which the finding is known again in other runs: of its rule and scopes; for a rule over single claims or the dataset, of its claims too.</summary>
    public string Fingerprint { get; }

    /// <summary>What was found, as one sentence in plain English.</summary>
    public string Sentence => _sentence.Value;

    /// <summary>The rule's id and the sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule.Id}: {Sentence}";

    private static string FingerprintOf(RuleDescriptor rule, EquatableList<Scope> scopes, EquatableList<Witness> witnesses)
    {
        var text = new StringBuilder(rule.Id);
        foreach (var scope in scopes)
        {
            text.Append('\n').Append(scope);
        }

        // Findings of the order rules are one per rule and scopes; others may be several.
        if (witnesses.Count > 0 && witnesses[0].Opponent is null)
        {
            foreach (var witness in witnesses)
            {
                text.Append('\n').Append(witness.Claim.Id.Value);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }
}
