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
    private readonly Func<IEnumerable<PairComparison>> _pairs;

    internal Finding(
        RuleDescriptor rule,
        Severity severity,
        EquatableList<Scope> scopes,
        EquatableList<Witness> witnesses,
        Reason reason,
        ComparisonFrame frame,
        EquatableList<Camp>? camps = null,
        Func<IEnumerable<PairComparison>>? pairs = null,
        string? key = null)
    {
        _frame = frame;
        Rule = rule;
        Severity = severity;
        Scopes = scopes;
        Witnesses = witnesses;
        Reason = reason;
        Camps = camps ?? [];
        _pairs = pairs ?? (() => []);
        Fingerprint = FingerprintOf(rule, scopes, witnesses, key);
        Acknowledgement = frame.Acknowledgements.Find(rule.Id, witnesses);
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
    public IEnumerable<PairComparison> ConflictingPairs => _pairs().Select(pair => pair with { Dataset = _frame.Dataset });

    /// <summary>A text of 32 hexadecimal digits by which the finding is known again in other runs: of its rule and scopes, and where the rule reports several of the same, of what tells them apart; for a rule of one's own, of its claims.</summary>
    public string Fingerprint { get; }

    /// <summary>
    /// The acknowledgement that accepts it; <see langword="null"/> where it is open. It is of this rule, lists every witness, and its last day, if it has one, is not before
    /// <see cref="ComparisonOptions.Today"/>. A finding with a further witness is open again.
    /// </summary>
    public Acknowledgement? Acknowledgement { get; }

    /// <summary>Whether it is accepted by an acknowledgement.</summary>
    public bool IsAcknowledged => Acknowledgement is not null;

    /// <summary>What was found, as one sentence in plain English.</summary>
    public string Sentence => Describe(SentenceLanguage.English);

    /// <summary>What was found, as one sentence in a language, with names in that language where the dataset has them.</summary>
    /// <param name="language">The language. The sentence of a rule of one's own is as it was written, in any.</param>
    /// <returns>The sentence.</returns>
    public string Describe(SentenceLanguage language) => Sentences.In(language, _frame.Dataset).Describe(this);

    /// <summary>The rule's id and the sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule.Id}: {Sentence}";

    private static string FingerprintOf(RuleDescriptor rule, EquatableList<Scope> scopes, EquatableList<Witness> witnesses, string? key)
    {
        var text = new StringBuilder(rule.Id);
        foreach (var scope in scopes)
        {
            text.Append('\n').Append(scope);
        }

        // Findings of the order rules are one per rule and scopes; others may be several.
        if (key is { Length: > 0 })
        {
            text.Append('\n').Append(key);
        }
        else if (key is null && witnesses.Count > 0 && witnesses[0].Opponent is null)
        {
            foreach (var witness in witnesses)
            {
                text.Append('\n').Append(witness.Claim.Id.Value);
            }
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }
}
