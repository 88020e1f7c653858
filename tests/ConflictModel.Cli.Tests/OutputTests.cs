using System.Runtime.Versioning;
using ConflictModel.Import;

namespace ConflictModel.Cli.Tests;

/// <summary>What stands where the output is to go decides how it is written; what was there stays where it cannot be.</summary>
public sealed class OutputTests : IDisposable
{
    private static readonly string Small = TestData.PathOf(TestData.Small);

    private readonly string _folder = Directory.CreateTempSubdirectory("conflictmodel-").FullName;
    private readonly string _inputs = Directory.CreateTempSubdirectory("conflictmodel-").FullName;

    public OutputTests() => ClaimSheet.Write(ConflictDataset.Load(Small), Path.Combine(_inputs, "claims.csv"));

    public static TheoryData<string> Writers => ["report", "export", "import"];

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_inputs, recursive: true);
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_dash_is_standard_output_and_what_is_said_of_it_goes_to_standard_error(string writer)
    {
        var run = InProcess.Run(Command(writer, "-"));

        Assert.Equal(ExitCode.Success, run.ExitCode);
        Assert.Equal(Expected(writer), run.Output);
        Assert.StartsWith("standard output: ", run.Error, StringComparison.Ordinal);
        Assert.False(File.Exists("-"));
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_file_named_dash_is_given_with_its_folder(string writer)
    {
        var run = InProcess.Run(Command(writer, Path.Combine(_folder, "-")));

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(Expected(writer), File.ReadAllText(PathOf("-")));
    }

    [UnixTheory]
    [MemberData(nameof(Writers))]
    public void The_systems_name_of_standard_output_is_the_same(string writer)
    {
        var piped = RealProcess.Shell($"\"$@\" {Line(writer, "/dev/stdout")} 2> /dev/null | cat");
        var redirected = RealProcess.Shell($"\"$@\" {Line(writer, "/dev/stdout")} > {PathOf("out")} 2> /dev/null");

        Assert.Equal(Expected(writer), piped.Output);
        Assert.Equal(ExitCode.Success, redirected.ExitCode);
        Assert.Equal(Expected(writer), File.ReadAllText(PathOf("out")));
    }

    [UnixTheory]
    [MemberData(nameof(Writers))]
    public void Another_descriptor_goes_on_where_others_have_written(string writer)
    {
        var run = RealProcess.Shell($"{{ printf 'before\n' >&3; \"$@\" {Line(writer, "/dev/fd/3")}; }} 3> {PathOf("out")}");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal("before\n" + Expected(writer), File.ReadAllText(PathOf("out")));
    }

    [UnixTheory]
    [MemberData(nameof(Writers))]
    public void A_pipe_with_a_name_is_written_and_stays_a_pipe(string writer)
    {
        var run = RealProcess.Shell($"mkfifo {PathOf("pipe")} && {{ \"$@\" {Line(writer, PathOf("pipe"))} > /dev/null & cat {PathOf("pipe")}; wait $!; test -p {PathOf("pipe")}; }}");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal(Expected(writer), run.Output);
    }

    [UnixTheory]
    [MemberData(nameof(Writers))]
    public void A_device_is_written_and_stays_a_device(string writer)
    {
        var run = RealProcess.Shell($"\"$@\" {Line(writer, "/dev/null")} && test -c /dev/null");

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
    }

    [LinuxTheory]
    [MemberData(nameof(Writers))]
    public void A_device_that_is_full_ends_with_2_and_its_name(string writer)
    {
        var run = RealProcess.Run(Command(writer, "/dev/full"));

        Assert.Equal((ExitCode.Unusable, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("conflictmodel failed: '/dev/full' cannot be written: No space left on device", run.Error, StringComparison.Ordinal);
        Assert.True(File.Exists("/dev/full"));
    }

    [UnixTheory]
    [MemberData(nameof(Writers))]
    [UnsupportedOSPlatform("windows")]
    public void A_link_stays_a_link_and_its_target_keeps_its_mode(string writer)
    {
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead;
        File.WriteAllText(PathOf("target"), "before");
        File.SetUnixFileMode(PathOf("target"), mode);
        File.CreateSymbolicLink(PathOf("link"), "target");

        var run = InProcess.Run(Command(writer, PathOf("link")));

        Assert.Equal((ExitCode.Success, ""), (run.ExitCode, run.Error));
        Assert.Equal("target", new FileInfo(PathOf("link")).LinkTarget);
        Assert.Equal(Expected(writer), File.ReadAllText(PathOf("target")));
        Assert.Equal(mode, File.GetUnixFileMode(PathOf("target")));
        Assert.Equal(2, Directory.GetFileSystemEntries(_folder).Length);
    }

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_folder_that_is_missing_is_named(string writer)
    {
        var run = InProcess.Run(Command(writer, PathOf("missing/out")));

        Assert.Equal((ExitCode.Unusable, ""), (run.ExitCode, run.Output));
        Assert.Equal($"conflictmodel failed: '{PathOf("missing/out")}' cannot be written: there is no folder '{PathOf("missing")}'.\n", run.Error);
    }

    private string PathOf(string file) => Path.Combine(_folder, file);

    private string Line(string writer, string output) => string.Join(' ', Command(writer, output));

    private string[] Command(string writer, string output) => writer switch
    {
        "report" => ["report", Small, "--format", "markdown", "-o", output],
        "export" => ["export", Small, "-o", output],
        _ => ["import", Path.Combine(_inputs, "claims.csv"), "-m", "claim-sheet", "--base", Small, "-o", output],
    };

    private string Expected(string writer)
    {
        var file = PathOf($"{writer}.expected");
        InProcess.Run(Command(writer, file));
        var text = File.ReadAllText(file);
        File.Delete(file);
        return text;
    }
}
