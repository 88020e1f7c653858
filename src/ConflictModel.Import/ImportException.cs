using System.Text;

namespace ConflictModel.Import;

/// <summary>
/// A mapping or a table cannot be used. <see cref="Problems"/> has the reasons, at most a hundred; the message lists them.
/// </summary>
public sealed class ImportException : Exception
{
    internal ImportException(EquatableList<ImportProblem> problems, int count)
        : base(Describe(problems, count))
    {
        Problems = problems;
        ProblemCount = count;
    }

    /// <summary>The reasons, at most a hundred.</summary>
    public EquatableList<ImportProblem> Problems { get; }

    /// <summary>The number of reasons.</summary>
    public int ProblemCount { get; }

    private static string Describe(EquatableList<ImportProblem> problems, int count)
    {
        var text = new StringBuilder(count == 1 ? "The import has a problem:" : Invariant($"The import has {count} problems:"));
        foreach (var problem in problems)
        {
            text.Append('\n').Append(problem);
        }

        if (count > problems.Count)
        {
            text.Append(Invariant($"\n... and {count - problems.Count} more"));
        }

        return text.ToString();
    }
}
