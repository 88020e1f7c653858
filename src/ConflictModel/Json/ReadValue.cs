using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace ConflictModel.Json;

/// <summary>A value of a document with its path, so that errors are reported with their location.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct ReadValue(JsonElement element, string path)
{
    private readonly JsonElement _element = element;
    private readonly string _path = path;

    /// <summary>A member that must be there.</summary>
    public ReadValue this[string member] => Optional(member) ?? throw new ReadFault(_path, $"the member '{member}' is missing.");

    public ReadValue? Optional(string member) => _element.ValueKind != JsonValueKind.Object ? throw Wrong("an object")
        : _element.TryGetProperty(member, out var value) ? new ReadValue(value, $"{_path}.{member}")
        : null;

    public string Text() => _element.ValueKind == JsonValueKind.String ? _element.GetString()! : throw Wrong("a text");

    public bool Boolean() =>
        _element.ValueKind is JsonValueKind.True or JsonValueKind.False ? _element.GetBoolean() : throw Wrong("true or false");

    public decimal Number() => _element.ValueKind == JsonValueKind.Number && TryNumber(_element.GetRawText(), out var value)
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
            throw new ReadFault(_path, exception.Message, exception);
        }
    }

    public TEnum Word<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>()
        where TEnum : struct, Enum => Word<TEnum>(Text());

    /// <summary>A word that is the name of a member, whose value is at hand.</summary>
    public TEnum Word<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicFields)] TEnum>(string text)
        where TEnum : struct, Enum => Words<TEnum>.TryParse(text, out var word) ? word : throw Wrong($"one of {Words<TEnum>.All}");

    /// <summary>The items of a list; none if the member is left out.</summary>
    public EquatableList<T> List<T>(string member, Func<ReadValue, T> read) => Optional(member) is { } list ? list.Items(read) : [];

    /// <summary>The items of the list in the current value.</summary>
    public EquatableList<T> Items<T>(Func<ReadValue, T> read)
    {
        if (_element.ValueKind != JsonValueKind.Array)
        {
            throw Wrong("a list");
        }

        var items = new List<T>(_element.GetArrayLength());
        foreach (var item in _element.EnumerateArray())
        {
            items.Add(read(new(item, Invariant($"{_path}[{items.Count}]"))));
        }

        return items.ToEquatableList();
    }

    /// <summary>What stands in the members of an object with free names.</summary>
    /// <param name="read">Reads a member of its name and its value.</param>
    public EquatableList<T> Members<T>(Func<string, ReadValue, T> read)
    {
        if (_element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong("an object");
        }

        var items = new List<T>();
        foreach (var member in _element.EnumerateObject())
        {
            items.Add(read(member.Name, new(member.Value, $"{_path}.{JsonPath.Member("", member.Name)}")));
        }

        return items.ToEquatableList();
    }

    /// <summary>Creates an object from the value; an exception is reported with the path.</summary>
    public T Made<T>(Func<T> make)
    {
        try
        {
            return make();
        }
        catch (ArgumentException exception)
        {
            throw new ReadFault(_path, TextOf(exception), exception);
        }
    }

    /// <summary>A whole number.</summary>
    public int Integer() =>
        _element.ValueKind == JsonValueKind.Number && _element.TryGetInt32(out var value) ? value : throw Wrong("a whole number");

    public LocalDate Day() =>
        LocalDatePattern.Iso.Parse(Text()) is { Success: true } day ? day.Value : throw Wrong("a day, such as \"2024-10-18\"");

    /// <summary>The members, each known; any other, or one that is duplicated, is refused.</summary>
    public void Only(string what, params ReadOnlySpan<string> names)
    {
        if (_element.ValueKind != JsonValueKind.Object)
        {
            throw Wrong(what);
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in _element.EnumerateObject())
        {
            if (!names.Contains(member.Name))
            {
                throw new ReadFault(
                    $"{_path}.{JsonPath.Member("", member.Name)}",
                    $"'{Shown.Text(member.Name)}' is no member of {what}; expected one of {string.Join(", ", names!)}.");
            }

            if (!seen.Add(member.Name))
            {
                throw new ReadFault($"{_path}.{member.Name}", $"'{member.Name}' is duplicated; each member is given once.");
            }
        }
    }

    // Without what the framework appends for programmers.
    private static string TextOf(ArgumentException exception) => exception.Message.Split(" (Parameter '", 2)[0];

    // What a decimal is printed as, it also holds.
    private static bool TryNumber(string text, out decimal value) => ExactDecimal.TryParse(text, out value)
        || (decimal.TryParse(text, NumberStyles.Number, CultureInfo.InvariantCulture, out value)
            && value.ToString(CultureInfo.InvariantCulture) == text);

    private string SlugText() =>
        Slug.Check(Text()) is { } error ? throw new ReadFault(_path, error.Describe(Slug.Notation, Text())) : Text();

    public ReadFault Missing(string member, string what) =>
        new($"{_path}.{member}", $"the member '{member}' is missing; {what} cannot be without it.");

    public ReadFault Wrong(string permitted) => new(_path, $"expected {permitted}, found {Shown.Text(_element.GetRawText())}.");
}
