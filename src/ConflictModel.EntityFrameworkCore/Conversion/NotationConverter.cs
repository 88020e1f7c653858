using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>Stores a value as the text of its notation: an id as its slug, a figure as <c>~1500</c>, a date in EDTF.</summary>
/// <typeparam name="T">The type of the value, such as <see cref="EntityId{TEntity}"/>, <see cref="Figure"/> or <see
/// cref="UncertainDate"/>.</typeparam>
/// <remarks>A text that is not valid notation throws a <see cref="NotationException"/> while the row is read.</remarks>
public sealed class NotationConverter<T>() : ValueConverter<T, string>(value => Text(value), text => Read(text))
    where T : notnull, IParsable<T>
{
    private static string Text(T value) => value.ToString()!;

    private static T Read(string text) => T.Parse(text, CultureInfo.InvariantCulture);
}
