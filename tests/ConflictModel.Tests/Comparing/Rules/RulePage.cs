using System.Text;

namespace ConflictModel.Tests;

/// <summary>A page of <c>docs/rules</c>: its example, and the findings that it says the rule reports.</summary>
internal sealed record RulePage(string Title, string Text, string Json, EquatableList<string> Sentences)
{
    public static string PathOf(string ruleId) => RepositoryRoot.Combine($"docs/rules/{ruleId}.md");

    public static RulePage Read(string ruleId)
    {
        var text = File.ReadAllText(PathOf(ruleId));
        return new(text.Split('\n')[0], text, Block(text, "json"), Block(text, "text").Split('\n', StringSplitOptions.RemoveEmptyEntries).ToEquatableList());
    }

    public ConflictDataset Dataset() => DatasetOf(Json);

    public static ConflictDataset DatasetOf(string json)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(json));
        return ConflictDataset.Load(stream);
    }

    private static string Block(string text, string language)
    {
        var opening = $"```{language}\n";
        var start = text.IndexOf(opening, StringComparison.Ordinal);
        Assert.True(start >= 0, $"The page has no block of {language}.");
        start += opening.Length;
        return text[start..text.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
