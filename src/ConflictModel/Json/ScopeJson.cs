namespace ConflictModel.Json;

/// <summary>Scopes in JSON.</summary>
internal static class ScopeJson
{
    /// <summary>The position in the table of the first axis; the others follow it.</summary>
    public const int FirstAxis = 1;

    public static readonly RecordTable<ScopeParts, WrittenScope> Table = new(
        "a scope",
        [
            new("measure", parts => ref parts.Measure, scope => scope.Scope.Measure.Value, isRequired: true),
            .. ScopeAxis.All.Select(
                axis => new Member<ScopeParts, WrittenScope>(axis.Name, parts => ref parts.Axes[axis.Slot], scope => scope.Scope[axis])),
            new("period", parts => ref parts.Period, scope => scope.Period?.ToString()),
            new("mode", parts => ref parts.Mode, scope => scope.Scope.Mode == Mode.Actual ? null : Words<Mode>.Of(scope.Scope.Mode)),
        ]);

    /// <summary>Reads a scope by itself.</summary>
    public static Scope? Read(ref DraftJsonReader json, DraftValues values)
    {
        var parts = Table.Read(ref json, new());
        return DraftClaims.Scope(values, new() { Measure = parts.Measure, Axes = parts.Axes, Period = parts.Period, Mode = parts.Mode });
    }

    /// <summary>Reads the current scope; anything but an object is a problem.</summary>
    public static void Read(ref DraftJsonReader json, string path, ScopeParts parts)
    {
        if (json.BeginObject(path, "an object with the coordinates"))
        {
            Table.Read(ref json, parts, path);
        }
    }
}

/// <summary>The values that were read of a scope.</summary>
internal sealed class ScopeParts
{
    public DraftValue Measure;
    public AxisDrafts Axes;
    public DraftValue Period;
    public DraftValue Mode;
}
