namespace ConflictModel;

/// <summary>A measure, which says what is counted or measured of a category: present, arrived, killed, delivered.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Measure : IEntity<Measure>
{
    /// <inheritdoc/>
    public required EntityId<Measure> Id { get; init => field = Guard.Assigned(value); }

    /// <inheritdoc/>
    public required LocalizedNames Names { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The behaviour of the measure in time.</summary>
    public required MeasureKind Kind { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// Gets whether people leave a flow's count again: the wounded recover, the missing are found. A cumulative figure of such a flow that
    /// falls is not a contradiction. Ignored for a <see cref="MeasureKind.Level"/> and a <see cref="MeasureKind.Ratio"/>.
    /// </summary>
    public bool IsReclassifiable { get; init; }

    /// <summary>
    /// The wider measures whose value is never, or not usually, below this one's: killed by casualties. A level bounds a flow at one event
    /// alone, of at most <see cref="RevisionPolicy.SettlingDays"/>: the killed by those present; on an event of one day certainly, else
    /// possibly, since people come and go.
    /// </summary>
    public EquatableList<MeasureBound> BoundedBy { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>A remark by the maintainers of the dataset.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The display name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Names.Primary;
}
