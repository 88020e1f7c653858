namespace ConflictModel;

/// <summary>The description of a rule of comparison or reconciliation.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record RuleDescriptor
{
    /// <summary>The id, such as <c>CM1001</c>; its meaning never changes. Ids that start with <c>CM</c> are the library's.</summary>
    public required string Id { get; init => field = Guard.NotBlank(value); }

    /// <summary>The title of the rule: what it finds, in a few words.</summary>
    public required string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>The category of its findings.</summary>
    public RuleCategory Category { get; init => field = Guard.Defined(value); }

    /// <summary>The severity of its findings unless the options say otherwise.</summary>
    public Severity DefaultSeverity { get; init => field = Guard.Defined(value); } = Severity.Warning;

    /// <summary>The help text: what a finding means and what to do about it.</summary>
    public required string Help { get; init => field = Guard.NotBlank(value); }

    /// <summary>Id and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {Title}";
}
