namespace ConflictModel;

/// <summary>What a <see cref="ReconciliationRule"/> answered.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum RulingOutcome
{
    /// <summary>Nothing: the next rule is asked. The <c>default</c>.</summary>
    Passed = 0,

    /// <summary>A figure.</summary>
    Decided,

    /// <summary>That there is to be no figure yet; no further rule is asked.</summary>
    Deferred,

    /// <summary>Nothing: the rule threw, and the next one is asked.</summary>
    Failed,
}
