using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>A dataset, or the reasons why there is none.</summary>
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

    /// <summary>The dataset; <see langword="null"/> where there are problems.</summary>
    public ConflictDataset? Dataset { get; }

    /// <summary>
    /// What keeps the draft from being a dataset, in the order of the file; empty where there is one. After a thousand, one more says that
    /// there are more.
    /// </summary>
    public EquatableList<DatasetProblem> Problems { get; }

    /// <summary>
    /// How many problems there are, also those that are not listed. A file of claims is read until 100,000 were met; a document, until no
    /// more are listed.
    /// </summary>
    public int ProblemCount { get; }

    /// <summary>
    /// The records that could be read: those of the dataset, or, where there is none, all that are whole in themselves, whether or not they
    /// fit each other.
    /// </summary>
    public DatasetContents Contents { get; }

    /// <summary>Whether there is a dataset.</summary>
    [MemberNotNullWhen(true, nameof(Dataset))]
    public bool IsSuccess => Dataset is not null;

    /// <summary>The dataset.</summary>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">There is none; the exception has every problem.</exception>
    public ConflictDataset GetDatasetOrThrow() => Dataset ?? throw new DatasetException(Problems, ProblemCount);

    /// <summary>Where a record stands.</summary>
    /// <param name="record">One of the records of <see cref="Contents"/>, by reference.</param>
    /// <param name="member">The member that is meant, such as <c>scope.place</c>; <see langword="null"/> for the record.</param>
    /// <returns>File, line and JSON path; of records that were made in code, the path that they would have in a file.</returns>
    /// <exception cref="ArgumentException">The record is not one of the contents.</exception>
    public DatasetLocation LocationOf(object record, string? member = null) => _locate(Guard.NotNull(record), member);
}
