using System.Text;

namespace ConflictModel;

/// <summary>A dataset cannot be used. <see cref="Problems"/> has every reason; the message lists the first hundred.</summary>
public sealed class DatasetException : Exception
{
    private const int Listed = 100;

    internal DatasetException(EquatableList<DatasetProblem> problems)
        : base(Describe(problems)) => Problems = problems;

    /// <summary>What keeps the dataset from being used, in the order of the file.</summary>
    public EquatableList<DatasetProblem> Problems { get; }

    private static string Describe(EquatableList<DatasetProblem> problems)
    {
        var text = new StringBuilder(problems.Count == 1 ? "The dataset has a problem:" : Invariant($"The dataset has {problems.Count} problems:"));
        for (var i = 0; i < Math.Min(problems.Count, Listed); i++)
        {
            text.Append('\n').Append(problems[i]);
        }

        if (problems.Count > Listed)
        {
            text.Append(Invariant($"\n... and {problems.Count - Listed} more"));
        }

        return text.ToString();
    }
}
