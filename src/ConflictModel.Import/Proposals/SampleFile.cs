namespace ConflictModel.Import;

/// <summary>The file of a table that is looked at.</summary>
internal sealed record SampleFile
{
    /// <summary>What the dataset is called after it.</summary>
    public required string Title { get; init; }

    /// <summary>The sheet of a workbook that is read; null where there is one, or the file is no workbook.</summary>
    public string? Sheet { get; init; }

    /// <summary>The encoding of a text file; null for UTF-8, and where a byte order mark says it.</summary>
    public string? Encoding { get; init; }
}
