using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>A figure with its unit: <c>~1500 persons</c>.</summary>
/// <example>
/// <code>
/// var troops = Quantity.Parse("&gt;=1500 persons");
/// var fuel = new Quantity { Figure = Figure.Between(50, 100), Unit = MeasurementUnits.Tonnes.Id };
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Quantity : ISpanParsable<Quantity>
{
    private const string Notation = "a quantity";

    /// <summary>
    /// The figure as stated. A word for a share ("most") means a share of one, so its unit is <see cref="MeasurementUnits.Share"/>.
    /// </summary>
    public required Figure Figure { get; init => field = Guard.NotNull(value); }

    /// <summary>The unit's id.</summary>
    /// <exception cref="ArgumentException">The id is the <c>default</c>.</exception>
    public required EntityId<MeasurementUnit> Unit { get; init => field = Guard.Assigned(value); }

    /// <summary>Parses a figure, a space and the id of a unit: <c>~1500 persons</c>.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: quantities do not depend on the culture.</param>
    /// <returns>The quantity.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="s"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotationException"><paramref name="s"/> is not a quantity.</exception>
    public static Quantity Parse(string s, IFormatProvider? provider = null)
    {
        ArgumentNullException.ThrowIfNull(s);
        return Parse(s.AsSpan(), provider);
    }

    /// <inheritdoc cref="Parse(string, IFormatProvider?)"/>
    public static Quantity Parse(ReadOnlySpan<char> s, IFormatProvider? provider = null) =>
        Read(s, out var result) is { } error ? throw error.ToException(Notation, s, SuggestionFor(s)) : result!;

    /// <summary>Tries to parse a quantity.</summary>
    /// <param name="s">The text.</param>
    /// <param name="provider">Ignored: quantities do not depend on the culture.</param>
    /// <param name="result">The quantity; <see langword="null"/> if the text is invalid.</param>
    /// <returns>Whether the text is a quantity.</returns>
    public static bool TryParse([NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result)
    {
        result = null;
        return s is not null && TryParse(s.AsSpan(), provider, out result);
    }

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Quantity)"/>
    public static bool TryParse([NotNullWhen(true)] string? s, [MaybeNullWhen(false)] out Quantity result) => TryParse(s, null, out result);

    /// <inheritdoc cref="TryParse(string?, IFormatProvider?, out Quantity)"/>
    public static bool TryParse(ReadOnlySpan<char> s, IFormatProvider? provider, [MaybeNullWhen(false)] out Quantity result) =>
        Read(s, out result) is null;

    /// <summary>The text, such as <c>~1500 persons</c>; <see cref="Parse(string, IFormatProvider?)"/> reads it back.</summary>
    /// <returns>The text, independent of the culture.</returns>
    public override string ToString() => $"{Figure} {Unit}";

    private static string? SuggestionFor(ReadOnlySpan<char> text)
    {
        var space = text.LastIndexOf(' ');
        return space >= 0 && Slug.Check(text[(space + 1)..]) is null && FigureSuggestion.For(text[..space]) is { } figure
            ? $"{figure} {text[(space + 1)..]}"
            : null;
    }

    /// <summary>The unit is after the last space, since a space may also group digits.</summary>
    private static NotationError? Read(ReadOnlySpan<char> text, out Quantity? quantity)
    {
        quantity = null;
        var space = text.LastIndexOf(' ');
        if (Figure.Read(space < 0 ? text : text[..space], out var figure) is { } error)
        {
            return error;
        }

        if (space < 0)
        {
            return new(text.Length, "a space and the id of a unit, such as ' persons'");
        }

        if (Slug.Check(text[(space + 1)..]) is { } fault)
        {
            return fault with { Position = fault.Position + space + 1 };
        }

        quantity = new() { Figure = figure!, Unit = new(text[(space + 1)..].ToString()) };
        return null;
    }
}
