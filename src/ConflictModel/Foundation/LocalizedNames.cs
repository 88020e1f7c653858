using System.Collections;
using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>
/// The names of one entity, in any number of languages and spellings: in the given order, but grouped by language and with misprints last.
/// The first is the display name.
/// </summary>
/// <remarks>
/// Create it with a collection expression or with <see cref="Of"/>. Immutable; equal to another list with equal names in the same order.
/// </remarks>
/// <example>
/// <code>
/// LocalizedNames names =
/// [
///     new() { Text = "North Korea", Language = "en" },
///     new() { Text = "Nordkorea", Language = "de" },
/// ];
/// var german = names.In("de"); // Nordkorea
/// var french = names.In("fr"); // North Korea, the first name
/// </code>
/// </example>
[CollectionBuilder(typeof(LocalizedNames), nameof(Create))]
[JsonConverter(typeof(ModelJsonConverter))]
public sealed class LocalizedNames : IReadOnlyList<LocalizedName>, IEquatable<LocalizedNames>
{
    private readonly EquatableList<LocalizedName> _names;

    private LocalizedNames(EquatableList<LocalizedName> names) => _names = names;

    /// <summary>No names.</summary>
    public static LocalizedNames Empty { get; } = new([]);

    /// <inheritdoc/>
    public int Count => _names.Count;

    /// <inheritdoc/>
    public LocalizedName this[int index] => _names[index];

    /// <summary>The display name: the first, which is a misprint only if all are; an empty text if there is no name.</summary>
    public string Primary => Count > 0 ? _names[0].Text : "";

    /// <summary>Names from a collection expression.</summary>
    /// <param name="names">The names.</param>
    /// <returns>The names as a list.</returns>
    /// <exception cref="ArgumentException">A spelling is duplicated in one language; the message names it.</exception>
    public static LocalizedNames Create(params ReadOnlySpan<LocalizedName> names)
    {
        var seen = new HashSet<(string, string)>();
        foreach (var name in names)
        {
            if (name is not null && !seen.Add((name.Text, name.Language)))
            {
                throw new ArgumentException(
                    $"'{name.Text}' is duplicated among the names in '{name.Language}'; each spelling must be unique.", nameof(names));
            }
        }

        return names.IsEmpty ? Empty : new(Grouped(EquatableList.Create(names)));
    }

    /// <inheritdoc cref="Create(ReadOnlySpan{LocalizedName})"/>
    public static LocalizedNames Create(params LocalizedName[] names) => Create((ReadOnlySpan<LocalizedName>)Guard.NotNull(names));

    /// <summary>One name, in one language.</summary>
    /// <param name="text">The name.</param>
    /// <param name="language">Its language; <c>en</c> unless set.</param>
    /// <returns>The names.</returns>
    public static LocalizedNames Of(string text, string language = "en") => [new LocalizedName { Text = text, Language = language }];

    /// <summary>Gets the display name in a language: the first that is not a misprint, or else <see cref="Primary"/>.</summary>
    /// <param name="language">The language tag.</param>
    /// <returns>The name.</returns>
    public string In(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        var inLanguage = _names.FirstOrDefault(
            name => !name.IsMisprint && string.Equals(name.Language, language, StringComparison.OrdinalIgnoreCase));
        return inLanguage?.Text ?? Primary;
    }

    /// <inheritdoc/>
    public bool Equals(LocalizedNames? other) => other is not null && _names.Equals(other._names);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as LocalizedNames);

    /// <inheritdoc/>
    public override int GetHashCode() => _names.GetHashCode();

    /// <summary>Determines whether two lists have equal names in the same order.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they are equal.</returns>
    public static bool operator ==(LocalizedNames? left, LocalizedNames? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Determines whether two lists differ.</summary>
    /// <param name="left">One list.</param>
    /// <param name="right">The other list.</param>
    /// <returns>Whether they differ.</returns>
    public static bool operator !=(LocalizedNames? left, LocalizedNames? right) => !(left == right);

    /// <inheritdoc/>
    public IEnumerator<LocalizedName> GetEnumerator() => _names.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // Names are ordered as in a file, by language, so that a list is equal after it was written and read.
    private static EquatableList<LocalizedName> Grouped(EquatableList<LocalizedName> names) => names.Count < 2
        ? names
        : names.GroupBy(name => (name.IsMisprint, name.Language))
            .OrderBy(group => group.Key.IsMisprint)
            .SelectMany(group => group)
            .ToEquatableList();

    /// <summary>The display name.</summary>
    /// <returns><see cref="Primary"/>.</returns>
    public override string ToString() => Primary;
}
