namespace ConflictModel;

/// <summary>An exception of a rule. The run continued without the rule and is incomplete; a fault says nothing about the data.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed class RuleFault
{
    internal RuleFault(RuleDescriptor rule, EquatableList<Scope> scopes, Exception exception)
    {
        Rule = rule;
        Scopes = scopes;
        Exception = exception;
    }

    /// <summary>The rule.</summary>
    public RuleDescriptor Rule { get; }

    /// <summary>The scopes that the rule was called for; none for a rule over the whole dataset.</summary>
    public EquatableList<Scope> Scopes { get; }

    /// <summary>The exception.</summary>
    public Exception Exception { get; }

    /// <summary>Faults in an order that does not depend on that of the input.</summary>
    internal static EquatableList<RuleFault> Sorted(IEnumerable<RuleFault> faults) => faults
        .OrderBy(fault => fault.Rule.Id, StringComparer.Ordinal)
        .ThenBy(fault => string.Join('\n', fault.Scopes), StringComparer.Ordinal)
        .ThenBy(fault => fault.ToString(), StringComparer.Ordinal)
        .ToEquatableList();

    /// <summary>Determines whether a rule threw the same at the same place.</summary>
    internal bool IsSameAs(RuleFault other) => Rule == other.Rule && Scopes == other.Scopes && ToString() == other.ToString();

    /// <summary>The rule and what it threw.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"The rule {Rule.Id} failed: {Exception.GetType().Name}: {Exception.Message}";
}
