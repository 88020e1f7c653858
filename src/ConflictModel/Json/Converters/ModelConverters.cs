using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace ConflictModel.Json;

/// <summary>The converters of all types of the library, by type.</summary>
internal static class ModelConverters
{
    private static readonly FrozenDictionary<Type, JsonConverter> Known = new[]
    {
        NotationConverters.All, WordConverters.All, RecordConverters.All, ValueConverters.All, ResultConverters.All,
    }.SelectMany(converters => converters).ToFrozenDictionary(converter => converter.Type!);

    /// <summary>Every type with a converter, without the lists, ids and coordinates of other types.</summary>
    public static IEnumerable<Type> Types => Known.Keys;

    /// <summary>The converter of a type; null where the library has none.</summary>
    public static JsonConverter? Find(Type type) => Known.TryGetValue(type, out var converter) ? converter : Made(type);

    public static bool Has(Type type) => Known.ContainsKey(type) || IsMade(type);

    private static bool IsMade(Type type) => type.IsConstructedGenericType
        && type.GetGenericTypeDefinition() is var generic
        && (generic == typeof(EquatableList<>) || generic == typeof(EntityId<>));

    // Lists of the caller's items, and ids of the caller's entities.
    [UnconditionalSuppressMessage("Trimming", "IL2055", Justification = "The converters ask nothing of the type that they are made of.")]
    [UnconditionalSuppressMessage(
        "AOT",
        "IL3050",
        Justification = "What is made of a class shares the code of the others; of other structs than the model's it is refused.")]
    private static JsonConverter? Made(Type type)
    {
        if (!IsMade(type))
        {
            return null;
        }

        var item = type.GenericTypeArguments[0];
        if (item.IsValueType && !RuntimeFeature.IsDynamicCodeSupported)
        {
            throw new NotSupportedException(
                $"A program that is compiled ahead of time cannot have {type} in JSON; "
                    + "the type argument must be a class or a value of the model.");
        }

        var converter = type.GetGenericTypeDefinition() == typeof(EquatableList<>) ? typeof(ListConverter<>) : typeof(EntityIdConverter<>);
        return (JsonConverter?)Activator.CreateInstance(converter.MakeGenericType(item));
    }
}
