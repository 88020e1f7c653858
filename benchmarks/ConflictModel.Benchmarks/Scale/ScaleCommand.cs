using System.Globalization;

namespace ConflictModel.Benchmarks.Scale;

/// <summary><c>scale</c>: the tables of benchmarks/README.md. Each part runs in a process of its own, so that peak memory is its own.</summary>
internal static class ScaleCommand
{
    private const string OneScope = "one-scope";
    private const string ClosedScope = "closed-scope";
    private const string Nested = "nested";
    private const string Load = "load";
    private const string Export = "export";

    public static int Run(string[] args)
    {
        switch (args)
        {
            case []:
                return new[] { "100000", "1000000", "5000000", "10000000", Nested, OneScope, ClosedScope, Load }.Max(part => Apart.Run("scale", part));
            case [OneScope]:
                CompareAtScale.OneScope(100_000);
                return 0;
            case [ClosedScope, .. var count]:
                ClosedScopeAtScale.Run(count is [var claims] ? Count(claims) : 100_000);
                return 0;
            case [Nested]:
                CompareAtScale.Nested(1_000_000);
                return 0;
            case [Load, .. var count]:
                LoadAtScale.Run(count is [var given] ? Count(given) : 1_000_000);
                return 0;
            case [Export, var count, var path]:
                FlatFile.Write(ClaimGenerator.Flat(Count(count)), path);
                return 0;
            default:
                foreach (var count in args)
                {
                    CompareAtScale.Flat(Count(count));
                }

                return 0;
        }
    }

    private static int Count(string text) => int.Parse(text, NumberStyles.Integer, CultureInfo.InvariantCulture);
}
