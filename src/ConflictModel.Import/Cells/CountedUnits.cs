namespace ConflictModel.Import;

/// <summary>The measurement units that are counted in whole numbers, such as persons.</summary>
internal sealed class CountedUnits
{
    private static readonly HashSet<string> Dimensions =
        [Dimension.Persons.Value, Dimension.Items.Value, Dimension.Rounds.Value, Dimension.Containers.Value];

    private readonly Registry _units;
    private readonly Dictionary<string, decimal?> _factors = [];

    public CountedUnits(Registry units, IEnumerable<MeasurementUnitDraft> known)
    {
        _units = units;
        foreach (var unit in known)
        {
            _factors[unit.Id.Text] = unit.Read().Record is { } record ? Counted(record.Dimension.Value, record.Factor) : null;
        }

        foreach (var unit in StarterVocabulary.MeasurementUnits)
        {
            _factors.TryAdd(unit.Id.Value, Counted(unit.Dimension.Value, unit.Factor));
        }
    }

    /// <summary>Whether a number of a unit is a whole number of things.</summary>
    public static bool IsWhole(decimal value, decimal factor)
    {
        try
        {
            return decimal.IsInteger(value * factor);
        }
        catch (OverflowException)
        {
            return true;
        }
    }

    /// <summary>The factor of the unit that a row names; null if the unit is not counted in whole numbers, or the row has none.</summary>
    public decimal? FactorOf(EntityPattern unit, TableRow row) => IdOf(unit, row) is { } id ? FactorOf(id) : null;

    /// <summary>The id of the unit of a row; null if it has none.</summary>
    public string? IdOf(EntityPattern unit, TableRow row) =>
        (unit.Text ?? unit.Id ?? unit.Name)?.Fill(row) is { Length: > 0 } value ? _units.Look(value) : null;

    /// <summary>Whether all numbers of a figure are whole numbers of things, given the factor of the unit.</summary>
    public static bool IsWhole(Figure figure, decimal factor) =>
        Array.TrueForAll(
            [figure.Number, figure.Low, figure.Best, figure.High],
            number => number is not { } value || IsWhole(value, factor));

    /// <summary>
    /// The first number of a quantity that is not a whole number of things; null if all are, or if the unit is not counted in whole
    /// numbers.
    /// </summary>
    public decimal? FractionOf(Quantity quantity)
    {
        var (figure, bounds) = (quantity.Figure, quantity.Figure.Bounds);
        return FactorOf(quantity.Unit.Value) is not { } factor ? null
            : new[] { figure.Number, figure.Low, figure.Best, figure.High, bounds?.Low, bounds?.High }.FirstOrDefault(
                number => number is { } value && !IsWhole(value, factor));
    }

    /// <summary>A unit that is itself a fraction of a thing is not counted in whole numbers.</summary>
    private static decimal? Counted(string dimension, decimal factor) =>
        Dimensions.Contains(dimension) && decimal.IsInteger(factor) ? factor : null;

    private decimal? FactorOf(string id) => _factors.GetValueOrDefault(id);
}
