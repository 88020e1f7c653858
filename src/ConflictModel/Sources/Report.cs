using NodaTime;

namespace ConflictModel;

/// <summary>A published document that contains claims.</summary>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Report : IIdentified<Report>
{
    /// <summary>The id, unique among reports.</summary>
    public required EntityId<Report> Id { get; init => field = Guard.Assigned(value); }

    /// <summary>The headline; <see langword="null"/> if there is none.</summary>
    public string? Title { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The publisher; <see langword="null"/> if that is not known.</summary>
    public EntityId<Source>? Publisher { get; init => field = value is { } id ? Guard.Assigned(id) : null; }

    /// <summary>The date of publication; <see langword="null"/> if it prints no date. Such reports are ordered last.</summary>
    public UncertainDate? Date { get; init; }

    /// <summary>The language as a BCP 47 tag; <see langword="null"/> if it is not known.</summary>
    public string? Language { get; init => field = value is null ? null : LanguageTag.Checked(value); }

    /// <summary>The address on the web: an absolute http or https address.</summary>
    public Uri? Address { get; init => field = value is null ? null : WebAddress.Checked(value); }

    /// <summary>The address of an archived copy: an absolute http or https address.</summary>
    public Uri? ArchiveAddress { get; init => field = value is null ? null : WebAddress.Checked(value); }

    /// <summary>The day on which it was retrieved.</summary>
    public LocalDate? Retrieved { get; init => field = value?.WithCalendar(CalendarSystem.Iso); }

    /// <summary>A remark by the maintainers of the dataset.</summary>
    public string? Note { get; init => field = Guard.NullOrNotBlank(value); }

    /// <summary>The title, or else the id.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Title ?? Id.Value;
}
