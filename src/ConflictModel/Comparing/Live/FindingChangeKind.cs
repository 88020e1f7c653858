namespace ConflictModel;

/// <summary>What happened to a finding when a claim was added or withdrawn.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum FindingChangeKind
{
    /// <summary>It was not there before. The <c>default</c>.</summary>
    Appeared = 0,

    /// <summary>It was there before, with other claims, reasons or camps.</summary>
    Changed = 1,

    /// <summary>It is there no more.</summary>
    Disappeared = 2,
}
