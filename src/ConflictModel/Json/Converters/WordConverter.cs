using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>An enumeration, by the words or codes that it has in the format.</summary>
internal sealed class WordConverter<T> : JsonConverter<T>, IWords
    where T : struct, Enum
{
    private readonly T[] _values = Enum.GetValues<T>();
    private readonly string[] _words;
    private readonly TextConverter<T> _texts;

    public WordConverter(Func<T, string> word)
    {
        _words = Array.ConvertAll(_values, value => word(value));
        _texts = new($"one of {string.Join(", ", _words)}", ValueOf, WordOf);
    }

    public IReadOnlyList<string> Words => _words;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _texts.Read(ref reader, typeToConvert, options);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => _texts.Write(writer, value, options);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _texts.ReadAsPropertyName(ref reader, typeToConvert, options);

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        _texts.WriteAsPropertyName(writer, value, options);

    private string WordOf(T value) => _words[Array.IndexOf(_values, Guard.Defined(value, typeof(T).Name))];

    private T ValueOf(string text) => Array.IndexOf(_words, text) is >= 0 and var index
        ? _values[index]
        : throw new FormatException(
            $"'{Shown.Text(text)}' is none of the words permitted here: expected one of {string.Join(", ", _words)}.");
}
