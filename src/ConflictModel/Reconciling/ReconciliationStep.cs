namespace ConflictModel;

/// <summary>One line of the trace of a figure: a rule that was asked, what it answered, and why.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed class ReconciliationStep : IEquatable<ReconciliationStep>
{
    private readonly Func<ReconciliationStep, string>? _say;

    // A text, or what is made late.
    private readonly object _reason;

    /// <summary>Makes a step.</summary>
    /// <param name="rule">The id of the rule.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="reason">The reason, as a sentence.</param>
    /// <exception cref="ArgumentException">The id or the reason is blank.</exception>
    public ReconciliationStep(string rule, RulingOutcome outcome, string reason)
    {
        Rule = Guard.NotBlank(rule, nameof(rule));
        Outcome = Guard.Defined(outcome, nameof(outcome));
        _reason = Guard.NotBlank(reason, nameof(reason));
    }

    internal ReconciliationStep(string rule, RulingOutcome outcome, EvidenceGroup group, Func<ReconciliationStep, string> say)
    {
        Rule = rule;
        Outcome = outcome;
        Group = group;
        _say = say;
        _reason = new Late<string>();
    }

    /// <summary>The id of the rule.</summary>
    public string Rule { get; }

    /// <summary>The outcome.</summary>
    public RulingOutcome Outcome { get; }

    /// <summary>The reason, as a sentence.</summary>
    public string Reason => _reason as string ?? ((Late<string>)_reason).Of(this, _say!);

    /// <summary>The claims that the rule was asked about; null if the reason was given as text.</summary>
    internal EvidenceGroup? Group { get; }

    /// <summary>Determines whether two steps are equal.</summary>
    /// <param name="left">One step.</param>
    /// <param name="right">The other step.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(ReconciliationStep? left, ReconciliationStep? right) =>
        left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two steps differ.</summary>
    /// <param name="left">One step.</param>
    /// <param name="right">The other step.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(ReconciliationStep? left, ReconciliationStep? right) => !(left == right);

    /// <inheritdoc/>
    public bool Equals(ReconciliationStep? other) =>
        other is not null && Rule == other.Rule && Outcome == other.Outcome && Reason == other.Reason;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ReconciliationStep);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Rule, Outcome, Reason);

    /// <summary>The rule, what it answered, and why.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Rule} {Words<RulingOutcome>.Of(Outcome)}: {Reason}";
}
