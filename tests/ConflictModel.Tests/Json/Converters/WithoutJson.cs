namespace ConflictModel.Tests;

/// <summary>Public types that have no JSON of the library's own, and why; those derived from them have the same reason.</summary>
internal static class WithoutJson
{
    public static IReadOnlyDictionary<Type, string> Reasons { get; } = new Dictionary<Type, string>
    {
    };
}
