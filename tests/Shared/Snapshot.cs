using System.Runtime.CompilerServices;

namespace ConflictModel.Tests;

/// <summary>
/// Compares a text with the file <c>Class.Method.verified.txt</c> beside the test's source. Verify.Xunit names its files the same way and replaces this helper once the package feed serves it.
/// </summary>
/// <remarks>
/// On a difference the text is written to <c>.received.txt</c> and the test fails with a diff by lines. To accept it, copy the received file over the verified one,
/// or run once with <c>CONFLICTMODEL_ACCEPT=1</c> (never heeded where <c>CI=true</c>). Lines end with LF; an end of line at the end of the text is not compared.
/// </remarks>
internal static class Snapshot
{
    /// <summary>Fails unless the text is the verified one.</summary>
    /// <param name="text">The text.</param>
    /// <param name="variant">What tells the rows of a theory apart: the file is then <c>Class.Method_variant.verified.txt</c>.</param>
    /// <param name="file">The test's source; its name is the class.</param>
    /// <param name="method">The test.</param>
    public static void Matches(string text, string? variant = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var source = RepositoryRoot.SourceFile(file);
        var name = $"{Path.GetFileNameWithoutExtension(source)}.{method}{(variant is null ? "" : $"_{variant}")}";
        if (Compare(Path.Combine(Path.GetDirectoryName(source)!, name), text, IsAccepting()) is { } failure)
        {
            Assert.Fail(failure);
        }
    }

    /// <summary>What is wrong with a text, in words; null where nothing is. <paramref name="path"/> is the file without <c>.verified.txt</c>.</summary>
    internal static string? Compare(string path, string text, bool accept)
    {
        var verified = $"{path}.verified.txt";
        var received = $"{path}.received.txt";
        var actual = Normalise(text);
        var expected = File.Exists(verified) ? Normalise(File.ReadAllText(verified)) : null;
        if (actual == expected)
        {
            File.Delete(received);
            return null;
        }

        File.WriteAllText(accept ? verified : received, actual);
        if (accept)
        {
            File.Delete(received);
            return null;
        }

        var difference = expected is null ? "There is no verified text yet." : LineDiff.Describe(expected, actual);
        return $"""
            The text is not the one in {RepositoryRoot.Relative(verified)}.
            To accept it, copy {Path.GetFileName(received)} over {Path.GetFileName(verified)}, or run the test once with CONFLICTMODEL_ACCEPT=1.

            {difference}
            """;
    }

    internal static bool IsAccepting(Func<string, string?>? variable = null)
    {
        variable ??= Environment.GetEnvironmentVariable;
        return variable("CONFLICTMODEL_ACCEPT") == "1" && !string.Equals(variable("CI"), "true", StringComparison.OrdinalIgnoreCase);
    }

    private static string Normalise(string text) => text.ReplaceLineEndings("\n").TrimEnd('\n');
}
