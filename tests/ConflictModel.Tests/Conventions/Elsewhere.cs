namespace ConflictModel.Tests.Elsewhere;

/// <summary>A public type outside of the library's namespaces, for the convention that finds one.</summary>
public sealed class Misplaced;
