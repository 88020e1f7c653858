using System.Security.Cryptography;
using System.Text;
using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// What a comparison rule has to say about a scope, a scope and one that it is within, or a dataset. It holds every claim that violates with any other; the pairs are enumerated when asked for.
/// </summary>
/// <remarks>Immutable; safe for use by many threads.</remarks>
public sealed class Finding
{
    private readonly ComparisonFrame _frame;
    private readonly Violations? _violations;

    // Made when asked for: a large dataset has a hundred thousand findings, and few of them are read whole. Each is a function of what cannot change, so that making one twice is harmless.
    private EquatableList<Scope>? _scopes;
    private EquatableList<Witness>? _witnesses;
    private EquatableList<Camp>? _camps;
    private Reason? _reason;
    private string? _fingerprint;
    private string? _sentence;

    internal Finding(RuleDescriptor rule, Severity severity, EquatableList<Scope> scopes, EquatableList<Witness> witnesses, Reason reason, ComparisonFrame frame)
    {
        _frame = frame;
        Rule = rule;
        Severity = severity;
        _scopes = scopes;
        _witnesses = witnesses;
        _reason = reason;
        _camps = [];
    }

    internal Finding(RuleDescriptor rule, Severity severity, Violations violations, ComparisonFrame frame)
    {
        _frame = frame;
        _violations = violations;
        Rule = rule;
        Severity = severity;
    }

    /// <summary>The rule that reports it.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>The severity, as the options set it.</summary>
    public Severity Severity { get; }

    /// <summary>The scope that it is about; of two nested ones, the narrower first; none for a finding about the dataset. Periods are left out.</summary>
    public EquatableList<Scope> Scopes => _scopes ??= _frame.ScopesOf(_violations!);

    /// <summary>Every claim that violates with any other, each with its strongest opponent; ordered by claim id.</summary>
    public EquatableList<Witness> Witnesses => _witnesses ??= _frame.WitnessesOf(_violations!);

    /// <summary>The reason: of the pair with the widest gap, where the rule reports pairs.</summary>
    public Reason Reason => _reason ??= Witnesses.MaxBy(witness => witness.Reason!.Gap)!.Reason!;

    /// <summary>The fewest groups of claims of one time that each share a common value, those of the earliest time first; empty where none stand against each other at one time.</summary>
    public EquatableList<Camp> Camps => _camps ??= CampFinder.CampsOf(_violations!, _frame);

    /// <summary>Every pair of claims that violates the order, found when enumerated; empty where the rule reports no pairs.</summary>
    public IEnumerable<PairComparison> ConflictingPairs => _violations is null ? [] : _frame.PairsOf(_violations);

    /// <summary>A text of 32 hexadecimal digits by which the finding is known again in other runs: of its rule and scopes; for a rule over single claims or the dataset, of its claims too.</summary>
    public string Fingerprint => _fingerprint ??= FingerprintOf(Rule, Scopes, _violations is null ? Witnesses : []);

    /// <summary>What was found, as one sentence in plain English.</summary>
    public string Sentence => _sentence ??= EnglishSentences.Describe(this, _frame.Dataset);

    /// <summary>Orders findings of one rule by their scopes and claims, whatever the order of the input.</summary>
    internal static int CompareByPlace(Finding a, Finding b)
    {
        if (a._violations is { } first && b._violations is { } second)
        {
            var ranks = a._frame.Dataset.Keys.ScopeRanks;
            var order = ranks[first.Narrower].CompareTo(ranks[second.Narrower]);
            return order != 0 ? order : ranks[first.Wider].CompareTo(ranks[second.Wider]);
        }

        var scopes = string.CompareOrdinal(string.Join('\n', a.Scopes), string.Join('\n', b.Scopes));
        return scopes != 0 ? scopes : string.CompareOrdinal(Claims(a), Claims(b));

        static string Claims(Finding finding) => string.Join('\n', finding.Witnesses.Select(witness => witness.Claim.Id));
    }

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

        foreach (var witness in witnesses)
        {
            text.Append('\n').Append(witness.Claim.Id.Value);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }
}
