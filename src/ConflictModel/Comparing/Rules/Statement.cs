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

    internal static Statement? Of(ComparisonFrame frame, int claim)
    {
        if (frame.Rows.Origins[claim].Number < 0)
        {
            return null;
        }

        var record = frame.Dataset.Claims[claim];
        return new()
        {
            Origins = frame.OriginsOf(claim),
            Date = frame.Rows.Times.StatedOn(claim),
            Report = frame.Rows.StatementOf(claim).Moment < 0 ? record.Report : null,
            Period = record.Scope.Period,
        };
    }
}
