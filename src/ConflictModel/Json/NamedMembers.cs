namespace ConflictModel.Json;

/// <summary>The members that all entities with names share.</summary>
/// <inheritdoc cref="Member{TParts, TRecord}"/>
internal static class NamedMembers<TParts, TRecord>
    where TParts : NamedParts
    where TRecord : IEntity<TRecord>
{
    public static Member<TParts, TRecord> Id { get; } = new("id", parts => ref parts.Id, entity => entity.Id.Value, isRequired: true);

    public static Member<TParts, TRecord> Names { get; } = new(
        "names",
        NamedParts.ReadNames,
        (json, name, entity) => json.WriteNames(name, entity.Names.Where(spelling => !spelling.IsMisprint)),
        isRequired: true);

    public static Member<TParts, TRecord> Misprints { get; } = new(
        "misprints",
        NamedParts.ReadMisprints,
        (json, name, entity) => json.WriteNames(name, entity.Names.Where(spelling => spelling.IsMisprint)));

    public static Member<TParts, TRecord> Kind(Func<TRecord, string?> word, bool isRequired = false) =>
        new("kind", parts => ref parts.Kind, word, isRequired);

    public static Member<TParts, TRecord> Parents(Func<TRecord, EquatableList<EntityId<TRecord>>> parents) =>
        new("parents", parts => ref parts.Parents, (json, name, entity) => json.WriteTexts(name, parents(entity)));

    public static Member<TParts, TRecord> Note(Func<TRecord, string?> note) => new("note", parts => ref parts.Note, note);
}
