namespace ConflictModel.Tests;

public sealed class QuantityTests
{
    [Fact]
    public void Equality_compares_figure_and_unit() => ValueContract.Equality(
        (Quantity.Parse("~1500 persons"), new Quantity { Figure = Figure.About(1500), Unit = new("persons") }),
        Quantity.Parse("1500 persons"),
        Quantity.Parse("~1500 items"));

    [Fact]
    public void It_prints_what_it_parsed() =>
        ValueContract.RoundTrip<Quantity>("~1500 persons", "? rounds", "several*100 containers", "50..70..100[0..200] square-kilometres", "half share", "=2.50 percent");

    [Fact]
    public void A_space_may_also_group_the_digits() => Assert.Equal("~1500 persons", Quantity.Parse("~1 500 persons").ToString());

    [Fact]
    public void What_is_no_quantity_is_refused_at_its_position() => ValueContract.Refuses<Quantity>(
        ("", 0), ("~1500", 5), ("~1500 ", 6), ("~1500 Persons", 6), ("~1500 per--sons", 10), ("persons", 0), (" persons", 0), ("~1500  persons", 5), ("-5 persons", 0), ("5 any", 2));

    [Fact]
    public void The_message_says_what_was_expected() => Assert.Equal(
        "'~1500' is not a quantity: at position 5, the text ends; expected a space and the id of a unit, such as ' persons'.",
        Assert.Throws<NotationException>(() => Quantity.Parse("~1500")).Message);

    [Fact]
    public void A_quantity_without_figure_or_unit_is_refused()
    {
        var quantity = Quantity.Parse("~1500 persons");
        Assert.Throws<ArgumentNullException>(() => quantity with { Figure = null! });
        Assert.Throws<ArgumentException>(() => quantity with { Unit = default });
    }
}
