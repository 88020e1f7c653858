namespace ConflictModel;

/// <summary>What is known of a rule of comparison or reconciliation without running it.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record RuleDescriptor
{
    /// <summary>The id, such as <c>CM1001</c>; it never changes its meaning. Ids that start with <c>CM</c> are the library's.</summary>
    public required string Id { get; init => field = Guard.NotBlank(value); }

    /// <summary>What the rule finds, in a few words.</summary>
    public required string Title { get; init => field = Guard.NotBlank(value); }

    /// <summary>What kind of thing it finds.</summary>
    public RuleCategory Category { get; init => field = Guard.Defined(value); }

    /// <summary>The severity of its findings unless the options say otherwise.</summary>
    public Severity DefaultSeverity { get; init => field = Guard.Defined(value); } = Severity.Warning;

    /// <summary>What it means and what to do about it, in a sentence or two.</summary>
    public required string Help { get; init => field = Guard.NotBlank(value); }

    /// <summary>Id and title.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Id}: {Title}";
}
