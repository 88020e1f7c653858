using System.Text;
using ConflictModel.Reading;

namespace ConflictModel.Import;

/// <summary>Proposes the encoding of a text that is not UTF-8: the one in which most names of columns are known words.</summary>
internal static class EncodingGuess
{
    private const int LookedAt = 1 << 16;
    private const int MaxNames = 200;

    private static readonly string[] Candidates =
    [
        "windows-1252", "windows-1251", "windows-1250", "windows-1256", "windows-1253", "windows-1254", "windows-1255", "koi8-u", "ibm866",
        "shift_jis", "gb18030", "big5", "euc-kr", "euc-jp",
    ];

    /// <summary>The candidates, the best first.</summary>
    public static IReadOnlyList<string> Order(Stream stream)
    {
        var position = stream.Position;
        var bytes = new byte[LookedAt];
        var length = stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        stream.Position = position;
        return [.. Candidates
            .Select((name, i) => (name, i, Score: Score(bytes.AsSpan(0, length), name)))
            .OrderByDescending(item => item.Score)
            .ThenBy(item => item.i)
            .Select(item => item.name)];
    }

    private static int Score(ReadOnlySpan<byte> bytes, string name)
    {
        var encoding = (Encoding)TextEncodings.Find(name)!.Clone();
        encoding.DecoderFallback = new DecoderReplacementFallback("\ufffd");
        var text = encoding.GetString(bytes);
        var lines = text.Split('\n', 40).Take(30);
        var known =
            lines.SelectMany(line =>
                line.Split([';', ',', '\t', '|', '"', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            .Where(cell => cell.Any(c => c > '\u007f'))
            .Take(MaxNames)
            .Count(cell => ColumnWords.All.Any(words => ColumnName.Of(cell, [words]) is { Rest.Length: 0, Concepts.Count: > 0 }));
        var wrong = text.Count(c => c == '\ufffd' || char.IsControl(c) && c is not ('\n' or '\r' or '\t'));
        var language = LanguageDetector.Detect(text).Language is null ? 0 : 5;
        return (20 * known) + language - (10 * Math.Min(wrong, 1000)) - (text.Count(IsOdd) / 10);
    }

    /// <summary>
    /// Signs of a wrong encoding in a text: a lower-case letter before a capital of another script, boxes.
    /// </summary>
    private static bool IsOdd(char c) => c is (>= '\u2500' and < '\u25a0') or '¤' or '¦' or '¬' or '¶' or 'Ð' or 'Ñ' or '×' or '÷';
}
