using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>
/// The members that an object of the format permits, in the order in which they are written, and which of them are required.
/// </summary>
internal class MemberTable
{
    private readonly byte[][] _utf8;

    public MemberTable(string what, string[] required, params string[] names)
    {
        What = what;
        Names = names;
        Required = BitsOf(required);
        _utf8 = [.. names.Select(System.Text.Encoding.UTF8.GetBytes)];
    }

    /// <summary>The name of the object in messages: "a claim".</summary>
    public string What { get; }

    public string[] Names { get; }

    /// <summary>A bit for each required member, at its position among the names.</summary>
    public ulong Required { get; }

    /// <summary>The position of the current name; -1 if it is not permitted.</summary>
    /// <param name="json">The reader, at the name.</param>
    /// <param name="first">The position at which to look first.</param>
    public int IndexOf(ref Utf8JsonReader json, int first = 0)
    {
        try
        {
            for (var i = first; i < first + _utf8.Length; i++)
            {
                var position = i < _utf8.Length ? i : i - _utf8.Length;
                if (json.ValueTextEquals(_utf8[position]))
                {
                    return position;
                }
            }
        }
        catch (InvalidOperationException)
        {
            // A name with an unpaired surrogate cannot be compared, and is unknown.
        }

        return -1;
    }

    public ulong BitsOf(params ReadOnlySpan<string> names)
    {
        var bits = 0UL;
        foreach (var name in names)
        {
            bits |= 1UL << Array.IndexOf(Names, name);
        }

        return bits;
    }
}
