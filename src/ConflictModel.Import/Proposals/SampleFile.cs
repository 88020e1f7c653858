namespace ConflictModel.Import;

/// <summary>The file of a table to propose a mapping for.</summary>
internal sealed record SampleFile
{
    /// <summary>The title of the dataset, after the file.</summary>
    public required string Title { get; init; }

    /// <summary>The sheet of a workbook that is read; null if there is only one, or the file is not a workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>The encoding of a text file; null for UTF-8, and if there is a byte order mark.</summary>
    public string? Encoding { get; init; }
}
