using System.Globalization;

namespace ConflictModel.Validation;

/// <summary>Whether the figure and the unit of a claim fit what is measured.</summary>
internal static class UnitChecks
{
    /// <summary>What the unit of a claim does not fit, and the expected unit; null if it fits.</summary>
    public static (string What, string Expected)? Misfit(Claim claim, ContentsIndex index)
    {
        if (!index.Units.TryGetValue(claim.Quantity.Unit, out var unit))
        {
            return null;
        }

        if (unit.Dimension == Dimension.Share)
        {
            return index.Measures.TryGetValue(claim.Scope.Measure, out var measure) && measure.Kind != MeasureKind.Ratio
                ? ($"the measure '{measure.Id}', which counts", "a unit that counts, or a measure that is a ratio")
                : null;
        }

        if (claim.Scope.Category.Id is not { } id || !index.Categories.TryGetValue(id, out var category))
        {
            return null;
        }

        return category.Kind switch
        {
            CategoryKind.Persons when ContentsIndex.IsOfThings(unit.Dimension) => ($"'{category.Id}', which are persons", "persons"),
            CategoryKind.Equipment or CategoryKind.Materiel when unit.Dimension == Dimension.Persons =>
                ($"'{category.Id}', which are not persons", "a unit of things, such as items"),
            _ => null,
        };
    }

    /// <summary>
    /// The fraction in the figure of a claim whose unit is counted in whole numbers, as invariant text, with the dimension; null if there
    /// is none. A ratio may be 2.5 persons a day.
    /// </summary>
    public static (string Number, EntityId<Dimension> Dimension)? Fraction(Claim claim, ContentsIndex index) =>
        FractionOf(claim.Quantity.Figure, 1) is not null
        && index.Units.TryGetValue(claim.Quantity.Unit, out var unit) && ContentsIndex.IsCountedInWhole(unit.Dimension)
        && index.Measures.TryGetValue(claim.Scope.Measure, out var measure) && measure.Kind != MeasureKind.Ratio
        && FractionOf(claim.Quantity.Figure, unit.Factor) is { } fraction
            ? (fraction.ToString(CultureInfo.InvariantCulture), unit.Dimension)
            : null;

    private static decimal? FractionOf(Figure figure, decimal factor)
    {
        ReadOnlySpan<decimal?> numbers = [figure.Number, figure.Low, figure.Best, figure.High, figure.Bounds?.Low, figure.Bounds?.High];
        foreach (var number in numbers)
        {
            if (!IsWhole(number, factor))
            {
                return number;
            }
        }

        return null;
    }

    // With a unit of thousands, 1.5 is whole. A product beyond the range of decimal has no relevant fraction.
    private static bool IsWhole(decimal? number, decimal factor) =>
        number is not { } value
        || decimal.IsInteger(value)
        || value > decimal.MaxValue / Math.Max(factor, 1)
        || decimal.IsInteger(value * factor);
}
