namespace ConflictModel.Json;

/// <summary>A value that many lines share, with its key.</summary>
internal sealed record Numbered<T>(T Value, int Number);
