using System.Text;

namespace ConflictModel.Tests;

/// <summary>Datasets from and to texts, and their problems as the lines that a person reads.</summary>
internal static class DatasetText
{
    public const string Name = "d.json";

    /// <summary>A whole document around some members.</summary>
    public static string Document(string members) => $$"""{ "format": "conflictmodel/1", {{members}} }""";

    /// <summary>A whole document with one actor whose further members are given.</summary>
    public static string Actor(string members) => Document($$"""
        "actors": [{ "id": "a", "names": { "en": "A" }, {{members}} }]
        """);

    /// <summary>A whole document with one claim, of which members are replaced or added.</summary>
    public static string Claim(string members, string scope = "\"measure\": \"killed\"") => Document($$"""
        "reports": [{ "id": "r" }],
        "claims": [{ "id": "c", "report": "r", "scope": { {{scope}} }, "unit": "persons", {{members}} }]
        """);

    public static DatasetResult Read(string json) => Read(Encoding.UTF8.GetBytes(json));

    public static DatasetResult Read(byte[] utf8)
    {
        using var stream = new MemoryStream(utf8);
        return DatasetDraft.Read(stream, Name).Build();
    }

    public static string[] Problems(string json) => Problems(Read(json));

    public static string[] Problems(DatasetResult result, TempFolder? folder = null) => Problems(result.Problems, folder);

    public static string[] Problems(IEnumerable<DatasetProblem> problems, TempFolder? folder) =>
        [.. problems.Select(problem => folder is null ? problem.ToString() : problem.ToString().Replace($"{folder.Path}{Path.DirectorySeparatorChar}", "", StringComparison.Ordinal))];

    public static byte[] Bytes(ConflictDataset dataset)
    {
        using var stream = new MemoryStream();
        dataset.Save(stream);
        return stream.ToArray();
    }

    public static string Text(ConflictDataset dataset) => Encoding.UTF8.GetString(Bytes(dataset));
}
