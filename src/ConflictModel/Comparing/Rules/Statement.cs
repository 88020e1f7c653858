using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// A statement of one origin at one time about one period. Claims of one scope with the same key are one statement, in whatever report.
/// </summary>
public sealed record Statement
{
    /// <summary>The sources that stated it, ordered by id, each replaced by the source that it speaks for.</summary>
    public required EquatableList<EntityId<Source>> Origins { get; init => field = Guard.NotNull(value); }

    /// <summary>The date of the statement; <see langword="null"/> if it is not known.</summary>
    public UncertainDate? Date { get; init; }

    /// <summary>
    /// The report, where the date is not known to the month: then it is one statement within one report alone; otherwise
    /// <see langword="null"/>.
    /// </summary>
    public EntityId<Report>? Report { get; init; }

    /// <summary>The period that it gives; <see langword="null"/> if it gives none.</summary>
    public UncertainPeriod? Period { get; init; }

    internal static Statement? Of(ComparisonFrame frame, int claim) =>
        frame.Rows.Origins[claim].Number < 0 ? null : Of(frame.Rows, claim, frame.OriginsOf(claim));

    internal static Statement? Of(ClaimColumns rows, int claim) =>
        rows.Origins[claim].Number < 0 ? null : Of(rows, claim, rows.OriginsOf(claim));

    private static Statement Of(ClaimColumns rows, int claim, EquatableList<EntityId<Source>> origins)
    {
        var record = rows.Claims[claim];
        return new()
        {
            Origins = origins,
            Date = rows.Times.StatedOn(claim),
            Report = rows.StatementOf(claim).Moment < 0 ? record.Report : null,
            Period = record.Scope.Period,
        };
    }
}
