namespace ConflictModel.Cli;

/// <summary>Reads the dataset of a command.</summary>
internal static class DatasetInput
{
    /// <summary>The most problems that a command lists, except for one that lists all.</summary>
    private const int Listed = 100;

    private static readonly string[] Tables = [".csv", ".tsv", ".xlsx", ".xls", ".xlsm", ".ods"];

    /// <summary>Loads a dataset; if it is unusable, writes why to standard error and returns null.</summary>
    public static ConflictDataset? Load(string path, CommandHost host, int listed = Listed) => IsTable(path, host) ? null
        : Of(
            host.During("reading", () => StandardInput.Is(path) ? Read(path, host).Build() : ConflictDataset.TryLoad(path)),
            StandardInput.NameOf(path),
            host,
            listed);

    /// <summary>Loads and compares a dataset; if it is unusable, writes why to standard error and returns null.</summary>
    public static ComparisonResult? Compare(string path, CommandHost host, ComparisonOptions options) =>
        Load(path, host) is { } dataset ? host.During("comparing", () => new ClaimComparer(options).Compare(dataset)) : null;

    /// <summary>Reads the draft of a dataset.</summary>
    public static DatasetDraft Read(string path, CommandHost host) =>
        StandardInput.Is(path) ? DatasetDraft.Read(host.Input, StandardInput.Name) : DatasetDraft.Read(path);

    /// <summary>Builds the dataset of a draft; if it is unusable, writes why to standard error and returns null.</summary>
    public static ConflictDataset? Build(DatasetDraft draft, string path, CommandHost host, int listed = Listed) =>
        Of(draft.Build(), path, host, listed);

    /// <summary>Whether a path is that of a table, which must be imported first; if so, writes how to standard error.</summary>
    private static bool IsTable(string path, CommandHost host)
    {
        if (!Tables.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) || Directory.Exists(path))
        {
            return false;
        }

        host.Error.WriteLine(TextPage.Safe(
            $"'{path}' is a table; expected a dataset. Make one of it with: conflictmodel init --from {Quoted(path)}"));
        return true;
    }

    /// <summary>A path as it is typed on a command line.</summary>
    public static string Quoted(string path) => path.Contains(' ', StringComparison.Ordinal) ? $"\"{path}\"" : path;

    private static ConflictDataset? Of(DatasetResult result, string path, CommandHost host, int listed)
    {
        if (!result.IsSuccess)
        {
            Report(path, result, host.Error, listed);
        }

        return result.Dataset;
    }

    private static void Report(string path, DatasetResult result, TextWriter error, int listed)
    {
        var problems = result.Problems;
        foreach (var problem in problems.Take(listed))
        {
            error.WriteLine(TextPage.Safe(problem.ToString()));
        }

        if (problems.Count > listed)
        {
            error.WriteLine(Invariant($"... and {problems.Count - listed} more; 'conflictmodel validate' lists them all."));
        }

        error.WriteLine(TextPage.Safe($"{path} cannot be used: {Counted.Of(result.ProblemCount, "problem")}."));
    }
}
