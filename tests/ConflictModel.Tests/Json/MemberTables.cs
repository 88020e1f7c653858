using System.Reflection;
using ConflictModel.Json;

namespace ConflictModel.Tests;

/// <summary>The tables of members that the library has, by what they are of.</summary>
internal static class MemberTables
{
    public static Dictionary<string, MemberTable> All { get; } = typeof(MemberTable).Assembly.GetTypes()
        .Where(type => type is { Namespace: "ConflictModel.Json", IsGenericType: false })
        .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public))
        .Select(field => field.GetValue(null))
        .OfType<MemberTable>()
        .ToDictionary(table => table.What);
}
