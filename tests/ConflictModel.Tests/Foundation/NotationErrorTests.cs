namespace ConflictModel.Tests;

public sealed class NotationErrorTests
{
    [Fact]
    public void The_message_names_text_position_find_and_expectation()
    {
        var exception = new NotationError(1, "a digit").ToException("a figure", "1x");

        Assert.Equal("'1x' is not a figure: at position 1, found 'x'; expected a digit.", exception.Message);
        Assert.Equal(1, exception.Position);
        Assert.Equal("a digit", exception.Expected);
    }

    [Fact]
    public void A_text_that_ends_too_early_is_said() =>
        Assert.Equal("'1' is not a figure: at position 1, the text ends; expected a digit.", new NotationError(1, "a digit").Describe("a figure", "1"));

    [Fact]
    public void A_long_text_is_shortened_and_control_characters_are_escaped()
    {
        var message = new NotationError(0, "a digit").Describe("a figure", "\n" + new string('x', 99));

        Assert.Equal($"'\\u000a{new string('x', 59)}... (100 characters)' is not a figure: at position 0, found '\\u000a'; expected a digit.", message);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_escaped() =>
        Assert.Contains("found '\\ud83d'", new NotationError(0, "a digit").Describe("a figure", "\U0001F600"), StringComparison.Ordinal);

    [Theory]
    [InlineData('\u200b')]
    [InlineData('\u200e')]
    [InlineData('\u00a0')]
    [InlineData('\u202f')]
    [InlineData('\u2028')]
    [InlineData('\ufeff')]
    [InlineData('\u00ad')]
    [InlineData('\ufe0f')]
    [InlineData('\u3164')]
    [InlineData('\ue000')]
    public void A_character_that_cannot_be_seen_is_shown_by_its_code_in_every_notation(char c)
    {
        var code = $"\\u{(int)c:x4}";
        foreach (var parse in new Action<string>[] { text => Figure.Parse(text), text => QuantityRange.Parse(text), text => Quantity.Parse(text), text => UncertainDate.Parse(text), text => UncertainPeriod.Parse(text), text => EntityId<Claim>.Parse(text), text => AdmiraltyRating.Parse(text) })
        {
            var message = Assert.Throws<NotationException>(() => parse($"1{c}2")).Message;

            Assert.StartsWith($"'1{code}2' is not", message, StringComparison.Ordinal);
            Assert.DoesNotContain(c, message);
        }
    }

    [Fact]
    public void Letters_with_their_marks_are_shown_as_they_are() =>
        Assert.StartsWith("'\u1e9e\u0301 \u0643\u064e \u0915\u0940 \ud55c' is", new NotationError(0, "a digit").Describe("a figure", "\u1e9e\u0301 \u0643\u064e \u0915\u0940 \ud55c"), StringComparison.Ordinal);
}
