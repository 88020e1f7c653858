using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictModel.Benchmarks.Scale;

/// <summary>A claim as a user would read it without the library: texts, as they stand.</summary>
internal sealed record PlainClaim
{
    public required string Id { get; init; }

    public required string Report { get; init; }

    public PlainStep[]? Attribution { get; init; }

    public required PlainScope Scope { get; init; }

    public string? Figure { get; init; }

    public required string Unit { get; init; }

    public string? Quote { get; init; }

    public string? Language { get; init; }
}

/// <summary>A scope of texts.</summary>
internal sealed record PlainScope
{
    public required string Measure { get; init; }

    public string? Category { get; init; }

    public string? Actor { get; init; }

    public string? Place { get; init; }

    public string? Period { get; init; }
}

/// <summary>A step of an attribution, of texts.</summary>
internal sealed record PlainStep
{
    public required string Source { get; init; }

    public string? Verb { get; init; }

    public string[]? Cites { get; init; }
}

/// <summary>The generated serializer, as strict as it can be made.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Strict, PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(PlainClaim))]
internal sealed partial class PlainJson : JsonSerializerContext;
