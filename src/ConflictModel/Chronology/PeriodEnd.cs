namespace ConflictModel;

/// <summary>What an <see cref="UncertainPeriod"/> says of its start or of its end.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public enum PeriodEnd
{
    /// <summary>It is dated.</summary>
    Dated = 0,

    /// <summary>There is none: the period has always been, or goes on. EDTF writes <c>..</c>.</summary>
    Open = 1,

    /// <summary>There is one, and it is not known. EDTF writes nothing.</summary>
    Unknown = 2,
}
