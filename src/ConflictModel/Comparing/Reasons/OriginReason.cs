namespace ConflictModel;

/// <summary>Several reports cite one origin, or one side.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record OriginReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "origin";

    /// <summary>The sources at the origin, each replaced by the source that it speaks for; empty for a report's own statement.</summary>
    public required EquatableList<EntityId<Source>> Origins { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The states or armed groups whose side the origins are on, where several count as one for that
    /// (<see cref="IndependenceLevel.Side"/>); else none.
    /// </summary>
    public EquatableList<EntityId<Actor>> Sides { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The number of reports that cite it.</summary>
    public int Reports { get; init => field = Guard.AtLeast(value, 0); }

    /// <summary>The period that they are about, given or implied; <see langword="null"/> if it is not known.</summary>
    public UncertainPeriod? Period { get; init; }
}
