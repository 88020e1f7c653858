namespace ConflictModel.Tests;

public sealed class QuantityRangeArithmeticTests
{
    [Theory]
    [InlineData("[1, 2]", "[10, 20]", "[11, 22]")]
    [InlineData("[1, 2)", "[10, 20]", "[11, 22)")]
    [InlineData("(1, 2]", "[10, +inf)", "(11, +inf)")]
    [InlineData("(-inf, 2]", "[10, +inf)", "(-inf, +inf)")]
    public void Sums(string first, string second, string expected) =>
        Assert.Equal(expected, QuantityRange.Parse(first).Plus(QuantityRange.Parse(second)).ToString());

    [Theory]
    [InlineData("[10, 20]", "[1, 2]", "[8, 19]")]
    [InlineData("[10, 20]", "(1, 2]", "[8, 19)")]
    [InlineData("[10, 20]", "[1, +inf)", "(-inf, 19]")]
    [InlineData("[10, 20]", "(-inf, 0]", "[10, +inf)")]
    public void Differences(string first, string second, string expected) =>
        Assert.Equal(expected, QuantityRange.Parse(first).Minus(QuantityRange.Parse(second)).ToString());

    [Theory]
    [InlineData("[2, 3]", "[10, 20]", "[20, 60]")]
    [InlineData("[-2, 3]", "[10, 20]", "[-40, 60]")]
    [InlineData("[-2, 3]", "[-10, 20]", "[-40, 60]")]
    [InlineData("(2, 3]", "[10, 20)", "(20, 60)")]
    [InlineData("[0, 1]", "(2, 3)", "[0, 3)")]
    [InlineData("(0, 1]", "[2, 3]", "(0, 3]")]
    [InlineData("[0, 0]", "(-inf, +inf)", "[0, 0]")]
    [InlineData("[0, +inf)", "[2, 3]", "[0, +inf)")]
    [InlineData("(0, +inf)", "(0, +inf)", "(0, +inf)")]
    [InlineData("(-inf, -1]", "(-inf, -1]", "[1, +inf)")]
    [InlineData("(-inf, 1]", "[2, 3]", "(-inf, 3]")]
    public void Products(string first, string second, string expected)
    {
        Assert.Equal(expected, QuantityRange.Parse(first).Times(QuantityRange.Parse(second)).ToString());
        Assert.Equal(expected, QuantityRange.Parse(second).Times(QuantityRange.Parse(first)).ToString());
    }

    [Theory]
    [InlineData("[1, 2)", 100, "[100, 200)")]
    [InlineData("[1, 2)", -1, "(-2, -1]")]
    [InlineData("(1, +inf)", 0, "[0, 0]")]
    public void A_factor_stretches_the_range(string range, int factor, string expected) =>
        Assert.Equal(expected, QuantityRange.Parse(range).Times(factor).ToString());

    [Fact]
    public void A_result_beyond_decimal_names_both_operands()
    {
        var most = QuantityRange.Exactly(decimal.MaxValue);
        var least = QuantityRange.Exactly(decimal.MinValue);
        const string Most = "[79228162514264337593543950335, 79228162514264337593543950335]";
        const string Least = "[-79228162514264337593543950335, -79228162514264337593543950335]";

        Cultures.Each(() =>
        {
            Assert.StartsWith($"{Most} plus [1, 2] ", Assert.Throws<OverflowException>(() => most.Plus(QuantityRange.Between(1, 2))).Message, StringComparison.Ordinal);
            Assert.StartsWith($"{Least} minus [1, 2] ", Assert.Throws<OverflowException>(() => least.Minus(QuantityRange.Between(1, 2))).Message, StringComparison.Ordinal);
            Assert.StartsWith($"{Most} times [2, 2] ", Assert.Throws<OverflowException>(() => most.Times(2)).Message, StringComparison.Ordinal);
            Assert.StartsWith("The distance from -79228162514264337593543950335 to 79228162514264337593543950335 ", Assert.Throws<OverflowException>(() => least.GapTo(most)).Message, StringComparison.Ordinal);
            Assert.StartsWith("The distance from -79228162514264337593543950335 to 79228162514264337593543950335 ", Assert.Throws<OverflowException>(() => least.Hull(most).Width).Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Ends_that_rounding_moves_together_are_one_number()
    {
        var tiny = QuantityRange.Between(0, 0.0000000000000000000000000001m, includesLow: false, includesHigh: false);

        Assert.Equal(QuantityRange.Exactly(0), tiny.Times(0.1m));
    }

    [Fact]
    public void No_zero_is_negative() => Assert.Equal("[0, 0]", QuantityRange.Exactly(0).Times(-1).Minus(QuantityRange.Exactly(0)).ToString());
}
