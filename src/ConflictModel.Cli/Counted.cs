using System.Globalization;

namespace ConflictModel.Cli;

/// <summary>Counts in messages.</summary>
internal static class Counted
{
    /// <summary>"1,200".</summary>
    public static string Number(int count) => count.ToString("#,0", CultureInfo.InvariantCulture);

    /// <summary>"1 claim", "1,200 claims".</summary>
    public static string Of(int count, string singular) => $"{Number(count)} {singular}{(count == 1 ? "" : "s")}";
}
