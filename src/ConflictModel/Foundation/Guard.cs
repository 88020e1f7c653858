using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ConflictModel;

/// <summary>Argument checks; every message names the value and what it must be.</summary>
internal static class Guard
{
    public static T NotNull<T>([NotNull] T? value, [CallerArgumentExpression(nameof(value))] string? name = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value;
    }

    public static EntityId<T> Assigned<T>(EntityId<T> value, [CallerMemberName] string? name = null) => value.IsAssigned
        ? value
        : throw new ArgumentException(
            $"{name} is the default of EntityId<{typeof(T).Name}>; it must be an assigned id, such as new(\"some-slug\").", name);

    public static string NotBlank([NotNull] string? value, [CallerMemberName] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return string.IsNullOrWhiteSpace(value)
            ? throw new ArgumentException($"{name} is '{value}'; it must have at least one visible character.", name)
            : IsUnicode(value)
            ? value
            : throw new ArgumentException($"{name} is '{Shown.Text(value)}'; it must not have unpaired surrogates.", name);
    }

    public static string? NullOrNotBlank(string? value, [CallerMemberName] string? name = null) =>
        value is null ? null : NotBlank(value, name);

    public static EquatableList<string> NoneBlank([NotNull] EquatableList<string>? value, [CallerMemberName] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        foreach (var item in value)
        {
            NotBlank(item, name);
        }

        return value;
    }

    public static LocalizedNames NotEmpty([NotNull] LocalizedNames? value, [CallerMemberName] string? name = null)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        return value.Count == 0 || value[0].IsMisprint
            ? throw new ArgumentException(
                $"{name} is {(value.Count == 0 ? "empty" : "made of misprints alone")}; it must have at least one name that is not a "
                    + "misprint.",
                name)
            : value;
    }

    public static T Defined<T>(T value, [CallerMemberName] string? name = null)
        where T : struct, Enum => Enum.IsDefined(value)
        ? value
        : throw new ArgumentOutOfRangeException(
            name, value, Invariant($"{name} is {value:D}; it must be one of {string.Join(", ", Enum.GetNames<T>())}."));

    public static decimal Positive(decimal value, [CallerMemberName] string? name = null) => value > 0
        ? value
        : throw new ArgumentOutOfRangeException(name, value, Invariant($"{name} is {value}; it must be a number above 0."));

    public static decimal Between(decimal value, decimal low, decimal high, [CallerMemberName] string? name = null) =>
        value >= low && value <= high
        ? value
        : throw new ArgumentOutOfRangeException(name, value, Invariant($"{name} is {value}; it must be {low} to {high}."));

    public static decimal AtLeast(decimal value, decimal low, [CallerMemberName] string? name = null) => value >= low
        ? value
        : throw new ArgumentOutOfRangeException(name, value, Invariant($"{name} is {value}; it must be {low} or more."));

    public static int AtLeast(int value, int low, [CallerMemberName] string? name = null) => value >= low
        ? value
        : throw new ArgumentOutOfRangeException(name, value, Invariant($"{name} is {value}; it must be {low} or more."));

    public static int Between(int value, int low, int high, [CallerMemberName] string? name = null) => value >= low && value <= high
        ? value
        : throw new ArgumentOutOfRangeException(name, value, Invariant($"{name} is {value}; it must be {low} to {high}."));

    public static ArgumentOutOfRangeException OutOfRange(int index, int count, string what) => new(
        nameof(index),
        index,
        count == 0
            ? $"The {what} is empty; it has no valid index."
            : Invariant($"The {what} has {count} item{(count == 1 ? "" : "s")}; the index must be 0 to {count - 1}."));

    // Invalid Unicode cannot be written to a file and read back.
    private static bool IsUnicode(string text)
    {
        for (var i = text.AsSpan().IndexOfAnyInRange('\ud800', '\udfff'); (uint)i < (uint)text.Length; i++)
        {
            if (char.IsSurrogate(text[i]) && (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[++i])))
            {
                return false;
            }
        }

        return true;
    }
}
