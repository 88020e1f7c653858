namespace ConflictModel;

/// <summary>The reason of a user's own rule.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record CustomReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "custom";

    /// <summary>What was found, as a sentence in plain English. It is shown as it is written.</summary>
    public required string Message { get; init => field = Guard.NotBlank(value); }

    /// <summary>Values of the rule's own, for those who read the finding by program.</summary>
    public EquatableList<KeyValuePair<string, string>> Values { get; init => field = Guard.NotNull(value); } = [];
}
