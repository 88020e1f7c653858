namespace ConflictModel.Json;

/// <summary>A value of a document is not what it must be.</summary>
internal sealed class ReadFault(string path, string text, Exception? inner = null) : FormatException($"{path}: {text}", inner)
{
    /// <summary>Its path: <c>$.range.low</c>.</summary>
    public string Path { get; } = path;

    /// <summary>What is wrong.</summary>
    public string Text { get; } = text;
}
