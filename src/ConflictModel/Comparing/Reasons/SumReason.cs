namespace ConflictModel;

/// <summary>The figures of parts do not add up to the figure of their whole.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record SumReason : Reason
{
    /// <inheritdoc/>
    public override string Code => "sum";

    /// <summary>The claim about the whole; of increments, the later total.</summary>
    public required EntityId<Claim> Whole { get; init => field = Guard.Assigned(value); }

    /// <summary>
    /// The claims about the parts, in the order of the set; of increments, the earlier total and then what was added since.
    /// </summary>
    public required EquatableList<EntityId<Claim>> Parts { get; init => field = Guard.NotNull(value); }

    /// <summary>The declared set of parts; <see langword="null"/> for increments.</summary>
    public EntityId<DisjointSet>? Set { get; init => field = value is { } id ? Guard.Assigned(id) : null; }

    /// <summary>The possible range of the sum, in base units.</summary>
    public required QuantityRange Sum { get; init; }

    /// <summary>The possible range of the whole, in base units.</summary>
    public required QuantityRange WholeRange { get; init; }

    /// <summary>
    /// The distance of the sum above (or, if negative, below) the whole, in base units; 0 if they touch and one end is not included.
    /// </summary>
    public required decimal Gap { get; init; }

    /// <summary>The period of the whole, given or implied; <see langword="null"/> if it is not known.</summary>
    public UncertainPeriod? Period { get; init; }
}
