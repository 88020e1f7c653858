using System.Text;

namespace ConflictModel;

/// <summary>
/// The exception for a dataset that cannot be used. <see cref="Problems"/> has up to a thousand reasons; the message has their number and
/// lists the first hundred.
/// </summary>
public sealed class DatasetException : Exception
{
    private const int Listed = 100;

    internal DatasetException(EquatableList<DatasetProblem> problems, int count)
        : base(Describe(problems, count)) => Problems = problems;

    /// <summary>The problems that prevent the dataset from being used, in the order of the file.</summary>
    public EquatableList<DatasetProblem> Problems { get; }

    private static string Describe(EquatableList<DatasetProblem> problems, int count)
    {
        var text = new StringBuilder(count == 1 ? "The dataset has a problem:" : Invariant($"The dataset has {count} problems:"));
        for (var i = 0; i < Math.Min(problems.Count, Listed); i++)
        {
            text.Append('\n').Append(problems[i]);
        }

        if (count > Listed)
        {
            text.Append(Invariant($"\n... and {count - Listed} more"));
        }

        return text.ToString();
    }
}
