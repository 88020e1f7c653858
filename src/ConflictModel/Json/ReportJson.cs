using NodaTime.Text;

namespace ConflictModel.Json;

/// <summary>Reports in JSON.</summary>
internal static class ReportJson
{
    public static readonly RecordTable<ReportParts, Report> Table = new(
        "a report",
        new("id", parts => ref parts.Id, report => report.Id.Value, isRequired: true),
        new("title", parts => ref parts.Title, report => report.Title),
        new("publisher", parts => ref parts.Publisher, report => report.Publisher?.Value),
        new("date", parts => ref parts.Date, report => report.Date?.ToString()),
        new("language", parts => ref parts.Language, report => report.Language),
        new("address", parts => ref parts.Address, report => report.Address?.OriginalString),
        new("archive", parts => ref parts.Archive, report => report.ArchiveAddress?.OriginalString),
        new("retrieved", parts => ref parts.Retrieved, report => report.Retrieved is { } day ? LocalDatePattern.Iso.Format(day) : null),
        new("note", parts => ref parts.Note, report => report.Note));

    public static ReportDraft Read(ref DraftJsonReader json)
    {
        var location = json.Here();
        var parts = Table.Read(ref json, new());
        return new()
        {
            Location = location,
            Id = parts.Id,
            Title = parts.Title,
            Publisher = parts.Publisher,
            Date = parts.Date,
            Language = parts.Language,
            Address = parts.Address, Archive = parts.Archive, Retrieved = parts.Retrieved, Note = parts.Note,
        };
    }
}

/// <summary>The values that were read of a report.</summary>
internal sealed class ReportParts
{
    public DraftValue Id;
    public DraftValue Title;
    public DraftValue Publisher;
    public DraftValue Date;
    public DraftValue Language;
    public DraftValue Address;
    public DraftValue Archive;
    public DraftValue Retrieved;
    public DraftValue Note;
}
