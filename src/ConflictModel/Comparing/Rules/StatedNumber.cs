using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// A number with its origins and date: the key that claims of different scopes share if they give one number of one statement.
/// </summary>
public sealed record StatedNumber
{
    /// <summary>The sources that stated it, ordered by id, each replaced by the source that it speaks for.</summary>
    public required EquatableList<EntityId<Source>> Origins { get; init => field = Guard.NotNull(value); }

    /// <summary>The number, above 0, in base units of its dimension.</summary>
    public required decimal Number { get; init; }

    /// <summary>The dimension of its unit.</summary>
    public required EntityId<Dimension> Dimension { get; init => field = Guard.Assigned(value); }

    /// <summary>The date of the statement, to the month or finer.</summary>
    public required UncertainDate Stated { get; init => field = Guard.NotNull(value); }

    internal static StatedNumber? Of(ClaimColumns rows, int claim) => rows.NumberOf(claim) is { } number
        && rows.Origins[claim].Number >= 0
        && rows.Times.StatementOf(claim).Key >= 0
        ? new()
        {
            Origins = rows.OriginsOf(claim),
            Number = number,
            Dimension = rows.DimensionOf(claim),
            Stated = rows.Times.StatedOn(claim)!,
        }
        : null;
}
