using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>A member of a <see cref="ValueTable{T}"/>.</summary>
/// <param name="Name">The name.</param>
/// <param name="Read">The record with the value that is at hand.</param>
/// <param name="Write">Writes the member with its name, or leaves it out.</param>
/// <param name="IsRequired">Whether a record cannot be without it.</param>
internal sealed record ValueMember<T>(
    string Name,
    Func<ReadValue, T, T> Read,
    Action<Utf8JsonWriter, string, T> Write,
    bool IsRequired = false)
{
    /// <summary>A number, which is always written.</summary>
    public static ValueMember<T> Number(string name, Func<T, decimal> get, Func<T, decimal, T> set) =>
        new(name, (json, record) => set(record, json.Number()), (json, member, record) => json.WriteExact(member, get(record)));

    /// <summary>A whole number, which is always written.</summary>
    public static ValueMember<T> Integer(string name, Func<T, int> get, Func<T, int, T> set, bool isRequired = false) =>
        new(
            name,
            (json, record) => set(record, json.Integer()),
            (json, member, record) => json.WriteNumber(member, get(record)),
            isRequired);

    /// <summary>True or false, which is always written.</summary>
    public static ValueMember<T> Flag(string name, Func<T, bool> get, Func<T, bool, T> set, bool isRequired = false) =>
        new(
            name,
            (json, record) => set(record, json.Boolean()),
            (json, member, record) => json.WriteBoolean(member, get(record)),
            isRequired);

    /// <summary>A text, left out where there is none.</summary>
    public static ValueMember<T> Text(string name, Func<T, string?> get, Func<T, string, T> set, bool isRequired = false) =>
        new(
            name,
            (json, record) => set(record, json.Text()),
            (json, member, record) => json.WriteOptional(member, get(record)),
            isRequired);

    /// <summary>A record, left out where there is none.</summary>
    public static ValueMember<T> Part<TPart>(
        string name,
        Func<T, TPart?> get,
        Func<T, TPart, T> set,
        Func<ReadValue, TPart> read,
        Action<Utf8JsonWriter, TPart> write,
        bool isRequired = false)
        where TPart : class => new(
            name,
            (json, record) => set(record, read(json)),
            (json, member, record) =>
            {
                if (get(record) is { } part)
                {
                    json.WritePropertyName(member);
                    write(json, part);
                }
            },
            isRequired);

    /// <summary>A list, left out where it is empty.</summary>
    public static ValueMember<T> List<TItem>(
        string name,
        Func<T, EquatableList<TItem>> get,
        Func<T, EquatableList<TItem>, T> set,
        Func<ReadValue, TItem> read,
        Action<Utf8JsonWriter, TItem> write) => new(
            name,
            (json, record) => set(record, json.Items(read)),
            (json, member, record) => json.WriteList(member, get(record), write));
}
