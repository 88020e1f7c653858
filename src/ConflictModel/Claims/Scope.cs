using System.Text;

namespace ConflictModel;

/// <summary>
/// What exactly a figure is about: measure, category, actor, counterparty, place, event, period and mode.
/// If one scope is within another, then, for counts and amounts, the true value at the first is at most the true value at the second.
/// </summary>
/// <remarks>
/// A coordinate that is left out is unspecified: two scopes that both leave it out agree on it; between one that names it and one that does not, an order is at most possible.
/// <i>Any</i> must be written.
/// </remarks>
public sealed record Scope
{
    /// <summary>What about the category: present, arrived, killed.</summary>
    public required EntityId<Measure> Measure { get; init => field = Guard.Assigned(value); }

    /// <summary>What is counted.</summary>
    public Coordinate<Category> Category { get; init; }

    /// <summary>Whose they are, or who does it.</summary>
    public Coordinate<Actor> Actor { get; init; }

    /// <summary>Against whom, or to whom.</summary>
    public Coordinate<Actor> Counterparty { get; init; }

    /// <summary>Where.</summary>
    public Coordinate<Place> Place { get; init; }

    /// <summary>In which incident, battle, operation or war.</summary>
    public Coordinate<ConflictEvent> Event { get; init; }

    /// <summary>
    /// When: a moment for a <see cref="MeasureKind.Level"/>, a stretch for a <see cref="MeasureKind.Flow"/>.
    /// Where it is <see langword="null"/>, an actual claim holds as of its statement (level) or up to its statement (flow); a planned or forecast one as of its statement.
    /// </summary>
    public UncertainPeriod? Period { get; init; }

    /// <summary>Whether it is so, is planned, or is forecast.</summary>
    public Mode Mode { get; init => field = Guard.Defined(value); }

    /// <summary>The same scope with the period left out: what findings are grouped by.</summary>
    /// <returns>The scope.</returns>
    public Scope WithoutPeriod() => Period is null ? this : this with { Period = null };

    /// <summary>The coordinates that are given, in their order: <c>measure: present, category: soldiers, place: russia, period: 2024-10</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder("measure: ").Append(Measure.Value);
        Append("category", Category.ToString());
        Append("actor", Actor.ToString());
        Append("counterparty", Counterparty.ToString());
        Append("place", Place.ToString());
        Append("event", Event.ToString());
        Append("period", Period?.ToString() ?? "");
        Append("mode", Mode switch { Mode.Planned => "planned", Mode.Forecast => "forecast", _ => "" });
        return text.ToString();

        void Append(string name, string value)
        {
            if (value.Length > 0)
            {
                text.Append(", ").Append(name).Append(": ").Append(value);
            }
        }
    }
}
