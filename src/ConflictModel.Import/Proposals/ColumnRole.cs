namespace ConflictModel.Import;

/// <summary>What a column is read as.</summary>
internal enum ColumnRole
{
    /// <summary>It is not read.</summary>
    None,
    IncidentId,
    IncidentName,
    IncidentDate,
    ReportDate,

    /// <summary>A date of which the name does not say whether it is that of the incident or of the report.</summary>
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

    /// <summary>It has nothing in any cell.</summary>
    Blank,
}
