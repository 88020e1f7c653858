using NodaTime;

namespace ConflictModel;

/// <summary>An acknowledgement of a finding: the maintainers of the dataset accept it, for a stated reason.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Acknowledgement
{
    /// <summary>The id of the rule that reports the finding, such as <c>CM1001</c>.</summary>
    public required string Rule { get; init => field = Guard.NotBlank(value); }

    /// <summary>The claims of the finding when it was acknowledged. A finding with a further claim is open again.</summary>
    public required EquatableList<EntityId<Claim>> Claims { get; init => field = Guard.NotNull(value); }

    /// <summary>Why the finding is accepted.</summary>
    public required string Reason { get; init => field = Guard.NotBlank(value); }

    /// <summary>The last day on which it holds; <see langword="null"/> for no end.</summary>
    public LocalDate? Until { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }
}
