using System.Diagnostics;

namespace ConflictModel.Cli.Tests;

/// <summary>The command that watches, as a process that is interrupted as a person would.</summary>
public sealed class WatchTests : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly string _folder = Directory.CreateTempSubdirectory("conflictmodel-").FullName;

    private string Dataset => Path.Combine(_folder, "dataset.json");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [UnixFact]
    public async Task A_change_is_compared_once_the_file_is_whole_and_an_interrupt_ends_with_0()
    {
        var (before, after) = (await File.ReadAllTextAsync(TestData.PathOf(TestData.Small)), Changed());
        await File.WriteAllTextAsync(Dataset, before);
        using var process = Start();
        var reader = process.StandardOutput;
        await ReadUntil(reader, "Watching");

        await File.WriteAllTextAsync(Dataset, after[..(after.Length / 2)]);
        await Task.Delay(400);
        await File.WriteAllTextAsync(Dataset, after);
        var shown = await ReadUntil(reader, "Found:");

        Assert.Contains("about 700", shown, StringComparison.Ordinal);
        Assert.Contains("Claims: 1 changed", shown, StringComparison.Ordinal);
        using (var kill = Process.Start("kill", ["-INT", process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]))
        {
            await kill.WaitForExitAsync();
        }

        using (var patience = new CancellationTokenSource(Patience))
        {
            await process.WaitForExitAsync(patience.Token);
        }

        Assert.Equal(ExitCode.Success, process.ExitCode);
        Assert.Equal("", await process.StandardError.ReadToEndAsync());
    }

    [Fact]
    public void A_dataset_that_cannot_be_used_is_not_watched()
    {
        var run = InProcess.Run("watch", Path.Combine(_folder, "none.json"));

        Assert.Equal((ExitCode.Unusable, ""), (run.ExitCode, run.Output));
        Assert.Contains("There is no such file", run.Error, StringComparison.Ordinal);
    }

    private static string Changed()
    {
        using var stream = new MemoryStream();
        var contents = ConflictDataset.Load(TestData.PathOf(TestData.Small)).Contents;
        var claim = contents.Claims[0];
        var changed = claim with { Quantity = claim.Quantity with { Figure = Figure.Parse("~700") } };
        ConflictDataset.Create(contents with { Claims = contents.Claims.Skip(1).Prepend(changed).ToEquatableList() }).Save(stream);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    private Process Start() => Process.Start(new ProcessStartInfo("dotnet", ["exec", RealProcess.Assembly, "watch", _folder])
    {
        RedirectStandardOutput = true,
        RedirectStandardError = true,
    })!;

    private static async Task<string> ReadUntil(StreamReader reader, string end)
    {
        var text = "";
        using var patience = new CancellationTokenSource(Patience);
        while (await reader.ReadLineAsync(patience.Token) is { } line)
        {
            text += $"{line}\n";
            if (line.Contains(end, StringComparison.Ordinal))
            {
                return text;
            }
        }

        throw new EndOfStreamException($"The command ended without '{end}': {text}");
    }
}
