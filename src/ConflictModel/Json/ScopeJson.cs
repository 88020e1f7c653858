namespace ConflictModel.Json;

/// <summary>Scopes in JSON.</summary>
internal static class ScopeJson
{
    public static readonly RecordTable<ScopeParts, WrittenScope> Table = new(
        "a scope",
        new("measure", parts => ref parts.Measure, scope => scope.Scope.Measure.Value, isRequired: true),
        new("category", parts => ref parts.Category, scope => scope.Scope.Category.ToString()),
        new("actor", parts => ref parts.Actor, scope => scope.Scope.Actor.ToString()),
        new("counterparty", parts => ref parts.Counterparty, scope => scope.Scope.Counterparty.ToString()),
        new("place", parts => ref parts.Place, scope => scope.Scope.Place.ToString()),
        new("event", parts => ref parts.Event, scope => scope.Scope.Event.ToString()),
        new("period", parts => ref parts.Period, scope => scope.Period?.ToString()),
        new("mode", parts => ref parts.Mode, scope => scope.Scope.Mode == Mode.Actual ? null : Words<Mode>.Of(scope.Scope.Mode)));

    /// <summary>Reads the scope at hand; what is no object is a problem.</summary>
    public static void Read(ref DraftJsonReader json, string path, ScopeParts parts)
    {
        if (json.BeginObject(path, "an object with the coordinates"))
        {
            Table.Read(ref json, parts, path);
        }
    }
}

/// <summary>What was read of a scope.</summary>
internal sealed class ScopeParts
{
    public DraftValue Measure;
    public DraftValue Category;
    public DraftValue Actor;
    public DraftValue Counterparty;
    public DraftValue Place;
    public DraftValue Event;
    public DraftValue Period;
    public DraftValue Mode;
}
