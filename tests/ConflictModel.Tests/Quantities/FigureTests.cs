namespace ConflictModel.Tests;

public sealed class FigureTests
{
    [Fact]
    public void Equality_compares_what_was_said() => ValueContract.Equality(
        (Figure.About(1500.50m), Figure.About(1500.5m)),
        Figure.About(1500),
        Figure.Stated(1500.5m),
        Figure.Exactly(1500.5m),
        Figure.Between(50, 100),
        Figure.Between(50, 75, 100),
        Figure.Between(50, 50, 100),
        Figure.AboutBetween(50, 100),
        Figure.OrderOfMagnitude(1000),
        Figure.Vague(VagueWord.Several),
        Figure.Vague(VagueWord.Several, 100),
        Figure.Vague(VagueWord.Few),
        Figure.Unquantified,
        Figure.About(1500.5m).WithBounds(1400, 1700),
        Figure.About(1500.5m).WithBounds(1400, 1800),
        Figure.Unquantified.WithBounds(0, 0));

    [Fact]
    public void It_answers_what_was_said_and_null_for_what_was_not()
    {
        var number = Figure.AtLeast(100);
        Assert.Equal((Hedge.AtLeast, 100m, null, null, null), (number.Hedge, number.Number, number.Low, number.Best, number.Word));

        var between = Figure.Between(50, 70, 100);
        Assert.Equal((null, 50m, 70m, 100m), (between.Number, between.Low, between.Best, between.High));
        Assert.Null(Figure.Between(50, 100).Best);

        var vague = Figure.Vague(VagueWord.Several, 100);
        Assert.Equal((null, VagueWord.Several, 100m), (vague.Number, vague.Word, vague.Factor));
        Assert.Equal(1, number.Factor);
        Assert.Null(number.Bounds);
    }

    [Fact]
    public void Only_a_bare_question_mark_quantifies_nothing()
    {
        Assert.False(Figure.Unquantified.IsQuantified);
        Assert.True(Figure.Unquantified.WithBounds(1, 2).IsQuantified);
        Assert.True(Figure.Vague(VagueWord.Few).IsQuantified);
    }

    [Fact]
    public void Words_for_shares_are_known_as_such()
    {
        Assert.True(Figure.Vague(VagueWord.Most).IsShare);
        Assert.False(Figure.Vague(VagueWord.Dozens).IsShare);
        Assert.False(Figure.About(0.5m).IsShare);
    }

    [Fact]
    public void A_number_below_zero_is_refused_by_every_factory()
    {
        Func<decimal, Figure>[] factories =
        [
            Figure.Stated, Figure.Exactly, Figure.About, Figure.ALittleOver, Figure.AtLeast, Figure.MoreThan, Figure.AtMost, Figure.LessThan, Figure.UpTo, Figure.Nearly,
            Figure.AboutOrMore, Figure.AboutOrLess, Figure.UpToAbout, Figure.UpToMoreThan, Figure.OrderOfMagnitude,
            low => Figure.Between(low, 1), low => Figure.AboutBetween(low, 1), low => Figure.Between(low, 0, 1), factor => Figure.Vague(VagueWord.Few, factor),
            low => Figure.About(1).WithBounds(low, 2),
        ];
        Assert.All(factories, factory => Assert.Contains("is -5; it must be", Assert.Throws<ArgumentOutOfRangeException>(() => factory(-5)).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_message_names_the_permitted_range() => Assert.StartsWith(
        "number is -1.5; it must be a number of 0 or more, since figures are never negative.",
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.About(-1.5m)).Message,
        StringComparison.Ordinal);

    [Fact]
    public void Numbers_out_of_order_are_refused()
    {
        Assert.StartsWith("high is 50; it must be 100 or more.", Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Between(100, 50)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Between(50, 40, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Between(50, 110, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.AboutBetween(50, 110, 100));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.About(50).WithBounds(60, 40));
    }

    [Fact]
    public void What_no_number_could_satisfy_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.LessThan(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Nearly(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.MoreThan(decimal.MaxValue));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(20)]
    [InlineData(1500)]
    [InlineData(10.5)]
    public void Only_a_power_of_ten_has_a_plural(decimal number) => Assert.Throws<ArgumentOutOfRangeException>(() => Figure.OrderOfMagnitude(number));

    [Fact]
    public void A_word_is_times_of_a_whole_number_and_a_share_of_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Vague(VagueWord.Few, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Vague(VagueWord.Few, 2.5m));
        Assert.StartsWith("Most is a share;", Assert.Throws<ArgumentException>(() => Figure.Vague(VagueWord.Most, 100)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => Figure.Vague((VagueWord)99));
    }

    [Fact]
    public void Bounds_must_leave_room_for_what_was_said()
    {
        Assert.StartsWith(
            "The bounds of ~1500 are [1600, 1700]; they must be a range that shares a number with [1500, 1500].",
            Assert.Throws<ArgumentException>(() => Figure.About(1500).WithBounds(1600, 1700)).Message,
            StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Figure.MoreThan(100).WithBounds(50, 100));
        Assert.Throws<ArgumentException>(() => Figure.LessThan(100).WithBounds(100, 150));
        Assert.Throws<ArgumentException>(() => Figure.Between(50, 70, 100).WithBounds(80, 90));
        Assert.Equal(QuantityRange.Between(100, 150), Figure.AtLeast(100).WithBounds(100, 150).Bounds);
        Assert.Equal(QuantityRange.Between(3, 5), Figure.Vague(VagueWord.Several).WithBounds(3, 5).Bounds);
    }

    [Fact]
    public void Bounds_can_be_taken_away_and_replaced()
    {
        var figure = Figure.Between(50, 70, 100);
        Assert.Equal(figure, figure.WithBounds(40, 120).WithoutBounds());
        Assert.Same(figure, figure.WithoutBounds());
        Assert.Equal(figure.WithBounds(1, 200), figure.WithBounds(40, 120).WithBounds(1, 200));
    }
}
