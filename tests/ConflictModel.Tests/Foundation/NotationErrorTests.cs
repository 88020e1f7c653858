namespace ConflictModel.Tests;

public sealed class NotationErrorTests
{
    [Fact]
    public void The_message_names_text_position_find_and_expectation()
    {
        var exception = new NotationError(1, "a digit").ToException("a figure", "1x");

        Assert.Equal("'1x' is not a figure: at position 1 stands 'x'; expected is a digit.", exception.Message);
        Assert.Equal(1, exception.Position);
        Assert.Equal("a digit", exception.Expected);
    }

    [Fact]
    public void A_text_that_ends_too_early_is_said() =>
        Assert.Equal("'1' is not a figure: at position 1 the text ends; expected is a digit.", new NotationError(1, "a digit").Describe("a figure", "1"));

    [Fact]
    public void A_long_text_is_shortened_and_control_characters_are_escaped()
    {
        var message = new NotationError(0, "a digit").Describe("a figure", "\n" + new string('x', 99));

        Assert.Equal($"'\\u000a{new string('x', 59)}... (100 characters)' is not a figure: at position 0 stands '\\u000a'; expected is a digit.", message);
    }

    [Fact]
    public void Half_a_surrogate_pair_is_escaped() =>
        Assert.Contains("stands '\\ud83d'", new NotationError(0, "a digit").Describe("a figure", "\U0001F600"), StringComparison.Ordinal);
}
