namespace ConflictModel;

/// <summary>The file format of datasets.</summary>
public static class DatasetFormat
{
    /// <summary>The name and version that a document gives as its <c>format</c>.</summary>
    public const string Name = "conflictmodel/1";

    private const string SchemaResource = "conflictmodel-1.schema.json";

    /// <summary>
    /// The JSON Schema of the format (draft 2020-12), for editors and validators. The package has it as the file
    /// <c>schema/conflictmodel-1.schema.json</c> as well. It checks the form of a document; references are checked only by
    /// <see cref="ConflictDataset.Load(string)"/>.
    /// </summary>
    /// <returns>A stream of UTF-8; the caller disposes of it.</returns>
    public static Stream OpenJsonSchema() => typeof(DatasetFormat).Assembly.GetManifestResourceStream(SchemaResource)!;
}
