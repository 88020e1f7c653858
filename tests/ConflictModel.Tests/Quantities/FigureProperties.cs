namespace ConflictModel.Tests;

public sealed class FigureProperties
{
    [Fact]
    public void Every_figure_prints_what_parses_to_it() => Generators.Holds(Generators.Figures, figure =>
        Figure.Parse(figure.ToString()) == figure && Figure.Parse(figure.ToString()).ToString() == figure.ToString());

    [Fact]
    public void A_text_is_a_figure_or_refused_with_a_position() => Generators.Holds(Generators.Texts, text =>
    {
        if (Figure.TryParse(text, out var figure))
        {
            return Figure.Parse(figure.ToString()) == figure;
        }

        return Assert.Throws<NotationException>(() => Figure.Parse(text)).Position is var position && position >= 0 && position <= text.Length;
    });

    [Fact]
    public void A_text_is_a_quantity_or_refused_with_a_position() => Generators.Holds(Generators.Texts, text =>
    {
        if (Quantity.TryParse(text, out var quantity))
        {
            return Quantity.Parse(quantity.ToString()) == quantity;
        }

        return Assert.Throws<NotationException>(() => Quantity.Parse(text)).Position is var position && position >= 0 && position <= text.Length;
    });
}
