using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>A member of a kind of object of the format: its name, how it is read, and how it is written.</summary>
/// <typeparam name="TParts">What the values of an object are read into.</typeparam>
/// <typeparam name="TRecord">What is written as such an object.</typeparam>
internal sealed class Member<TParts, TRecord>
    where TParts : class
{
    private readonly Reader _read;
    private readonly Writer _write;

    /// <summary>A member that is read and written in its own way.</summary>
    public Member(string name, Reader read, Writer write, bool isRequired = false)
    {
        (Name, IsRequired) = (name, isRequired);
        (_read, _write) = (read, write);
    }

    /// <summary>A text; it is left out where there is none.</summary>
    public Member(string name, Slot<DraftValue> slot, Func<TRecord, string?> text, bool isRequired = false)
        : this(
            name,
            (ref json, path, parts) => slot(parts) = json.Text(path),
            (json, member, record) => json.WriteOptional(member, text(record)),
            isRequired)
    {
    }

    /// <summary>A list of texts.</summary>
    public Member(string name, Slot<EquatableList<DraftValue>> slot, Writer write, bool isRequired = false)
        : this(name, (ref json, path, parts) => slot(parts) = json.Texts(path, isRequired), write, isRequired)
    {
    }

    /// <summary>Reads the current value.</summary>
    /// <param name="json">The reader, at the value.</param>
    /// <param name="path">The path of the member within its entry.</param>
    /// <param name="parts">What the value becomes a part of.</param>
    public delegate void Reader(ref DraftJsonReader json, string path, TParts parts);

    /// <summary>Writes the member with its name, or leaves it out.</summary>
    public delegate void Writer(Utf8JsonWriter json, string name, TRecord record);

    /// <summary>Gets a reference to the field for a value.</summary>
    public delegate ref T Slot<T>(TParts parts);

    public string Name { get; }

    /// <summary>Gets whether it is required.</summary>
    public bool IsRequired { get; }

    /// <summary>The same member of a record that has this one as a part.</summary>
    /// <param name="part">The part; null where there is none, and the member is left out.</param>
    public Member<TParts, TOuter> In<TOuter>(Func<TOuter, TRecord?> part) => new(
        Name,
        _read.Invoke,
        (json, name, outer) =>
        {
            if (part(outer) is { } record)
            {
                _write(json, name, record);
            }
        },
        IsRequired);

    /// <inheritdoc cref="Reader"/>
    public void Read(ref DraftJsonReader json, string path, TParts parts) => _read(ref json, path, parts);

    /// <inheritdoc cref="Writer"/>
    public void Write(Utf8JsonWriter json, TRecord record) => _write(json, Name, record);
}
