using NodaTime;

namespace ConflictModel;

/// <summary>A published document in which claims stand.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Report : IIdentified<Report>
{
    /// <summary>The id, unique among reports.</summary>
    public required EntityId<Report> Id { get; init => field = Guard.Assigned(value); }

    /// <summary>The headline; <see langword="null"/> where there is none.</summary>
    public string? Title { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>Who published it; <see langword="null"/> where that is not known.</summary>
    public EntityId<Source>? Publisher { get; init => field = value is { } id ? Guard.Assigned(id) : null; }

    /// <summary>When it was published; <see langword="null"/> where it prints no date. Such reports are ordered last.</summary>
    public UncertainDate? Date { get; init; }

    /// <summary>The language as a BCP 47 tag; <see langword="null"/> where it is not known.</summary>
    public string? Language { get; init => field = value is null ? null : LanguageTag.Checked(value); }

    /// <summary>Where it stands on the web: an absolute http or https address.</summary>
    public Uri? Address { get; init => field = value is null ? null : WebAddress.Checked(value); }

    /// <summary>Where a copy of it is archived: an absolute http or https address.</summary>
    public Uri? ArchiveAddress { get; init => field = value is null ? null : WebAddress.Checked(value); }

    /// <summary>The day on which it was retrieved.</summary>
    public LocalDate? Retrieved { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>A remark by the dataset's keepers.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The title, or else the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Title ?? Id.Value;
}
