using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace ConflictModel.Json;

/// <summary>A value of a document with its path, so that whatever is wrong with it is reported with its place.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ReadValue(JsonElement element, string path)
{
    private readonly JsonElement _element = element;
    private readonly string _path = path;

    /// <summary>A member that must be there.</summary>
    public ReadValue this[string member] => Optional(member) ?? throw new FormatException($"{_path}: the member '{member}' is missing.");

    public ReadValue? Optional(string member) => _element.ValueKind != JsonValueKind.Object ? throw Wrong("an object")
        : _element.TryGetProperty(member, out var value) ? new ReadValue(value, $"{_path}.{member}")
        : null;

    public string Text() => _element.ValueKind == JsonValueKind.String ? _element.GetString()! : throw Wrong("a text");

    public bool Boolean() =>
        _element.ValueKind is JsonValueKind.True or JsonValueKind.False ? _element.GetBoolean() : throw Wrong("true or false");

    public decimal Number() =>
        _element.ValueKind == JsonValueKind.Number && ExactDecimal.TryParse(_element.GetRawText(), out var value)
        ? value
        : throw Wrong($"a number with {ExactDecimal.Permitted}");

    public EntityId<T> Id<T>() => EntityId<T>.OfChecked(SlugText());

    /// <summary>A coordinate of a scope: a slug, or the word <c>any</c>.</summary>
    public string Coordinate() => Text() == Slug.Any ? Slug.Any : SlugText();

    public T Notation<T>()
        where T : IParsable<T>
    {
        try
        {
            return T.Parse(Text(), CultureInfo.InvariantCulture);
        }
        catch (NotationException exception)
        {
            throw new FormatException($"{_path}: {exception.Message}", exception);
        }
    }

    public TEnum Word<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
        where TEnum : struct, Enum => Words<TEnum>.TryParse(Text(), out var word) ? word : throw Wrong($"one of {Words<TEnum>.All}");

    /// <summary>The items of a list; none where the member is left out.</summary>
    public EquatableList<T> List<T>(string member, Func<ReadValue, T> read)
    {
        if (Optional(member) is not { } list)
        {
            return [];
        }

        if (list._element.ValueKind != JsonValueKind.Array)
        {
            throw list.Wrong("a list");
        }

        var items = new List<T>(list._element.GetArrayLength());
        foreach (var item in list._element.EnumerateArray())
        {
            items.Add(read(new(item, Invariant($"{list._path}[{items.Count}]"))));
        }

        return items.ToEquatableList();
    }

    /// <summary>What is made of the value; what a record refuses is reported with its place.</summary>
    public T Made<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException exception)
        {
            throw new FormatException($"{_path}: {exception.Message}", exception);
        }
    }

    private string SlugText() =>
        Slug.Check(Text()) is { } error ? throw new FormatException($"{_path}: {error.Describe(Slug.Notation, Text())}") : Text();

    public FormatException Wrong(string permitted) => new($"{_path}: expected {permitted}, found {Shown.Text(_element.GetRawText())}.");
}
