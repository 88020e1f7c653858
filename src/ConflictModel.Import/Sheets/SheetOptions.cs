namespace ConflictModel.Import;

/// <summary>Where the table of a sheet is, as a mapping says it under <c>sheet</c>.</summary>
internal sealed record SheetOptions
{
    /// <summary>The name of the sheet in its workbook; null for the first that is not hidden.</summary>
    public string? Name { get; init; }

    /// <summary>The first row of the header, from 1; 0 for the first that has the columns of the mapping.</summary>
    public int HeaderRow { get; init; }

    /// <summary>How many rows the header has, whose texts are joined.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>The columns whose blank cells mean what the cell above does.</summary>
    public IReadOnlyList<string> FillDown { get; init; } = [];
}
