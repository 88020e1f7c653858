using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Walks the members of an object, each at most once; they are looked for in the order in which they are written.</summary>
internal ref struct PermittedMembers(MemberTable table)
{
    private ulong _seen;
    private int _last = -1;
    private bool _isWhole;

    /// <summary>Gets whether the object was read to its end, and has every member that it cannot be without.</summary>
    public readonly bool AreComplete => _isWhole && (table.Required & ~_seen) == 0;

    /// <summary>The position of the current member in the table.</summary>
    public readonly int Position => _last;

    /// <summary>Moves to the value of the next member; null at the end, and where a name is unknown or is duplicated.</summary>
    public string? Next(ref Utf8JsonReader json)
    {
        json.Read();
        if (json.TokenType == JsonTokenType.EndObject)
        {
            _isWhole = true;
            return null;
        }

        _last = table.IndexOf(ref json, _last + 1);
        var bit = _last < 0 ? 0 : 1UL << _last;
        if (bit == 0 || (_seen & bit) != 0)
        {
            return null;
        }

        _seen |= bit;
        json.Read();
        return table.Names[_last];
    }
}
