using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// The members of a kind of object of the format: what its reader, its writer and the test of its schema go by. It never changes.
/// </summary>
/// <inheritdoc cref="Member{TParts, TRecord}"/>
internal sealed class RecordTable<TParts, TRecord> : MemberTable
    where TParts : class
{
    private readonly Member<TParts, TRecord>[] _members;

    /// <summary>The table of members, in the order in which they are written.</summary>
    /// <param name="what">The name of the object in messages: "a claim".</param>
    /// <param name="members">The members.</param>
    public RecordTable(string what, params Member<TParts, TRecord>[] members)
        : base(
            what,
            [.. members.Where(member => member.IsRequired).Select(member => member.Name)],
            [.. members.Select(member => member.Name)]) =>
        _members = members;

    /// <summary>The members of a part, as those of a record that has it.</summary>
    public IEnumerable<Member<TParts, TOuter>> In<TOuter>(Func<TOuter, TRecord?> part) => _members.Select(member => member.In(part));

    /// <summary>Reads the members of the current object, which was entered.</summary>
    /// <param name="json">The reader.</param>
    /// <param name="parts">What they are read into.</param>
    /// <param name="parent">The path of the object within its entry; empty if it is the entry.</param>
    /// <returns>The same parts.</returns>
    public TParts Read(ref DraftJsonReader json, TParts parts, string parent = "")
    {
        var seen = 0UL;
        while (json.TryNextMember(this, parent, ref seen, out var index))
        {
            _members[index].Read(ref json, parent.Length == 0 ? Names[index] : $"{parent}.{Names[index]}", parts);
        }

        return parts;
    }

    /// <summary>Reads the current value as one of the members of an entry.</summary>
    public void ReadMember(ref DraftJsonReader json, string name, TParts parts) =>
        _members[Array.IndexOf(Names, name)].Read(ref json, name, parts);

    /// <summary>Writes a record as an object.</summary>
    public void Write(Utf8JsonWriter json, TRecord record)
    {
        json.WriteStartObject();
        WriteMembers(json, record);
        json.WriteEndObject();
    }

    /// <summary>Writes a record as an object that is a member of another.</summary>
    public void Write(Utf8JsonWriter json, string name, TRecord record)
    {
        json.WriteStartObject(name);
        WriteMembers(json, record);
        json.WriteEndObject();
    }

    private void WriteMembers(Utf8JsonWriter json, TRecord record)
    {
        foreach (var member in _members)
        {
            member.Write(json, record);
        }
    }
}
