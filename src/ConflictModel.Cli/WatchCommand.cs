using System.CommandLine;

namespace ConflictModel.Cli;

/// <summary><c>conflictmodel watch</c>: compares a dataset again whenever its files change.</summary>
internal static class WatchCommand
{
    private const string About =
        "Compares a dataset, and compares it again whenever its files change: shows which findings, figures and claims appeared, changed "
        + "or vanished. A file that is being written is read once it no longer changes. Ctrl+C ends it, with exit code 0.";

    public static Command Create(CommandHost host)
    {
        var dataset = DatasetArgument.Create("dataset", "The dataset: a JSON document, or a folder with a dataset.json.");
        dataset.Validators.Add(result =>
        {
            if (result.Tokens.Count == 1 && StandardInput.Is(result.Tokens[0].Value))
            {
                result.AddError("Standard input cannot be watched; the dataset must be a file or a folder.");
            }
        });
        var comparison = new ComparisonArguments();
        var command = new Command("watch", About) { dataset };
        comparison.AddTo(command);
        command.SetAction((parsed, stop) => RunAsync(host, parsed.GetRequiredValue(dataset), comparison.Of(parsed), stop));
        return command;
    }

    private static async Task<int> RunAsync(CommandHost host, string path, ComparisonOptions options, CancellationToken stop)
    {
        if (DatasetInput.Load(path, host) is not { } first)
        {
            return ExitCode.Unusable;
        }

        var shown = Compare(first, options, host);
        Start(shown, path, host);
        var files = new WatchedFiles(path, first);
        try
        {
            while (true)
            {
                await files.ChangedAsync(stop).ConfigureAwait(false);
                if (await LoadAsync(path, files, host, stop).ConfigureAwait(false) is not { } dataset)
                {
                    continue;
                }

                files = new(path, dataset);
                var now = Compare(dataset, options, host);
                Show(shown, now, host);
                shown = now;
            }
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Success;
        }
    }

    /// <summary>Loads the dataset; if it remains unusable while its files do not change, writes why to standard error.</summary>
    private static async Task<ConflictDataset?> LoadAsync(string path, WatchedFiles files, CommandHost host, CancellationToken stop)
    {
        // Allows a second for programs that write a file slowly, or delete it before replacing it.
        const int Attempts = 4;
        for (var attempt = 1; attempt < Attempts; attempt++)
        {
            var read = await ConflictDataset.TryLoadAsync(path, cancellationToken: stop).ConfigureAwait(false);
            if (read.IsSuccess)
            {
                return read.Dataset;
            }

            await files.StillAsync(stop).ConfigureAwait(false);
        }

        return DatasetInput.Load(path, host);
    }

    private static void Start(ComparisonResult result, string path, CommandHost host)
    {
        host.Output.Write(ComparisonReport.Of(result, options: host.ReportOptions with { Details = 0 }).Render(ReportFormat.Text));
        host.Output.Write($"\nWatching {TextPage.Safe(path)}; Ctrl+C ends.\n");
        host.Output.Flush();
    }

    private static void Show(ComparisonResult before, ComparisonResult after, CommandHost host)
    {
        var page = host.NewPage();
        page.Rule();
        host.Output.Write(DatasetDifference.Between(before, after, host.ReportOptions).Render(ReportFormat.Text));
        page.Blank();
        page.Text(ComparisonReport.Of(after, options: host.ReportOptions).Verdict, TextStyle.Strong);
        host.Output.Flush();
    }

    private static ComparisonResult Compare(ConflictDataset dataset, ComparisonOptions options, CommandHost host) =>
        host.During("comparing", () => new ClaimComparer(options).Compare(dataset));
}
