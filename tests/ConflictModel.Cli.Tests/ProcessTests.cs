namespace ConflictModel.Cli.Tests;

/// <summary>What only a process of its own shows.</summary>
public sealed class ProcessTests
{
    [Fact]
    public void Findings_end_with_1()
    {
        var run = RealProcess.Run("compare", TestData.Small);

        Assert.Equal(ExitCode.Findings, run.ExitCode);
        Assert.Empty(run.Error);
    }

    [Fact]
    public void Nothing_at_the_threshold_ends_with_0() => Assert.Equal(ExitCode.Success, RealProcess.Run("compare", TestData.Small, "--fail-on", "never").ExitCode);

    [Fact]
    public void Unusable_input_ends_with_2_and_says_why_on_standard_error()
    {
        var run = RealProcess.Run("compare", "no/such/dataset.json");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.Empty(run.Output);
        Assert.Contains("no/such/dataset.json", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Piped_output_is_plain() => Assert.DoesNotContain('\u001b', RealProcess.Run("compare", TestData.Small).Output);

    [Fact]
    public void Output_begins_without_a_byte_order_mark() => Assert.StartsWith("A small dataset\n", RealProcess.Run("compare", TestData.Small).Output, StringComparison.Ordinal);

    [Fact]
    public void A_reader_that_stops_reading_is_no_fault()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        // Many findings, so that the pipe is closed while the command writes.
        using var file = new TemporaryFile(ManyFindings());
        var run = RealProcess.Shell($"{{ \"$@\" compare {file.Path}; echo \"code $?\" >&2; }} | head -n 1");

        Assert.Equal("A dataset without a title\n", run.Output);
        Assert.Equal("code 1\n", run.Error);
    }

    [Fact]
    public void A_disk_that_is_full_ends_with_2_and_a_message()
    {
        if (!File.Exists("/dev/full"))
        {
            return;
        }

        var run = RealProcess.Shell($"\"$@\" compare {TestData.Small} > /dev/full");

        Assert.Equal(ExitCode.Unusable, run.ExitCode);
        Assert.StartsWith("conflictmodel failed: ", run.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", run.Error, StringComparison.Ordinal);
    }

    private static string ManyFindings()
    {
        var places = Enumerable.Range(0, 300).Select(i => Invariant($$"""{ "id": "p{{i}}", "names": { "en": "Place {{i}}" } }"""));
        var claims = Enumerable.Range(0, 600).Select(i => Invariant($$"""{ "id": "c{{i}}", "report": "r{{i % 2}}", "attribution": ["s{{i % 2}}"], "scope": { "measure": "present", "category": "soldiers", "place": "p{{i / 2}}", "period": "2024-01-01" }, "figure": "={{i}}", "unit": "persons" }"""));
        return $$"""
            { "format": "conflictmodel/1",
              "sources": [{ "id": "s0", "names": { "en": "A" } }, { "id": "s1", "names": { "en": "B" } }],
              "reports": [{ "id": "r0" }, { "id": "r1" }],
              "places": [{{string.Join(", ", places)}}],
              "claims": [{{string.Join(", ", claims)}}] }
            """;
    }
}
