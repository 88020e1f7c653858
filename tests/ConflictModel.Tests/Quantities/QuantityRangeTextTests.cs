namespace ConflictModel.Tests;

public sealed class QuantityRangeTextTests
{
    [Fact]
    public void What_is_printed_parses_and_keeps_its_digits() => ValueContract.RoundTrip<QuantityRange>(
        "[50, 100]", "(13000, +inf)", "(-inf, 500)", "(-inf, 500]", "(-inf, +inf)", "[1500.50, 1600.00)", "(-2.5, -1]", "[0, 0]",
        "[-79228162514264337593543950335, 79228162514264337593543950335]", "[0.0000000000000000000000000001, 1]");

    [Fact]
    public void What_is_no_range_is_refused_at_its_position() => ValueContract.Refuses<QuantityRange>(
        ("", 0), ("50", 0), ("[", 1), ("[50", 3), ("[50,", 4), ("[50, ", 5), ("[50, 100", 8), ("[50, 100] ", 9), ("[50, 100]]", 9),
        ("[-inf, 5]", 0), ("[5, +inf]", 8), ("[5, -inf)", 5), ("[a, 5]", 1), ("[-, 5]", 2), ("[2, 1]", 4), ("(2, 2]", 4), ("[2, 2)", 4),
        ("[1.5.5, 2]", 4), ("[1., 2]", 3), ("[01, 2]", 1), ("[1e5, 2]", 2), ("[1, 79228162514264337593543950336]", 32),
        ("[0.00000000000000000000000000001, 1]", 31), ("[١, ٢]", 1));

    [Fact]
    public void A_space_after_the_comma_may_be_left_out() => Assert.Equal(QuantityRange.Between(1, 2), QuantityRange.Parse("[1,2]"));

    [Fact]
    public void The_message_says_what_was_expected() => Assert.Equal(
        "'[2, 1]' is not a range: at position 4, found '1'; expected a number of 2 or more.",
        Assert.Throws<NotationException>(() => QuantityRange.Parse("[2, 1]")).Message);

    [Fact]
    public void It_is_formatted_into_a_span_where_there_is_room()
    {
        var range = QuantityRange.Between(50, 100);
        Span<char> room = stackalloc char[9];
        Assert.True(range.TryFormat(room, out var written, "G", null));
        Assert.Equal("[50, 100]", room[..written].ToString());
        Assert.False(range.TryFormat(room[..8], out written, default, null));
        Assert.Equal(0, written);
        Assert.Equal("[50, 100]", $"{range:G}");
    }

    [Fact]
    public void Another_format_is_refused() =>
        Assert.Equal("The format of a range is 'N2'; it must be empty or 'G'.", Assert.Throws<FormatException>(() => QuantityRange.Any.ToString("N2", null)).Message);
}
