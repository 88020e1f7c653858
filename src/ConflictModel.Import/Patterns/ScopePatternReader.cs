using ConflictModel.Json;

namespace ConflictModel.Import;

/// <summary>Reads the coordinates of a scope in a mapping.</summary>
internal static class ScopePatternReader
{
    internal static readonly MemberTable ScopeTable = new("a scope of a mapping", [], [.. ScopeMembers.Names]);

    /// <param name="json">The reader, at the scope.</param>
    /// <param name="path">The path of the scope.</param>
    /// <param name="columns">The columns of the mapping, to which new ones are added.</param>
    /// <param name="coordinates">Receives the entities.</param>
    /// <param name="texts">Receives the period and the mode.</param>
    public static void Read(
        ref DraftJsonReader json,
        string path,
        ColumnNames columns,
        Dictionary<string, EntityPattern> coordinates,
        Dictionary<string, TextPattern> texts)
    {
        if (!json.BeginObject(path, "an object with the coordinates"))
        {
            return;
        }

        var seen = 0UL;
        while (json.NextMember(ScopeTable, path, ref seen) is { } member)
        {
            if (member is "period" or "mode")
            {
                if (TextPatternReader.Read(ref json, $"{path}.{member}", columns) is { } text)
                {
                    texts.Add($"scope.{member}", text);
                }
            }
            else if (EntityPatternReader.Read(ref json, $"{path}.{member}", columns) is { } entity)
            {
                coordinates.Add($"scope.{member}", entity);
            }
        }
    }
}
