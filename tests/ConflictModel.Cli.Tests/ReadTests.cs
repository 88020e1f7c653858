using System.Text.Json;

namespace ConflictModel.Cli.Tests;

public sealed class ReadTests
{
    private const string Report = "According to the ministry, at least 100 soldiers were killed and some 2,700 were wounded in the fighting.\nOn 23 December 2024 the 810th brigade left.\n";

    [Fact]
    public void Figures_are_shown_in_their_words_with_what_they_are_proposed_to_mean()
    {
        var run = InProcess.Fed(Report, "read", "-");

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Snapshot.Matches(run.Output);
    }

    [Fact]
    public void Programs_get_the_same_as_json_with_places_in_the_text()
    {
        var run = InProcess.Fed(Report, "read", "-", "--language", "en", "--format", "json");

        using var document = JsonDocument.Parse(run.Output);
        var first = document.RootElement.GetProperty("proposals")[0];
        Assert.Equal(">=100", first.GetProperty("figure").GetString());
        Assert.Equal("killed", first.GetProperty("measure").GetProperty("id").GetString());
        Assert.Equal("at least 100", Report[first.GetProperty("start").GetInt32()..first.GetProperty("end").GetInt32()]);
    }

    [Fact]
    public void A_language_that_is_not_clear_must_be_given()
    {
        var run = InProcess.Fed("100", "read", "-");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Contains("give it by --language", run.Error, StringComparison.Ordinal);
    }
}
