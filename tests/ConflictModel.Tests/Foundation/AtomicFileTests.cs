using System.Diagnostics;
using System.Runtime.Versioning;
using System.Text;

namespace ConflictModel.Tests;

public sealed class AtomicFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_that_is_not_there_is_created()
    {
        Write(_folder["out"], "text");

        Assert.Equal("text", File.ReadAllText(_folder["out"]));
        Assert.Single(Entries());
    }

    [Fact]
    public void Writing_that_fails_leaves_what_was_there_and_nothing_beside_it()
    {
        _folder.Write("out", "before");

        Assert.Throws<InvalidOperationException>(() => AtomicFile.Write(_folder["out"], stream =>
        {
            stream.Write("half"u8);
            stream.Flush();
            throw new InvalidOperationException();
        }));

        Assert.Equal("before", File.ReadAllText(_folder["out"]));
        Assert.Single(Entries());
    }

    [Fact]
    public void What_is_there_is_read_as_it_was_until_the_new_is_whole()
    {
        _folder.Write("out", "before");

        AtomicFile.Write(_folder["out"], stream =>
        {
            stream.Write("after"u8);
            stream.Flush();
            Assert.Equal("before", File.ReadAllText(_folder["out"]));
        });

        Assert.Equal("after", File.ReadAllText(_folder["out"]));
    }

    [UnixTheory]
    [InlineData("target")]
    [InlineData("./target")]
    [InlineData("folder/../target")]
    public void A_link_is_followed_and_stays(string to)
    {
        Directory.CreateDirectory(_folder["folder"]);
        _folder.Write("target", "before");
        File.CreateSymbolicLink(_folder["link"], to);

        Write(_folder["link"], "after");

        Assert.Equal(to, new FileInfo(_folder["link"]).LinkTarget);
        Assert.Equal("after", File.ReadAllText(_folder["target"]));
        Assert.Equal(3, Entries().Length);
    }

    [UnixFact]
    public void A_chain_of_links_is_followed_to_its_end()
    {
        _folder.Write("target", "before");
        File.CreateSymbolicLink(_folder["third"], _folder["target"]);
        File.CreateSymbolicLink(_folder["second"], "third");
        File.CreateSymbolicLink(_folder["first"], _folder["second"]);

        Write(_folder["first"], "after");

        Assert.Equal("after", File.ReadAllText(_folder["target"]));
        Assert.All(["first", "second", "third"], link => Assert.NotNull(new FileInfo(_folder[link]).LinkTarget));
    }

    [UnixFact]
    public void The_target_of_a_link_is_created_where_it_is_missing()
    {
        File.CreateSymbolicLink(_folder["link"], "target");

        Write(_folder["link"], "text");

        Assert.Equal("text", File.ReadAllText(_folder["target"]));
        Assert.Equal("target", new FileInfo(_folder["link"]).LinkTarget);
    }

    [UnixFact]
    public void A_link_in_a_linked_folder_goes_up_from_where_it_really_is()
    {
        Directory.CreateDirectory(_folder["a/b"]);
        File.CreateSymbolicLink(_folder["a/b/link"], "../target");
        Directory.CreateSymbolicLink(_folder["short"], "a/b");

        Write(_folder["short/link"], "text");

        Assert.Equal("text", File.ReadAllText(_folder["a/target"]));
        Assert.False(File.Exists(_folder["target"]));
    }

    [UnixFact]
    public void Links_that_go_in_circles_are_an_error()
    {
        File.CreateSymbolicLink(_folder["a"], "b");
        File.CreateSymbolicLink(_folder["b"], "a");

        Assert.Equal($"'{_folder["a"]}' cannot be written: its links go in circles.", Fails<IOException>(_folder["a"]));
    }

    [UnixTheory]
    [InlineData("600")]
    [InlineData("640")]
    [InlineData("664")]
    [InlineData("755")]
    [UnsupportedOSPlatform("windows")]
    public void A_file_keeps_its_mode(string octal)
    {
        var mode = (UnixFileMode)Convert.ToInt32(octal, 8);
        File.SetUnixFileMode(_folder.Write("out", "before"), mode);

        Write(_folder["out"], "after");

        Assert.Equal("after", File.ReadAllText(_folder["out"]));
        Assert.Equal(mode, File.GetUnixFileMode(_folder["out"]));
    }

    [UnixFact]
    [UnsupportedOSPlatform("windows")]
    public void While_it_is_written_nobody_else_reads_what_only_the_owner_may_read()
    {
        const UnixFileMode ownerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        File.SetUnixFileMode(_folder.Write("out", "before"), ownerOnly);

        AtomicFile.Write(_folder["out"], _ => Assert.All(Entries(), file => Assert.Equal(ownerOnly, File.GetUnixFileMode(file))));
    }

    [RootFact]
    public void A_file_keeps_its_owner_and_group()
    {
        _folder.Write("out", "before");
        Assert.Equal("", Shell($"chown 12345:23456 {_folder["out"]}; chmod 640 {_folder["out"]}"));

        Write(_folder["out"], "after");

        Assert.Equal("12345 23456 640\n", Shell($"stat -c '%u %g %a' {_folder["out"]}"));
    }

    [UnixFact]
    public void A_pipe_is_written_straight_through_and_stays_a_pipe()
    {
        Shell($"mkfifo {_folder["pipe"]}");
        using var reader = Process.Start(new ProcessStartInfo("cat", [_folder["pipe"]]) { RedirectStandardOutput = true })!;

        Write(_folder["pipe"], "text");

        Assert.Equal("text", reader.StandardOutput.ReadToEnd());
        Assert.Equal("pipe\n", Shell($"test -p {_folder["pipe"]} && echo pipe"));
        Assert.Single(Entries());
    }

    [LinuxFact]
    public void A_device_is_written_straight_through_also_by_a_link()
    {
        File.CreateSymbolicLink(_folder["link"], "/dev/null");

        Write(_folder["link"], "text");
        Write("/dev/null", "text");

        Assert.Equal("device\n", Shell("test -c /dev/null && echo device"));
        Assert.Equal("/dev/null", new FileInfo(_folder["link"]).LinkTarget);
    }

    [LinuxFact]
    public void A_device_that_is_full_is_named() =>
        Assert.StartsWith("'/dev/full' cannot be written: No space left on device", Fails<IOException>("/dev/full"), StringComparison.Ordinal);

    [Fact]
    public void A_folder_that_is_missing_is_named() =>
        Assert.Equal($"'{_folder["none/out"]}' cannot be written: there is no folder '{_folder["none"]}'.", Fails<DirectoryNotFoundException>(_folder["none/out"]));

    [UnixFact]
    public void A_folder_that_is_missing_behind_a_link_is_named()
    {
        File.CreateSymbolicLink(_folder["link"], "none/out");

        Assert.Equal($"'{_folder["link"]}' cannot be written: there is no folder '{_folder["none"]}'.", Fails<DirectoryNotFoundException>(_folder["link"]));
    }

    [Fact]
    public void A_folder_is_no_file() => Assert.Equal($"'{_folder.Path}' cannot be written: it is a folder; it must be a file.", Fails<IOException>(_folder.Path));

    [Fact]
    public void A_name_as_long_as_names_can_be_is_written()
    {
        var file = _folder[new('n', 255)];

        Write(file, "before");
        Write(file, "after");

        Assert.Equal("after", File.ReadAllText(file));
    }

    [UserFact]
    [UnsupportedOSPlatform("windows")]
    public void A_file_that_may_not_be_written_is_not_replaced()
    {
        File.SetUnixFileMode(_folder.Write("out", "before"), UnixFileMode.UserRead);

        Assert.Equal($"'{_folder["out"]}' cannot be written: Access to the path '{_folder["out"]}' is denied.", Fails<UnauthorizedAccessException>(_folder["out"]));
        Assert.Equal("before", File.ReadAllText(_folder["out"]));
    }

    [UserFact]
    [UnsupportedOSPlatform("windows")]
    public void A_folder_in_which_nothing_may_be_created_is_named_and_what_was_there_stays()
    {
        _folder.Write("out", "before");
        File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserExecute);
        try
        {
            Assert.Equal($"'{_folder["out"]}' cannot be written: no file can be created in the folder '{_folder.Path}'.", Fails<UnauthorizedAccessException>(_folder["out"]));
            Assert.Equal("before", File.ReadAllText(_folder["out"]));
            Assert.Single(Entries());
        }
        finally
        {
            File.SetUnixFileMode(_folder.Path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [MountTheory]
    [InlineData(1 << 20)]
    [InlineData(1000)]
    [InlineData(1)]
    public void A_disk_that_is_full_leaves_what_was_there_and_nothing_beside_it(int piece)
    {
        using var disk = new SmallDisk(_folder.Path);
        _folder.Write("out", "before");

        var message = Assert.Throws<IOException>(() => AtomicFile.Write(_folder["out"], stream =>
        {
            for (var written = 0; written < 1 << 20; written += piece)
            {
                stream.Write(new byte[piece]);
            }
        })).Message;

        Assert.Equal($"'{_folder["out"]}' cannot be written: No space left on device : '{_folder["out"]}'", message);
        Assert.Equal("before", File.ReadAllText(_folder["out"]));
        Assert.Single(Entries());
    }

    [MountFact]
    public void A_disk_that_is_read_only_leaves_what_was_there()
    {
        using var disk = new SmallDisk(_folder.Path);
        _folder.Write("out", "before");
        disk.MakeReadOnly();

        Assert.StartsWith($"'{_folder["out"]}' cannot be written: Read-only file system", Fails<IOException>(_folder["out"]), StringComparison.Ordinal);
        Assert.StartsWith($"'{_folder["new"]}' cannot be written: Read-only file system", Fails<IOException>(_folder["new"]), StringComparison.Ordinal);
        Assert.Equal("before", File.ReadAllText(_folder["out"]));
    }

    [UnixTheory]
    [InlineData("dataset")]
    [InlineData("dataset and claims")]
    [InlineData("claims")]
    [InlineData("reconciliation")]
    [InlineData("dataset, asynchronously")]
    [InlineData("dataset and claims, asynchronously")]
    [InlineData("reconciliation, asynchronously")]
    public async Task Whatever_the_library_saves_follows_links(string what)
    {
        var dataset = ConflictDataset.Create(new());
        _folder.Write("target", "before");
        File.CreateSymbolicLink(_folder["link"], "target");

        switch (what)
        {
            case "claims":
                await ClaimLines.WriteAsync(dataset.Contents.Claims, _folder["link"]);
                break;
            case "dataset, asynchronously":
                await dataset.SaveAsync(_folder["link"]);
                break;
            case "dataset and claims, asynchronously":
                await dataset.SaveAsync(_folder["document"], "link");
                break;
            case "reconciliation, asynchronously":
                await new Reconciler().Reconcile(dataset).ToRecord().SaveAsync(_folder["link"]);
                break;
            default:
                Save(dataset, what);
                break;
        }

        Assert.Equal("target", new FileInfo(_folder["link"]).LinkTarget);
        Assert.NotEqual("before", await File.ReadAllTextAsync(_folder["target"]));
    }

    private void Save(ConflictDataset dataset, string what)
    {
        switch (what)
        {
            case "dataset":
                dataset.Save(_folder["link"]);
                break;
            case "dataset and claims":
                dataset.Save(_folder["document"], "link");
                break;
            default:
                new Reconciler().Reconcile(dataset).ToRecord().Save(_folder["link"]);
                break;
        }
    }

    private static void Write(string path, string text) => AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private static string Fails<TException>(string path)
        where TException : Exception => Assert.Throws<TException>(() => Write(path, "after")).Message;

    private string[] Entries() => Directory.GetFileSystemEntries(_folder.Path);

    private static string Shell(string line) => UnixShell.Run(line).Output;
}
