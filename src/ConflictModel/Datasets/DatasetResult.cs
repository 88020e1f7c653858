using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>The result of building a dataset: the dataset, or the problems.</summary>
public sealed class DatasetResult
{
    private readonly Func<object, string?, DatasetLocation> _locate;

    internal DatasetResult(
        ConflictDataset? dataset,
        EquatableList<DatasetProblem> problems,
        int problemCount,
        DatasetContents contents,
        Func<object, string?, DatasetLocation> locate)
    {
        Dataset = dataset;
        Problems = problems;
        ProblemCount = problemCount;
        Contents = contents;
        _locate = locate;
    }

    /// <summary>The dataset; <see langword="null"/> if there are problems.</summary>
    public ConflictDataset? Dataset { get; }

    /// <summary>
    /// The problems, in the order of the file; empty if there is a dataset. After a thousand, one more says that there are more.
    /// </summary>
    public EquatableList<DatasetProblem> Problems { get; }

    /// <summary>
    /// The number of problems, including those that are not listed. A file of claims is read until 100,000 were met; a document, until no
    /// more are listed.
    /// </summary>
    public int ProblemCount { get; }

    /// <summary>The records that could be read: those of the dataset, or, where there is none, all that are valid by themselves.</summary>
    public DatasetContents Contents { get; }

    /// <summary>Gets whether there is a dataset.</summary>
    [MemberNotNullWhen(true, nameof(Dataset))]
    public bool IsSuccess => Dataset is not null;

    /// <summary>The dataset.</summary>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">There is none; the exception has every problem.</exception>
    public ConflictDataset GetDatasetOrThrow() => Dataset ?? throw new DatasetException(Problems, ProblemCount);

    /// <summary>Gets the location of a record.</summary>
    /// <param name="record">One of the records of <see cref="Contents"/>, by reference.</param>
    /// <param name="member">The member, such as <c>scope.place</c>; <see langword="null"/> for the record itself.</param>
    /// <returns>File, line and JSON path; of records that were made in code, the path that they would have in a file.</returns>
    /// <exception cref="ArgumentException">The record is not one of the contents.</exception>
    public DatasetLocation LocationOf(object record, string? member = null) => _locate(Guard.NotNull(record), member);
}
