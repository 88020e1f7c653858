namespace ConflictModel;

/// <summary>Claims come from one origin, or from one side.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record OriginReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "origin";

    /// <summary>The sources at the origin, each replaced by the one whose voice it is; empty where it is a report's own words.</summary>
    public required EquatableList<EntityId<Source>> Origins { get; init => field = Guard.NotNull(value); }

    /// <summary>
    /// The states or armed groups whose side the origins are on, where several count as one for that
    /// (<see cref="IndependenceLevel.Side"/>); else none.
    /// </summary>
    public EquatableList<EntityId<Actor>> Sides { get; init => field = Guard.NotNull(value); } = [];

    /// <summary>The number of reports that carry it.</summary>
    public int Reports { get; init => field = Guard.Between(value, 0, int.MaxValue); }

    /// <summary>The period that they are about, given or implied; <see langword="null"/> where it is not known.</summary>
    public UncertainPeriod? Period { get; init; }
}
