namespace ConflictModel;

/// <summary>The reason of a finding of a custom rule.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record CustomReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "custom";

    /// <summary>The finding as a sentence in English. It is shown unchanged.</summary>
    public required string Message { get; init => field = Guard.NotBlank(value); }

    /// <summary>Custom values, for programs that read the finding.</summary>
    public EquatableList<KeyValuePair<string, string>> Values { get; init => field = Guard.NotNull(value); } = [];
}
