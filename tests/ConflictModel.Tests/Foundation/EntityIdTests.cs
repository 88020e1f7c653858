namespace ConflictModel.Tests;

public sealed class EntityIdTests
{
    [Theory]
    [InlineData("a")]
    [InlineData("dprk")]
    [InlineData("kursk-oblast")]
    [InlineData("ucdp.123_4")]
    public void A_slug_is_kept(string slug) => Assert.Equal(slug, new EntityId<string>(slug).Value);

    [Theory]
    [InlineData("", "'' is not an id: at position 0 the text ends; expected is a lower-case letter a-z or a digit.")]
    [InlineData("DPRK", "'DPRK' is not an id: at position 0 stands 'D'; expected is a lower-case letter a-z, a digit, '-', '.' or '_'.")]
    [InlineData("a--b", "'a--b' is not an id: at position 2 stands '-'; expected is a lower-case letter a-z or a digit.")]
    [InlineData("a-", "'a-' is not an id: at position 2 the text ends; expected is a lower-case letter a-z or a digit.")]
    [InlineData("any", "'any' is not an id: at position 0 stands 'a'; expected is another id: 'any' is reserved for scopes.")]
    public void A_text_that_is_no_slug_is_refused_with_position_and_expectation(string text, string message)
    {
        Assert.Equal(message, Assert.Throws<NotationException>(() => new EntityId<string>(text)).Message);
        Assert.False(EntityId<string>.TryParse(text, out _));
    }
}
