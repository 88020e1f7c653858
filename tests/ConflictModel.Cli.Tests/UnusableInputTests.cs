namespace ConflictModel.Cli.Tests;

public sealed class UnusableInputTests
{
    [Theory]
    [InlineData("compare")]
    [InlineData("validate")]
    [InlineData("show")]
    public void A_file_that_is_not_there_is_named(string command) => Refused(InProcess.Run(command, "no/such/dataset.json"), "no/such/dataset.json");

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("a\0b")]
    public void A_path_that_is_none_is_refused(string path) => Refused(InProcess.Run("compare", path), "");

    [Fact]
    public void Garbage_is_told_with_file_and_line()
    {
        using var file = new TemporaryFile("{ \"format\":\n oops }");

        Refused(InProcess.Run("compare", file.Path), $"{file.Path}:2");
    }

    [Fact]
    public void Compare_lists_the_first_100_problems_and_their_number()
    {
        using var file = WithProblems(150);

        var run = InProcess.Run("compare", file.Path);

        Refused(run, "... and 50 more; 'conflictmodel validate' lists them all.");
        Assert.Contains("cannot be used: 150 problems.", run.Error, StringComparison.Ordinal);
        Assert.Equal(102, run.Error.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void Validate_lists_every_problem()
    {
        using var file = WithProblems(150);

        Assert.Equal(151, InProcess.Run("validate", file.Path).Error.TrimEnd().Split('\n').Length);
    }

    [Fact]
    public void A_problem_has_file_line_path_and_message()
    {
        using var file = new TemporaryFile("{\n  \"format\": \"conflictmodel/1\",\n  \"reports\": [{ \"id\": \"a\", \"date\": \"yesterday\" }]\n}");

        Assert.Contains($"{file.Path}:3: $.reports[0].date: ", InProcess.Run("validate", file.Path).Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_without_problems_is_told_so() =>
        Assert.EndsWith("small.json: 5 claims in 3 reports, no problems, 6 hints (--hints lists them).\n", InProcess.Run("validate", TestData.PathOf(TestData.Small)).Output, StringComparison.Ordinal);

    private static TemporaryFile WithProblems(int count) => new(
        $$"""{ "format": "conflictmodel/1", "places": [{{string.Join(", ", Enumerable.Range(0, count).Select(i => Invariant($$"""{ "id": "p{{i}}", "names": { "en": "P{{i}}" }, "parents": ["none"] }""")))}}] }""");

    private static void Refused(InProcess run, string because)
    {
        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.NotEqual("", run.Error.Trim());
        Assert.Contains(because, run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }
}
