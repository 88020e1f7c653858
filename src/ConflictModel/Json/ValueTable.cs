using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>The members of a record whose members are all its own: what reads it, and what writes it.</summary>
/// <param name="what">What the object is, in words: "a revision policy".</param>
/// <param name="start">A record with the defaults; what a member must set, it has in any way.</param>
/// <param name="members">The members, in the order in which they are written.</param>
internal sealed class ValueTable<T>(string what, T start, params ValueMember<T>[] members)
{
    private readonly string[] _names = [.. members.Select(member => member.Name)];

    public T Read(ReadValue json)
    {
        json.Only(what, _names);
        var record = start;
        foreach (var member in members)
        {
            if (json.Optional(member.Name) is { } value)
            {
                var before = record;
                record = value.Made(() => member.Read(value, before));
            }
            else if (member.IsRequired)
            {
                throw json.Missing(member.Name, what);
            }
        }

        return record;
    }

    public void Write(Utf8JsonWriter json, T record)
    {
        json.WriteStartObject();
        foreach (var member in members)
        {
            member.Write(json, member.Name, record);
        }

        json.WriteEndObject();
    }
}
