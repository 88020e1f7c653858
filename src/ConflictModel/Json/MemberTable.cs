using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>The members that an object of the format permits, in the order in which they are written.</summary>
internal sealed class MemberTable
{
    private readonly byte[][] _utf8;

    public MemberTable(string what, params string[] names)
    {
        What = what;
        Names = names;
        _utf8 = [.. names.Select(System.Text.Encoding.UTF8.GetBytes)];
    }

    /// <summary>What the object is, in words: "a claim".</summary>
    public string What { get; }

    public string[] Names { get; }

    public int IndexOf(ref Utf8JsonReader json)
    {
        for (var i = 0; i < _utf8.Length; i++)
        {
            if (json.ValueTextEquals(_utf8[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
