using ConflictModel.Json;

namespace ConflictModel.Import;

/// <summary>Reads an entity of a mapping: a text that is looked up, or an object with its parts.</summary>
internal static class EntityPatternReader
{
    internal static readonly MemberTable EntityTable = new("an entity of a mapping", [], "id", "name", "kind", "parents");
    private const string EntityWhat = "a text or an object with id, name, kind and parents";

    public static EntityPattern? Read(ref DraftJsonReader json, string path, ColumnNames columns)
    {
        if (json.IsText)
        {
            return TextPatternReader.Read(ref json, path, columns) is { } text ? new() { Text = text } : null;
        }

        if (!json.BeginObject(path, EntityWhat))
        {
            return null;
        }

        TextPattern? id = null, name = null, kind = null;
        List<EntityPattern> parents = [];
        var seen = 0UL;
        while (json.NextMember(EntityTable, path, ref seen) is { } member)
        {
            switch (member)
            {
                case "id": id = TextPatternReader.Read(ref json, $"{path}.{member}", columns); break;
                case "name": name = TextPatternReader.Read(ref json, $"{path}.{member}", columns); break;
                case "kind": kind = TextPatternReader.Read(ref json, $"{path}.{member}", columns); break;
                default: parents = Parents(ref json, $"{path}.{member}", columns); break;
            }
        }

        if (id is null && name is null)
        {
            json.Problem(path, "The entity has neither id nor name; it must have one of them.");
            return null;
        }

        return new() { Id = id, Name = name, Kind = kind, Parents = parents };
    }

    private static List<EntityPattern> Parents(ref DraftJsonReader json, string path, ColumnNames columns)
    {
        var parents = new List<EntityPattern>();
        if (!json.BeginList(path))
        {
            return parents;
        }

        for (var i = 0; json.NextItem(); i++)
        {
            if (Read(ref json, Invariant($"{path}[{i}]"), columns) is { } parent)
            {
                parents.Add(parent);
            }
        }

        return parents;
    }
}
