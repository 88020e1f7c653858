namespace ConflictModel.Json;

/// <summary>A scope that many lines share, with its key without the period, and the key of its period.</summary>
internal sealed record NumberedScope(Scope Scope, int Number, int Period);
