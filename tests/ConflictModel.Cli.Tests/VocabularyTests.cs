namespace ConflictModel.Cli.Tests;

/// <summary>The words of the starter vocabulary.</summary>
public sealed class VocabularyTests
{
    [Fact]
    public void Every_measure_category_and_unit_is_listed()
    {
        var run = InProcess.Run("vocabulary", "--language", "de", "--language", "uk");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        var ids = StarterVocabulary.Measures.Select(measure => measure.Id.Value)
            .Concat(StarterVocabulary.Categories.Select(category => category.Id.Value))
            .Concat(StarterVocabulary.MeasurementUnits.Select(unit => unit.Id.Value));
        Assert.All(ids, id => Assert.Matches($"(?m)^  {id}( |$)", run.Output));
        Assert.Contains("de: verletzt, verletzte", run.Output, StringComparison.Ordinal);
        Assert.Contains("uk: ", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("injured", "injured: the measure wounded\n")]
    [InlineData("ранено", "ранено: the measure wounded\n")]
    [InlineData("killed", "killed: the measure killed\n")]
    [InlineData("Panzer", "Panzer: the category tanks\n")]
    public void A_word_is_looked_up_in_every_language(string word, string expected) => Assert.Equal(
        (ExitCode.Success, expected, ""),
        InProcess.Run("vocabulary", word) is var run ? (run.ExitCode, run.Output, run.Error) : default);

    [Fact]
    public void An_unknown_word_gets_what_is_most_like_it()
    {
        var run = InProcess.Run("vocabulary", "wounde", "qqqqqqqq");

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Contains("wounde: unknown. Did you mean wounded (the measure wounded)", run.Error, StringComparison.Ordinal);
        Assert.Contains("qqqqqqqq: unknown.\n", run.Error, StringComparison.Ordinal);
    }
}
