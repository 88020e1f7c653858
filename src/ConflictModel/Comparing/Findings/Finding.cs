using System.Security.Cryptography;
using System.Text;
using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// A finding of a comparison rule about a scope, a pair of nested scopes, or a dataset. It holds every claim that violates with any other;
/// the pairs are enumerated on demand.
/// </summary>
/// <remarks>Immutable and thread-safe.</remarks>
/// <example>
/// <code>
/// foreach (var finding in result.Findings.Where(finding =&gt; finding.Severity == Severity.Error))
/// {
///     Console.WriteLine(finding.Sentence);
///     foreach (var witness in finding.Witnesses)
///     {
///         Console.WriteLine($"  {witness.Claim} against {witness.Opponent}");
///     }
/// }
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed class Finding
{
    private readonly ComparisonFrame _frame;
    private readonly Violations? _violations;
    private readonly Parts _parts;
    private readonly string? _key;
    private readonly Func<IEnumerable<PairComparison>>? _pairs;

    internal Finding(
        RuleDescriptor rule,
        Severity severity,
        EquatableList<Scope> scopes,
        EquatableList<Witness> witnesses,
        Reason reason,
        ComparisonFrame frame,
        string? key = null,
        Func<IEnumerable<PairComparison>>? pairs = null)
    {
        _frame = frame;
        Rule = rule;
        Severity = severity;
        _parts = new() { Scopes = scopes, Witnesses = witnesses, Reason = reason, Camps = [] };
        _pairs = pairs;
        _key = key ?? string.Join('\n', witnesses.Select(witness => witness.Claim.Id));
    }

    internal Finding(RuleDescriptor rule, Severity severity, Violations violations, ComparisonFrame frame)
    {
        _frame = frame;
        _violations = violations;
        _parts = new();
        Rule = rule;
        Severity = severity;
    }

    /// <summary>The rule that reports it.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>The severity, as the options set it.</summary>
    public Severity Severity { get; }

    /// <summary>
    /// The scope that it is about; of two nested ones, the narrower first; none for a finding about the dataset. Periods are left out.
    /// </summary>
    public EquatableList<Scope> Scopes => _parts.Scopes ??= _frame.ScopesOf(_violations!);

    /// <summary>Every claim that violates with any other, each with its strongest opponent; ordered by claim id.</summary>
    public EquatableList<Witness> Witnesses => _parts.Witnesses ??= _frame.WitnessesOf(_violations!);

    /// <summary>The reason: of the pair with the widest gap, where the rule reports pairs.</summary>
    public Reason Reason => _parts.Reason ??= Witnesses.MaxBy(witness => witness.Reason!.Gap)!.Reason!;

    /// <summary>
    /// The fewest groups of claims of one time that each share a common value, those of the earliest time first; empty if there are no
    /// opposing groups.
    /// </summary>
    public EquatableList<Camp> Camps => _parts.Camps ??= CampFinder.CampsOf(_violations!, _frame);

    /// <summary>Every pair of claims that violates the order, found when enumerated; empty if the rule reports no pairs.</summary>
    public IEnumerable<PairComparison> ConflictingPairs =>
        (_violations is null ? _pairs?.Invoke() ?? [] : _frame.PairsOf(_violations)).Select(pair => pair with { Dataset = _frame.Dataset });

    /// <summary>
    /// A text of 32 hexadecimal digits that identifies the finding across runs: a hash of its rule and scopes, of a key if the rule reports
    /// several findings for the same scopes, and for a custom rule of its claims.
    /// </summary>
    public string Fingerprint => _parts.Fingerprint ??= FingerprintOf(Rule.Id, Scopes, _key);

    /// <summary>
    /// The acknowledgement that accepts it; <see langword="null"/> if it is open. It is for this rule, lists every witness, and its last
    /// day, if any, is not before <see cref="ComparisonOptions.Today"/>. A finding with a further witness is open again.
    /// </summary>
    public Acknowledgement? Acknowledgement => _frame.Acknowledgements.Find(this);

    /// <summary>Gets whether it is accepted by an acknowledgement.</summary>
    public bool IsAcknowledged => Acknowledgement is not null;

    /// <summary>The finding as one sentence in English.</summary>
    public string Sentence => Describe(SentenceLanguage.English);

    /// <summary>Describes the finding as one sentence in a language, with names in that language if the dataset has them.</summary>
    /// <param name="language">The language: <see cref="SentenceLanguage.English"/>, <see cref="SentenceLanguage.German"/>, or a custom one.
    /// The sentence of a custom rule is not translated.</param>
    /// <returns>The sentence.</returns>
    public string Describe(ISentenceLanguage language) => new Wording(_frame.Dataset, Guard.NotNull(language)).Sentence(this);

    /// <summary>The violations that it is based on, for a rule on the order of scopes.</summary>
    internal Violations? Violations => _violations;

    internal ComparisonFrame Frame => _frame;

    /// <summary>Orders findings of one rule by their scopes and claims, whatever the order of the input.</summary>
    internal static int Compare(Finding a, Finding b)
    {
        if (a._violations is not null && b._violations is not null)
        {
            var narrower = string.CompareOrdinal(a.Scopes[0].ToString(), b.Scopes[0].ToString());
            return narrower != 0 ? narrower : string.CompareOrdinal(a.Scopes[^1].ToString(), b.Scopes[^1].ToString());
        }

        var scopes = InOrder(a.Scopes, b.Scopes, static scope => scope.ToString());
        var claims = scopes != 0 ? scopes : InOrder(a.Witnesses, b.Witnesses, static witness => witness.Claim.Id.Value);
        return claims != 0 ? claims : string.CompareOrdinal(a.Fingerprint, b.Fingerprint);
    }

    private static int InOrder<T>(EquatableList<T> a, EquatableList<T> b, Func<T, string> textOf)
    {
        for (var i = 0; i < Math.Min(a.Count, b.Count); i++)
        {
            if (string.CompareOrdinal(textOf(a[i]), textOf(b[i])) is var order and not 0)
            {
                return order;
            }
        }

        return a.Count.CompareTo(b.Count);
    }

    /// <summary>The rule's id and the sentence.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule.Id}: {Sentence}";

    internal static string FingerprintOf(string ruleId, EquatableList<Scope> scopes, string? key)
    {
        var text = new StringBuilder(ruleId);
        foreach (var scope in scopes)
        {
            text.Append('\n').Append(scope);
        }

        if (key is { Length: > 0 })
        {
            text.Append('\n').Append(key);
        }

        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())).AsSpan(0, 16));
    }

    /// <summary>
    /// Members that are created on first access: a large dataset has a hundred thousand findings, few of which are read completely. They
    /// depend only on immutable data, so that creating one twice is harmless.
    /// </summary>
    private sealed class Parts
    {
        public EquatableList<Scope>? Scopes { get; set; }

        public EquatableList<Witness>? Witnesses { get; set; }

        public EquatableList<Camp>? Camps { get; set; }

        public Reason? Reason { get; set; }

        public string? Fingerprint { get; set; }
    }
}
