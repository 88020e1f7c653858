using System.Reflection;
using System.Text.Json.Serialization;
using ConflictModel.Json;

namespace ConflictModel.Tests;

/// <summary>Every public type is in JSON, or is not for a reason.</summary>
public sealed class EveryTypeHasJsonTests
{
    private static readonly Type[] Public = [.. typeof(Claim).Assembly.GetTypes().Where(type => type is { IsVisible: true, IsInterface: false } && !(type.IsAbstract && type.IsSealed))];

    [Fact]
    public void Every_public_type_names_its_converter_or_has_a_reason_to_have_none() => Faults.None(Public
        .Where(type => !Names(type) && !WithoutJson.Reasons.Keys.Any(known => known.IsAssignableFrom(type)))
        .Select(type => $"{type.Name} names no converter, and has no reason in {nameof(WithoutJson)}."));

    [Fact]
    public void What_has_a_reason_names_no_converter() =>
        Assert.Empty(Public.Where(type => Names(type) && WithoutJson.Reasons.Keys.Any(known => known.IsAssignableFrom(type))));

    [Fact]
    public void What_names_a_converter_has_one_and_what_has_one_names_it()
    {
        Assert.All(Public.Where(type => Names(type) && !type.ContainsGenericParameters), type => Assert.Equal(type, new ModelJsonConverter().CreateConverter(type, new())!.Type));
        Assert.All(ModelConverters.Types, type => Assert.True(Names(type), type.Name));
        Assert.Null(new ModelJsonConverter().CreateConverter(typeof(string), new()));
        Assert.False(new ModelJsonConverter().CanConvert(typeof(List<Claim>)));
    }

    private static bool Names(Type type) => type.GetCustomAttribute<JsonConverterAttribute>(inherit: false) is { } named
        && (named.ConverterType == typeof(ModelJsonConverter) ? true : throw new InvalidOperationException($"{type.Name} names {named.ConverterType}."));
}
