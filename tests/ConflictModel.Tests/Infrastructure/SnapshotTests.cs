namespace ConflictModel.Tests;

public sealed class SnapshotTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflictmodel-").FullName;

    private string Stem => Path.Combine(_folder, "Class.Method");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_text_without_a_verified_file_fails_and_is_written_as_received()
    {
        Assert.Contains("There is no verified text yet.", Snapshot.Compare(Stem, "a\r\nb\n", accept: false), StringComparison.Ordinal);
        Assert.Equal("a\nb", File.ReadAllText($"{Stem}.received.txt"));
    }

    [Fact]
    public void An_equal_text_passes_whatever_its_line_ends_and_removes_the_received_file()
    {
        File.WriteAllText($"{Stem}.verified.txt", "a\r\nb\r\n");
        File.WriteAllText($"{Stem}.received.txt", "old");

        Assert.Null(Snapshot.Compare(Stem, "a\nb", accept: false));
        Assert.False(File.Exists($"{Stem}.received.txt"));
    }

    [Fact]
    public void A_difference_is_shown_by_lines_with_what_is_around_them()
    {
        File.WriteAllText($"{Stem}.verified.txt", "one\ntwo\nthree\nfour\nfive\nsix\nseven");

        var failure = Snapshot.Compare(Stem, "one\ntwo\nthree\nfour\n5\nsix\nseven", accept: false);

        Assert.EndsWith("  three\n  four\n- five\n+ 5\n  six\n  seven", failure, StringComparison.Ordinal);
        Assert.Contains("copy Class.Method.received.txt over Class.Method.verified.txt", failure, StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_far_from_each_other_are_shown_without_what_lies_between()
    {
        var diff = LineDiff.Describe("a\n1\n2\n3\n4\n5\n6\nb", "1\n2\n3\n4\n5\n6\nb\nc");

        Assert.Equal("- a\n  1\n  2\n  ...\n  6\n  b\n+ c", diff);
    }

    [Fact]
    public void Accepting_writes_the_verified_file()
    {
        Assert.Null(Snapshot.Compare(Stem, "new", accept: true));
        Assert.Equal("new", File.ReadAllText($"{Stem}.verified.txt"));
        Assert.Null(Snapshot.Compare(Stem, "new", accept: false));
    }

    [Theory]
    [InlineData(null, null, false)]
    [InlineData("1", null, true)]
    [InlineData("1", "true", false)]
    [InlineData("0", null, false)]
    public void Accepting_is_asked_for_by_a_variable_and_never_on_a_build_server(string? accept, string? ci, bool accepting) =>
        Assert.Equal(accepting, Snapshot.IsAccepting(name => name == "CI" ? ci : accept));

    [Theory]
    [InlineData("/_/tests/ConflictModel.Tests/Infrastructure/SnapshotTests.cs")]
    [InlineData(@"C:\elsewhere\tests\ConflictModel.Tests\Infrastructure\SnapshotTests.cs")]
    public void A_source_file_is_found_whatever_folder_the_compiler_noted(string noted) =>
        Assert.Equal("tests/ConflictModel.Tests/Infrastructure/SnapshotTests.cs", RepositoryRoot.Relative(RepositoryRoot.SourceFile(noted)));

    [Fact]
    public void A_source_file_that_is_not_there_is_said() =>
        Assert.Throws<FileNotFoundException>(() => RepositoryRoot.SourceFile("/_/tests/Nowhere.cs"));
}
