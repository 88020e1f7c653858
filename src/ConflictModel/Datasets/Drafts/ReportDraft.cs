namespace ConflictModel;

/// <summary>A report as written in a dataset file.</summary>
public sealed record ReportDraft : EntityDraft
{
    /// <summary>The headline.</summary>
    public DraftValue Title { get; init; }

    /// <summary>The publisher.</summary>
    public DraftValue Publisher { get; init; }

    /// <summary>The date of publication.</summary>
    public DraftValue Date { get; init; }

    /// <summary>Its language.</summary>
    public DraftValue Language { get; init; }

    /// <summary>The address on the web.</summary>
    public DraftValue Address { get; init; }

    /// <summary>The address of an archived copy.</summary>
    public DraftValue Archive { get; init; }

    /// <summary>The day on which it was retrieved.</summary>
    public DraftValue Retrieved { get; init; }

    /// <summary>Interprets the entry by itself.</summary>
    /// <returns>The record, and every problem of its values.</returns>
    public DraftReading<Report> Read() => DraftReading.Of(this, DraftRecords.Report);

    internal override string List => "reports";

    internal override IEnumerable<DraftValue> Values => [Id, Note, Title, Publisher, Date, Language, Address, Archive, Retrieved];
}
