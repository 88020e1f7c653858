namespace ConflictModel.Reading;

/// <summary>
/// A claim that a text seems to make. It is a proposal: a coder confirms or corrects it, and nothing is added to a dataset automatically.
/// <see cref="ToDraft"/> converts it to an entry of a dataset.
/// </summary>
/// <example>
/// <code>
/// ClaimDraft draft = proposal.ToDraft(new("lee-100"), new("evening-report"));
/// DatasetResult result = DatasetDraft.Read("dataset.json").Add(draft).Build();
/// </code>
/// </example>
public sealed record ProposedClaim
{
    /// <summary>The figure, with its hedge, its unit and its position.</summary>
    public required ReadFigure Figure { get; init; }

    /// <summary>The measure, such as killed or deployed; <see langword="null"/> if the sentence has none.</summary>
    public ProposedPart? Measure { get; init; }

    /// <summary>The category that is counted; <see langword="null"/> if the noun is not a category.</summary>
    public ProposedPart? Category { get; init; }

    /// <summary>
    /// The actor whose persons or things are counted, by a name that the dataset knows, otherwise by a plain name; <see langword="null"/>
    /// if the sentence has none.
    /// </summary>
    public ProposedPart? Actor { get; init; }

    /// <summary>The recipient of what is sent or delivered; <see langword="null"/> if the sentence does not name one.</summary>
    public ProposedPart? Counterparty { get; init; }

    /// <summary>
    /// The actor who is said to be responsible: killed <i>by</i>; <see langword="null"/> if the sentence does not name one.
    /// </summary>
    public ProposedPart? Responsible { get; init; }

    /// <summary>
    /// The place, by a name that the dataset knows, otherwise by a plain name after "in", otherwise that of the previous sentence if this
    /// one continues its account; <see langword="null"/> if there is none.
    /// </summary>
    public ProposedPart? Place { get; init; }

    /// <summary>
    /// The period in EDTF, if the text gives one. Totals as of a day or "so far" end with that day (<c>../2024-05-03</c>). Its value is
    /// <see langword="null"/> if the words cannot be dated: "since the start of the war", or "yesterday" in a report without a date. <see
    /// langword="null"/> if the text gives no time: such a claim is as of its statement.
    /// </summary>
    public ProposedPart? Period { get; init; }

    /// <summary>Whether it is planned or forecast; <see langword="null"/> for a fact.</summary>
    public ProposedPart? Mode { get; init; }

    /// <summary>The likelihood, if the word is on a published scale: "likely"; <see langword="null"/> otherwise.</summary>
    public ProposedPart? Likelihood { get; init; }

    /// <summary>The sources, outermost first: "Yonhap, citing the JCS". Empty if the text names none.</summary>
    public EquatableList<ProposedSource> Attribution { get; init; } = [];

    /// <summary>The date of the statement in EDTF: "the ministry said on Tuesday"; <see langword="null"/> if the text has none.</summary>
    public ProposedPart? Stated { get; init; }

    /// <summary>The measurement unit: that of the figure, or the one in which the category is counted.</summary>
    public EntityId<MeasurementUnit>? Unit { get; init; }

    /// <summary>The words to quote, at most eight, starting with the figure.</summary>
    public required string Quote { get; init; }

    /// <summary>
    /// The members that the text does not give, or gives in words that the dataset does not know: <c>measure</c>, <c>category</c>,
    /// <c>actor</c>, <c>place</c>, <c>period</c>, <c>attribution</c>, <c>unit</c>. A claim must have a measure and a unit; without the
    /// others it is only less specific.
    /// </summary>
    public EquatableList<string> Missing { get; init; } = [];

    /// <summary>Whether nothing is missing.</summary>
    public bool IsComplete => Missing.Count == 0;

    /// <summary>The confidence in the whole proposal, from 0 to 1.</summary>
    public required decimal Confidence { get; init; }

    /// <summary>The proposal as an entry of a dataset; unknown members are left out.</summary>
    /// <param name="id">The id of the claim.</param>
    /// <param name="report">The report that was read.</param>
    /// <returns>The entry; <see cref="DatasetDraft.Add"/> adds it to a draft of a dataset.</returns>
    public ClaimDraft ToDraft(EntityId<Claim> id, EntityId<Report> report) => new()
    {
        Id = new(id.Value),
        Report = new(report.Value),
        Attribution = [.. Attribution.SelectMany(source => source.ToDrafts(Stated))],
        Likelihood = Given(Likelihood),
        Measure = Given(Measure),
        Category = Given(Category),
        Actor = Given(Actor),
        Counterparty = Given(Counterparty),
        Responsible = Given(Responsible),
        Place = Given(Place),
        Period = Given(Period),
        Mode = Given(Mode),
        Figure = new(Figure.Figure.ToString()),
        Unit = Unit is { } unit ? new(unit.Value) : default,
        Quote = new(Quote),
    };

    /// <summary>The proposal in one line: <c>killed soldiers dprk kursk-oblast >=100 by lee-sung-kwon; "Mindestens 100 ..."</c>.</summary>
    /// <returns>The text, the same under every culture.</returns>
    public override string ToString()
    {
        var by = Attribution.Count == 0 ? "" : $" by {string.Join(", ", Attribution)}";
        return string.Join(' ', new object?[] { Measure, Category, Actor, Place, Period, Mode,
            Figure.Figure }.Where(part => part is not null)) + $"{by}; \"{Quote}\"";
    }

    private static DraftValue Given(ProposedPart? part) => part?.Value is { } value ? new(value) : default;
}
