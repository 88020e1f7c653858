namespace ConflictModel;

/// <summary>
/// The unit of a figure: what one of it is. Figures in units of one dimension compare after conversion; figures in units of different
/// dimensions do not compare.
/// </summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record MeasurementUnit : IEntity<MeasurementUnit>
{
    /// <summary>The id, such as <c>tonnes</c>.</summary>
    /// <exception cref="ArgumentException">The id is the <c>default</c>.</exception>
    public required EntityId<MeasurementUnit> Id { get; init => field = Guard.Assigned(value); }

    /// <summary>The names, at least one.</summary>
    /// <exception cref="ArgumentException">There is no name.</exception>
    public required LocalizedNames Names { get; init => field = Guard.NotEmpty(value); }

    /// <summary>The dimension. Units of the same dimension convert into each other.</summary>
    /// <exception cref="ArgumentException">The id is the <c>default</c>.</exception>
    public required EntityId<Dimension> Dimension { get; init => field = Guard.Assigned(value); }

    /// <summary>
    /// The number of base units of the dimension in one unit: exact, above 0; 1 unless set. A tonne is 1000, where the base unit of mass is
    /// the kilogram.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The factor is 0 or negative.</exception>
    public decimal Factor { get; init => field = Guard.Positive(value); } = 1;

    /// <summary>A remark by the maintainers of the dataset.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Determines whether figures in this unit compare with figures in another.</summary>
    /// <param name="other">The other unit.</param>
    /// <returns>Whether both are of one dimension.</returns>
    public bool IsComparableTo(MeasurementUnit other) => Guard.NotNull(other).Dimension == Dimension;

    /// <summary>A range in this unit, in base units of the dimension.</summary>
    /// <param name="range">The range, in this unit.</param>
    /// <returns>The range, in base units.</returns>
    /// <exception cref="OverflowException">An end is beyond <see cref="decimal"/>; the message names the range and the factor.</exception>
    public QuantityRange ToBaseUnits(QuantityRange range) => Factor == 1 ? range : range.Times(Factor);

    /// <summary>An estimate in this unit, in base units of the dimension.</summary>
    /// <param name="estimate">The estimate, in this unit.</param>
    /// <returns>The estimate, in base units.</returns>
    /// <exception cref="OverflowException">A number is beyond <see cref="decimal"/>; the message names the range and the
    /// factor.</exception>
    public Estimate ToBaseUnits(Estimate estimate) => Factor == 1 ? estimate : estimate.Times(Factor);

    /// <summary>The id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Id.ToString();
}
