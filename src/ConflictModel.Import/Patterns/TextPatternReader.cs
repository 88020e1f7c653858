using ConflictModel.Json;

namespace ConflictModel.Import;

/// <summary>Reads a text of a mapping that may contain columns in braces.</summary>
internal static class TextPatternReader
{
    public static TextPattern? Read(ref DraftJsonReader json, string path, ColumnNames columns)
    {
        var text = json.Text(path);
        if (!text.IsGiven)
        {
            return null;
        }

        if (TextPattern.Parse(text, columns, out var pattern) is { } fault)
        {
            json.Problem(path, fault);
            return null;
        }

        return pattern;
    }
}
