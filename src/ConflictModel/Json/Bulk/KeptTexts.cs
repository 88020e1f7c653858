using System.Buffers.Binary;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>Keeps texts as UTF-8, one after the other in arrays of many.</summary>
internal sealed class KeptTexts
{
    private const int ArraySize = 1 << 14;

    private byte[] _texts = [];
    private int _end;

    /// <summary>Keeps the current text, unless it is blank.</summary>
    /// <exception cref="InvalidOperationException">The text is not Unicode.</exception>
    public bool TryAdd(ref Utf8JsonReader json, out KeptText text)
    {
        text = default;
        if (json.TokenType != JsonTokenType.String)
        {
            return false;
        }

        var most = KeptText.LengthSize + json.ValueSpan.Length;
        if (_texts.Length - _end < most)
        {
            (_texts, _end) = (GC.AllocateUninitializedArray<byte>(Math.Max(ArraySize, most)), 0);
        }

        var length = json.CopyString(_texts.AsSpan(_end + KeptText.LengthSize));
        BinaryPrimitives.WriteInt32LittleEndian(_texts.AsSpan(_end), length);
        text = new(_texts, _end);
        if (length == 0 || (MayBeBlank(_texts[_end + KeptText.LengthSize]) && string.IsNullOrWhiteSpace(text.Value)))
        {
            return false;
        }

        _end += KeptText.LengthSize + length;
        return true;
    }

    // By its first byte: most texts start with a letter.
    private static bool MayBeBlank(byte first) => first is <= 0x20 or >= 0x80;
}
