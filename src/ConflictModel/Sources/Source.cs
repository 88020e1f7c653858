namespace ConflictModel;

/// <summary>A source of statements: an outlet, an agency, a ministry, an official, a think tank.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Source : IEntity<Source>
{
    /// <inheritdoc/>
    public required EntityId<Source> Id { get; init => field = Guard.Assigned(value); }

    /// <inheritdoc/>
    public required LocalizedNames Names { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The kind of source.</summary>
    public SourceKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>The actor that this source is; <see langword="null"/> if it is none of the dataset's actors.</summary>
    public EntityId<Actor>? Actor { get; init => field = value is { } id ? Guard.Assigned(id) : null; }

    /// <summary>
    /// The source that this one speaks for: a spokesman's ministry, a director's agency. The two are one origin. Relaying is not speaking
    /// for: a lawmaker who passes on an agency's briefing is a step of the attribution.
    /// </summary>
    public EntityId<Source>? SpeaksFor { get; init => field = value is { } id ? Guard.Assigned(id) : null; }

    /// <summary>
    /// Gets whether the source was not named specifically: "US officials", "Seoul". It is possibly the same as any other, but not as one
    /// whose <see cref="Actor"/> is neither part of its own nor the other way round: US officials are not the South Korean intelligence
    /// service.
    /// </summary>
    public bool IsUnspecific { get; init; }

    /// <summary>The reliability as the coder grades it; <see langword="null"/> if it was not graded.</summary>
    public AdmiraltyReliability? Reliability { get; init => field = value is { } grade ? Guard.Defined(grade) : null; }

    /// <summary>A remark by the maintainers of the dataset.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The display name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Names.Primary;
}
