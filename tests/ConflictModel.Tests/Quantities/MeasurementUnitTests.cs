namespace ConflictModel.Tests;

public sealed class MeasurementUnitTests
{
    [Fact]
    public void Figures_of_one_dimension_compare_after_conversion()
    {
        var tonnes = MeasurementUnits.Tonnes.ToBaseUnits(QuantityRange.Between(1.5m, 2));

        Assert.True(MeasurementUnits.Tonnes.IsComparableTo(MeasurementUnits.Kilograms));
        Assert.Equal(QuantityRange.Between(1500, 2000), tonnes);
        Assert.Equal(RangeRelation.Before, tonnes.RelationTo(MeasurementUnits.Kilograms.ToBaseUnits(QuantityRange.Exactly(2001))));
    }

    [Fact]
    public void A_percentage_is_a_share()
    {
        var percent = MeasurementUnits.Percent.ToBaseUnits(HedgePolicy.Default.Interpret(Figure.Exactly(50)));

        Assert.True(MeasurementUnits.Percent.IsComparableTo(MeasurementUnits.Share));
        Assert.Equal(Estimate.Of(QuantityRange.Exactly(0.5m), QuantityRange.Exactly(0.5m), 0.5m), percent);
        Assert.True(HedgePolicy.Default.Interpret(Figure.Vague(VagueWord.Half)).Plausible.Contains(percent.Plausible));
    }

    [Fact]
    public void Countable_things_and_currencies_are_dimensions_of_their_own()
    {
        MeasurementUnit[] units =
        [
            MeasurementUnits.Persons, MeasurementUnits.Items, MeasurementUnits.Rounds, MeasurementUnits.Containers, MeasurementUnits.Tonnes, MeasurementUnits.Barrels,
            MeasurementUnits.Hectares, MeasurementUnits.Share, MeasurementUnits.UnspecifiedCurrency, MeasurementUnits.Currency("usd"), MeasurementUnits.Currency("eur"),
        ];
        Assert.All(units, unit => Assert.Equal([unit], units.Where(unit.IsComparableTo)));
    }

    [Fact]
    public void A_barrel_is_42_gallons_of_231_cubic_inches() =>
        Assert.Equal(42 * 231 * 2.54m * 2.54m * 2.54m / 1000, MeasurementUnits.Barrels.Factor);

    [Fact]
    public void The_vocabulary_has_each_id_once_and_a_base_unit_for_each_dimension()
    {
        var all = MeasurementUnits.All;
        Assert.Equal(all.Count, all.Select(unit => unit.Id).Distinct().Count());
        Assert.All(all.GroupBy(unit => unit.Dimension), dimension => Assert.Single(dimension, unit => unit.Factor == 1));
        Assert.Contains(MeasurementUnits.Currency("usd"), all);
    }

    [Theory]
    [InlineData("")]
    [InlineData("us")]
    [InlineData("USD")]
    [InlineData("dollar")]
    [InlineData("u-d")]
    public void A_currency_has_a_code_of_three_letters(string code) =>
        Assert.StartsWith($"The currency code is '{code}'; it must be three letters", Assert.Throws<ArgumentException>(() => MeasurementUnits.Currency(code)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_unit_without_id_name_dimension_or_factor_is_refused()
    {
        var unit = MeasurementUnits.Tonnes;
        Assert.Throws<ArgumentException>(() => unit with { Id = default });
        Assert.Throws<ArgumentException>(() => unit with { Names = [] });
        Assert.Throws<ArgumentException>(() => unit with { Dimension = default });
        Assert.StartsWith("Factor is 0; it must be a number above 0.", Assert.Throws<ArgumentOutOfRangeException>(() => unit with { Factor = 0 }).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => unit.IsComparableTo(null!));
    }

    [Fact]
    public void A_conversion_beyond_decimal_says_so() =>
        Assert.Throws<OverflowException>(() => MeasurementUnits.Tonnes.ToBaseUnits(QuantityRange.Exactly(decimal.MaxValue)));
}
