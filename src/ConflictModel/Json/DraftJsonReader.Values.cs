using System.Text;
using System.Text.Json;

namespace ConflictModel.Json;

/// <content>Reading of values.</content>
internal ref partial struct DraftJsonReader
{
    public readonly bool IsText => _json.TokenType == JsonTokenType.String;

    public readonly bool IsList => _json.TokenType == JsonTokenType.StartArray;

    /// <summary>Reads the current text; anything else, or a blank text if not permitted, is a problem and skipped.</summary>
    public DraftValue Text(string member, bool mayBeBlank = false)
    {
        if (_json.TokenType != JsonTokenType.String)
        {
            return Wrong(member, "a text");
        }

        string text;
        try
        {
            text = _json.GetString()!;
        }
        catch (InvalidOperationException)
        {
            Problem(member, "The text is not valid Unicode; it must be UTF-8 with paired surrogates.");
            return default;
        }

        if (!mayBeBlank && string.IsNullOrWhiteSpace(text))
        {
            Problem(member, "The text is empty; write at least one visible character, or leave the member out.");
            return default;
        }

        return new(text, member, Line());
    }

    /// <summary>Reads the current number as its text; anything else is a problem and skipped.</summary>
    public DraftValue Number(string member) => _json.TokenType == JsonTokenType.Number
        ? new(Encoding.UTF8.GetString(_json.ValueSpan), member, Line())
        : Wrong(member, "a number");

    /// <summary>Reads the current boolean as its text; anything else is a problem and skipped.</summary>
    public DraftValue Boolean(string member) => _json.TokenType is JsonTokenType.True or JsonTokenType.False
        ? new(_json.TokenType == JsonTokenType.True ? "true" : "false", member, Line())
        : Wrong(member, "true or false");

    /// <summary>
    /// Reads the current list of texts; anything else is a problem and skipped. Items that are not texts become values that are not given,
    /// so that the others keep their positions.
    /// </summary>
    public EquatableList<DraftValue> Texts(string member, bool isRequired = false)
    {
        if (!BeginList(member))
        {
            return [];
        }

        var texts = new List<DraftValue>();
        while (NextItem())
        {
            texts.Add(Text(Invariant($"{member}[{texts.Count}]")));
        }

        if (isRequired && texts.Count == 0)
        {
            Problem(member, "The list is empty; expected at least one item.");
        }

        return texts.ToEquatableList();
    }

    /// <summary>The bytes of the current value, which is skipped.</summary>
    /// <param name="line">The line on which it begins.</param>
    public ReadOnlySpan<byte> Bytes(out int line)
    {
        line = Line();
        var start = (int)_json.TokenStartIndex;
        _json.Skip();
        return _utf8[start..(int)_json.BytesConsumed];
    }
}
