namespace ConflictModel;

/// <summary>The outcomes of a <see cref="ReconciliationRule"/>.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum RulingOutcome
{
    /// <summary>The rule passed: the next rule is asked. The <c>default</c>.</summary>
    Passed = 0,

    /// <summary>A figure.</summary>
    Decided,

    /// <summary>The figure was deferred; no further rule is asked.</summary>
    Deferred,

    /// <summary>The rule threw; the next one is asked.</summary>
    Failed,
}
