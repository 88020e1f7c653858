using System.Text;

namespace ConflictModel.Import.Tests;

/// <summary>Imports of texts, so that a test shows its table and its mapping.</summary>
internal static class Tables
{
    public const string Name = "t.csv";

    public static ImportMapping Mapping(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return ImportMapping.Load(stream, "m.json");
    }

    /// <summary>A mapping of claims about the killed, with further members of the mapping.</summary>
    public static ImportMapping Killed(string figure = "\"{killed}\"", string members = "", string claim = "", string scope = "") => Mapping(Killing(figure, members, claim, scope));

    public static string Killing(string figure = "\"{killed}\"", string members = "", string claim = "", string scope = "") => $$"""
        { "format": "conflictmodel-import/1", {{members}}
          "report": { "date": "{date}" },
          "claims": [{ "scope": { "measure": "killed", {{scope}} "period": "{date}" }, "figure": {{figure}}, {{claim}} "unit": "persons" }] }
        """;

    public static ImportResult Csv(this ImportMapping mapping, string text, ImportOptions? options = null) => mapping.Csv(Encoding.UTF8.GetBytes(text), options);

    public static ImportResult Csv(this ImportMapping mapping, byte[] bytes, ImportOptions? options = null)
    {
        using var stream = new MemoryStream(bytes);
        return mapping.Import(stream, TableFormat.Csv, Name, options);
    }

    public static ImportResult Json(this ImportMapping mapping, string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return mapping.Import(stream, TableFormat.Json, "t.json");
    }

    public static string[] Figures(this ImportResult result)
    {
        Assert.Empty(result.Problems());
        return [.. result.Draft.Claims.Select(claim => claim.Figure.Text)];
    }

    public static string[] Problems(this ImportResult result) => [.. result.Problems.Select(problem => problem.ToString())];

    public static DatasetDraft Draft(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return DatasetDraft.Read(stream, "base.json");
    }
}
