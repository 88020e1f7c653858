namespace ConflictModel.Import;

/// <summary>The role of a column.</summary>
internal enum ColumnRole
{
    /// <summary>It is not read.</summary>
    None,
    IncidentId,
    IncidentName,
    IncidentDate,
    ReportDate,

    /// <summary>A date that may be that of the incident or of the report, by its name.</summary>
    Date,
    Place,
    Publisher,
    Origin,
    Link,
    Archive,
    Title,
    Quote,
    Note,
    Language,
    Figure,

    /// <summary>All its cells are blank.</summary>
    Blank,
}
