namespace ConflictModel;

/// <summary>Who says something: an outlet, an agency, a ministry, an official, a think tank.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Source : IEntity<Source>
{
    /// <inheritdoc/>
    public required EntityId<Source> Id { get; init => field = Guard.Assigned(value); }

    /// <inheritdoc/>
    public required LocalizedNames Names { get; init => field = Guard.NotEmpty(value); }

    /// <summary>What kind of source it is.</summary>
    public SourceKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The actor that this source is; <see langword="null"/> where it is none of the dataset's actors.</summary>
    public EntityId<Actor>? Actor { get; init => field = value is { } id ? Guard.Assigned(id) : null; }

    /// <summary>
    /// The source whose voice this one is: a spokesman's ministry, a head's agency. The two are one origin.
    /// Relaying is not speaking for: a lawmaker who passes on an agency's briefing is a step of the attribution.
    /// </summary>
    public EntityId<Source>? SpeaksFor { get; init => field = value is { } id ? Guard.Assigned(id) : null; }

    /// <summary>
    /// Whether the source was not named so that it could be told from others: "US officials", "Seoul". It is possibly the same as any
    /// other, but not as one whose <see cref="Actor"/> is neither part of its own nor the other way round: US officials are not the South
    /// Korean intelligence service.
    /// </summary>
    public bool IsUnspecific { get; init; }

    /// <summary>The reliability as the coder grades it; <see langword="null"/> where it was not graded.</summary>
    public AdmiraltyReliability? Reliability { get; init => field = value is { } grade ? Guard.Defined(grade) : null; }

    /// <summary>A remark by the dataset's keepers.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The name that is shown.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Names.Primary;
}
