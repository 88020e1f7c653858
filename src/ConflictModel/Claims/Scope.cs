using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ConflictModel;

/// <summary>
/// The exact scope of a figure: measure, category, actor, counterparty, responsible, place, event, period and mode. If one scope is within
/// another, then, for counts and amounts, the true value at the first is at most the true value at the second.
/// </summary>
/// <remarks>
/// A coordinate that is left out is unspecified: two scopes that both leave it out agree on it; if only one names it, their order is at
/// most possible. <i>Any</i> must be written.
/// </remarks>
/// <example>
/// <code>
/// var present = new Scope
/// {
///     Measure = new("present"),
///     Category = new("soldiers"),
///     Actor = new("north-korea"),
///     Place = new("russia"),
///     Period = UncertainPeriod.Parse("2024-10"),
/// };
/// var inKursk = present with { Place = new("kursk-oblast") };
/// </code>
/// </example>
[JsonConverter(typeof(ModelJsonConverter))]
public sealed record Scope
{
    private readonly ScopeTexts _texts;

    /// <summary>Creates a scope.</summary>
    public Scope()
    {
    }

    [SetsRequiredMembers]
    private Scope(in ScopeTexts texts) => _texts = texts;

    /// <summary>The measure: present, arrived, killed.</summary>
    public required EntityId<Measure> Measure { get; init => field = Guard.Assigned(value); }

    /// <summary>The category that is counted.</summary>
    public Coordinate<Category> Category
    {
        get => At<Category>(ScopeCoordinate.Category);
        init => _texts[ScopeAxis.SlotOf(ScopeCoordinate.Category)] = value.Text;
    }

    /// <summary>The actor they belong to, or who acts.</summary>
    public Coordinate<Actor> Actor
    {
        get => At<Actor>(ScopeCoordinate.Actor);
        init => _texts[ScopeAxis.SlotOf(ScopeCoordinate.Actor)] = value.Text;
    }

    /// <summary>The other side: against whom, or to whom.</summary>
    public Coordinate<Actor> Counterparty
    {
        get => At<Actor>(ScopeCoordinate.Counterparty);
        init => _texts[ScopeAxis.SlotOf(ScopeCoordinate.Counterparty)] = value.Text;
    }

    /// <summary>
    /// The actor said to be responsible: killed <i>by</i>. Those who were killed belong to the <see cref="Actor"/>. If the report does not
    /// say who did it, it is left out; <i>any</i> says that the acts of all sides are counted.
    /// </summary>
    public Coordinate<Actor> Responsible
    {
        get => At<Actor>(ScopeCoordinate.Responsible);
        init => _texts[ScopeAxis.SlotOf(ScopeCoordinate.Responsible)] = value.Text;
    }

    /// <summary>Where.</summary>
    public Coordinate<Place> Place
    {
        get => At<Place>(ScopeCoordinate.Place);
        init => _texts[ScopeAxis.SlotOf(ScopeCoordinate.Place)] = value.Text;
    }

    /// <summary>In which incident, battle, operation or war.</summary>
    public Coordinate<ConflictEvent> Event
    {
        get => At<ConflictEvent>(ScopeCoordinate.Event);
        init => _texts[ScopeAxis.SlotOf(ScopeCoordinate.Event)] = value.Text;
    }

    /// <summary>
    /// The time: a moment for a <see cref="MeasureKind.Level"/>, a period for a <see cref="MeasureKind.Flow"/>. Where it is
    /// <see langword="null"/>, an actual claim holds as of its statement (level) or up to its statement (flow); a planned or forecast one
    /// as of its statement.
    /// </summary>
    public UncertainPeriod? Period { get; init; }

    /// <summary>Gets whether it is a fact, a plan or a forecast.</summary>
    public Mode Mode { get; init => field = Guard.Defined(value); }

    /// <summary>
    /// A coordinate as a dataset file has it: an id, the word <c>any</c>, a period or a mode; <see langword="null"/> if it is left out, as
    /// an actual mode is.
    /// </summary>
    /// <param name="coordinate">The coordinate.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such coordinate.</exception>
    public string? this[ScopeCoordinate coordinate] => Guard.Defined(coordinate, nameof(coordinate)) switch
    {
        ScopeCoordinate.Measure => Measure.Value,
        ScopeCoordinate.Period => Period?.ToString(),
        ScopeCoordinate.Mode => Mode == Mode.Actual ? null : Words<Mode>.Of(Mode),
        _ => _texts[ScopeAxis.SlotOf(coordinate)],
    };

    /// <summary>Returns the scope without its period, by which findings are grouped.</summary>
    /// <returns>The scope.</returns>
    public Scope WithoutPeriod() => Period is null ? this : this with { Period = null };

    /// <summary>
    /// The coordinates that are given, in their order: <c>measure: present, category: soldiers, place: russia, period: 2024-10</c>.
    /// </summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var text = new StringBuilder("measure: ").Append(Measure.Value);
        foreach (var axis in ScopeAxis.All)
        {
            Append(axis.Name, this[axis]);
        }

        Append("period", this[ScopeCoordinate.Period]);
        Append("mode", this[ScopeCoordinate.Mode]);
        return text.ToString();

        void Append(string name, string? value)
        {
            if (value is not null)
            {
                text.Append(", ").Append(name).Append(": ").Append(value);
            }
        }
    }

    /// <summary>The slug or the word <c>any</c> at an axis; null if the coordinate is left out.</summary>
    internal string? this[ScopeAxis axis] => _texts[axis.Slot];

    /// <summary>The scope with what it has at its axes, all known to be slugs or the word <c>any</c>.</summary>
    internal static Scope OfChecked(EntityId<Measure> measure, in ScopeTexts texts, UncertainPeriod? period, Mode mode) =>
        new(texts) { Measure = measure, Period = period, Mode = mode };

    private Coordinate<T> At<T>(ScopeCoordinate coordinate) => Coordinate<T>.OfChecked(_texts[ScopeAxis.SlotOf(coordinate)]);
}
