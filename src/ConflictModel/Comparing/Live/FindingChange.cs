namespace ConflictModel;

/// <summary>
/// That a finding appeared, changed or disappeared when a claim was added to a <see cref="LiveComparer"/> or withdrawn from it.
/// </summary>
/// <remarks>
/// Which finding it is, by rule and scopes, is known at once; what it holds is made when asked for, as it was just after the change,
/// whatever came later.
/// </remarks>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed class FindingChange
{
    private readonly LiveFinding _finding;

    internal FindingChange(FindingChangeKind kind, LiveFinding finding)
    {
        Kind = kind;
        _finding = finding;
    }

    /// <summary>What happened.</summary>
    public FindingChangeKind Kind { get; }

    /// <summary>The rule that reports the finding.</summary>
    public RuleDescriptor Rule => _finding.Rule;

    /// <summary>
    /// The scope that the finding is about; of two nested ones, the narrower first; none for a finding about the dataset. Periods are left
    /// out.
    /// </summary>
    public EquatableList<Scope> Scopes => _finding.Scopes;

    /// <summary>The finding after the change; where it disappeared, as it was before.</summary>
    public Finding Finding => _finding.Value;

    /// <summary>What happened, and the rule: <c>Appeared: CM1001</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Kind}: {Rule.Id}";
}
