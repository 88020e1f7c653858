namespace ConflictModel.Import;

/// <summary>The members of the scope of a claim, by their paths in the dataset format: <c>scope.place</c>.</summary>
internal static class ScopeMembers
{
    private const string Parent = "scope.";

    /// <summary>The names of the members, in the order of the dataset format.</summary>
    public static IReadOnlyList<string> Names { get; } = [.. Enum.GetValues<ScopeCoordinate>().Select(Words<ScopeCoordinate>.Of)];

    /// <summary>The coordinates that name an entity or are <i>any</i>, except the measure.</summary>
    public static IReadOnlyList<ScopeCoordinate> Entities { get; } =
        [.. Enum.GetValues<ScopeCoordinate>().Except([ScopeCoordinate.Measure, ScopeCoordinate.Period, ScopeCoordinate.Mode])];

    public static string PathOf(ScopeCoordinate coordinate) => PathOf(Words<ScopeCoordinate>.Of(coordinate));

    public static string PathOf(string name) => Parent + name;

    /// <summary>The coordinate at a path.</summary>
    public static ScopeCoordinate CoordinateOf(string path) =>
        Enum.GetValues<ScopeCoordinate>().First(coordinate => PathOf(coordinate) == path);
}
