using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace ConflictModel.EntityFrameworkCore;

/// <summary>
/// Stores a coordinate of a scope as its slug, as <c>any</c>, or as an empty text if it is unspecified, so that each can be queried by
/// equality.
/// </summary>
/// <typeparam name="TEntity">The kind of entity.</typeparam>
public sealed class CoordinateConverter<TEntity>() : ValueConverter<Coordinate<TEntity>, string>(value => Text(value), text => Read(text))
{
    private const string Any = "any";

    private static string Text(Coordinate<TEntity> value) => value.IsAny ? Any : value.Id?.Value ?? "";

    private static Coordinate<TEntity> Read(string text) => text switch
    {
        "" => Coordinate<TEntity>.Unspecified,
        Any => Coordinate<TEntity>.Any,
        _ => new(text),
    };
}
