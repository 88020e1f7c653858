namespace ConflictModel.Examples.Tests;

internal static class Repository
{
    public static string PathOf(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "ConflictModel.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new InvalidOperationException("The tests do not run below the repository."), path);
    }

    /// <summary>Runs statements in the repository's folder, without what they print.</summary>
    public static void InRoot(Action statements)
    {
        var before = (Console.Out, Directory.GetCurrentDirectory());
        Console.SetOut(TextWriter.Null);
        Directory.SetCurrentDirectory(PathOf("."));
        try
        {
            statements();
        }
        finally
        {
            Console.SetOut(before.Out);
            Directory.SetCurrentDirectory(before.Item2);
        }
    }
}
