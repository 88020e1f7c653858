using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using ConflictModel.Json;

namespace ConflictModel;

/// <summary>
/// What the values and records of the library are in JSON, as JSON Schema: ids, figures and dates are texts with a pattern and an example,
/// enumerations are texts with their words, records are the objects of the dataset format.
/// </summary>
/// <remarks>
/// <see cref="JsonSchemaExporter"/> and what rests on it, such as OpenAPI, know nothing of what a converter writes, and leave a type that
/// names one open. <c>docs/json.md</c> has the lines that put this into an OpenAPI document.
/// </remarks>
public static class ModelJsonSchema
{
    /// <summary>The schema of a type.</summary>
    /// <param name="type">A type of the library, an <see cref="EquatableList{T}"/>, or one of these that may be null.</param>
    /// <returns>A schema that refers to no other; <see langword="null"/> where the library does not write the type. Each call makes a new
    /// one. What is written and not read back is an object of which no more is said.</returns>
    public static JsonObject? Of(Type type)
    {
        Guard.NotNull(type);
        if (Nullable.GetUnderlyingType(type) is not { } underlying)
        {
            return SchemaDefinitions.Of(type);
        }

        if (SchemaDefinitions.Of(underlying) is not { } schema)
        {
            return null;
        }

        if ((string?)schema["type"] is { } name)
        {
            schema["type"] = new JsonArray(name, "null");
        }

        schema["enum"]?.AsArray().Add(null);
        return schema;
    }

    /// <summary>
    /// The schema of a type where the library writes it, and else the one that was made: to be given to
    /// <see cref="JsonSchemaExporterOptions.TransformSchemaNode"/>.
    /// </summary>
    /// <param name="context">What the schema is of.</param>
    /// <param name="schema">The schema that was made.</param>
    /// <returns>The schema.</returns>
    public static JsonNode Transform(JsonSchemaExporterContext context, JsonNode schema) => Of(context.TypeInfo.Type) ?? schema;
}
