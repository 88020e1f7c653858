using CsvHelper;

namespace ConflictModel.Peers.Tests;

/// <summary>
/// The material of other projects, in the folder <c>shared/data</c> beside the repository. It is not part of the project: where it is absent, the suites are skipped and say so.
/// </summary>
internal static class PeerData
{
    private static readonly string? Root = Find();

    /// <summary>The path of a file of the material, or null where the material is absent.</summary>
    public static string? PathOf(string file)
    {
        var path = Root is null ? null : Path.Combine(Root, file);
        return File.Exists(path) ? path : null;
    }

    /// <summary>The rows of a CSV file, each as its columns by name.</summary>
    public static List<Dictionary<string, string>> Rows(string file)
    {
        using var reader = CsvReader.FromFile(PathOf(file)!);
        var rows = new List<Dictionary<string, string>>();
        while (reader.Read())
        {
            rows.Add(reader.Headers.Select((column, index) => (column, index)).ToDictionary(field => field.column, field => reader.GetString(field.index), StringComparer.Ordinal));
        }

        return rows;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ConflictModel.sln")))
            {
                return Path.Combine(folder.Parent?.FullName ?? "", "shared", "data");
            }
        }

        return null;
    }
}
