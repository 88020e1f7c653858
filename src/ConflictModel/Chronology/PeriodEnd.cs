namespace ConflictModel;

/// <summary>What is known of the start or the end of an <see cref="UncertainPeriod"/>.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum PeriodEnd
{
    /// <summary>It is dated.</summary>
    Dated = 0,

    /// <summary>There is none: the period has no beginning, or is ongoing. EDTF writes <c>..</c>.</summary>
    Open = 1,

    /// <summary>There is one, but it is unknown. EDTF writes nothing.</summary>
    Unknown = 2,
}
