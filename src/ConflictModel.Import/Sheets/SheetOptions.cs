namespace ConflictModel.Import;

/// <summary>Where the table of a sheet is: the member <c>sheet</c> of a mapping.</summary>
internal sealed record SheetOptions
{
    /// <summary>The name of the sheet in its workbook; null for the first that is not hidden.</summary>
    public string? Name { get; init; }

    /// <summary>The first row of the header, from 1; 0 for the first that has the columns of the mapping.</summary>
    public int HeaderRow { get; init; }

    /// <summary>The number of rows of the header, whose texts are joined.</summary>
    public int HeaderRows { get; init; } = 1;

    /// <summary>The columns whose blank cells repeat the cell above.</summary>
    public IReadOnlyList<string> FillDown { get; init; } = [];
}
