using System.Diagnostics.CodeAnalysis;

namespace ConflictModel;

/// <summary>A dataset, or the reasons why there is none.</summary>
public sealed class DatasetResult
{
    internal DatasetResult(ConflictDataset dataset)
    {
        Dataset = dataset;
        Problems = [];
    }

    internal DatasetResult(EquatableList<DatasetProblem> problems, int count)
    {
        Problems = problems;
        ProblemCount = count;
    }

    /// <summary>The dataset; <see langword="null"/> where there are problems.</summary>
    public ConflictDataset? Dataset { get; }

    /// <summary>What keeps the draft from being a dataset, in the order of the file; empty where there is one. After a thousand, one more says that there are more.</summary>
    public EquatableList<DatasetProblem> Problems { get; }

    /// <summary>How many problems there are, also those that are not listed. A file of claims is read until 100,000 were met; a document, until no more are listed.</summary>
    public int ProblemCount { get; }

    /// <summary>Whether there is a dataset.</summary>
    [MemberNotNullWhen(true, nameof(Dataset))]
    public bool IsSuccess => Dataset is not null;

    /// <summary>The dataset.</summary>
    /// <returns>The dataset.</returns>
    /// <exception cref="DatasetException">There is none; the exception has every problem.</exception>
    public ConflictDataset GetDatasetOrThrow() => Dataset ?? throw new DatasetException(Problems, ProblemCount);
}
