namespace ConflictModel;

/// <summary>
/// A dataset in the words of one language: its scopes, claims, figures, times and names as parts of sentences, for reports and for
/// implementers of a language (<see cref="ISentenceLanguage"/>).
/// </summary>
/// <remarks>Immutable and thread-safe. The text is independent of the culture.</remarks>
public sealed class Wording
{
    /// <summary>Creates the wording of a dataset.</summary>
    /// <param name="dataset">The dataset, whose names are used.</param>
    /// <param name="language">The language; English unless given.</param>
    public Wording(ConflictDataset dataset, ISentenceLanguage? language = null)
    {
        Dataset = Guard.NotNull(dataset);
        Language = language ?? SentenceLanguage.English;
    }

    /// <summary>The dataset.</summary>
    public ConflictDataset Dataset { get; }

    /// <summary>The language.</summary>
    public ISentenceLanguage Language { get; }

    /// <summary>
    /// Whether sentences give the id of each claim after its source; <see langword="true"/> unless set. Without ids a sentence is one
    /// that a reader would write.
    /// </summary>
    public bool NamesClaims { get; init; } = true;

    /// <summary>
    /// What was found, as a headline: what it is about, the figures that differ, who gives them and how far apart they are, as far as there
    /// is room. What the language has no headline for is said in English.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <param name="length">How many characters it may have at most, from 40; 90 unless given.</param>
    /// <param name="hasFactor">Whether it says how many times the figures are apart.</param>
    /// <returns>The headline, without a full stop.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The length is below 40.</exception>
    public string Headline(Finding finding, int length = 90, bool hasFactor = true)
    {
        Guard.NotNull(finding);
        Guard.Between(length, 40, int.MaxValue, nameof(length));
        return Language.Headline(finding, this, length, hasFactor)
            ?? EnglishLanguage.Instance.Headline(finding, InEnglish, length, hasFactor);
    }

    /// <summary>
    /// Gets a finding as one sentence; in English if the language has no sentence for it. The message of a custom reason is unchanged.
    /// </summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The sentence.</returns>
    public string Sentence(Finding finding) => Guard.NotNull(finding).Reason is CustomReason custom
        ? custom.Message
        : Whole(Language.Sentence(finding, this) ?? EnglishLanguage.Instance.Sentence(finding, InEnglish));

    /// <summary>
    /// Gets the relation between two claims and its reason as one sentence; in English if the language has no sentence for it.
    /// </summary>
    /// <param name="pair">The comparison of the claims.</param>
    /// <returns>The sentence.</returns>
    public string Sentence(PairComparison pair) =>
        Whole(Language.Sentence(Guard.NotNull(pair), this) ?? EnglishLanguage.Instance.Sentence(pair, InEnglish));

    /// <summary>The scopes of a finding as its claims give them: without a place that the event alone gives.</summary>
    /// <param name="finding">The finding.</param>
    /// <returns>The scopes, in the order of <see cref="Finding.Scopes"/>.</returns>
    public EquatableList<Scope> ScopesOf(Finding finding) =>
        Guard.NotNull(finding).Scopes.Select(scope => AsSaid(scope, finding)).ToEquatableList();

    /// <summary>Formats a scope, without its period: "soldiers of North Korea present in Russia".</summary>
    /// <param name="scope">The scope.</param>
    /// <returns>The text. Coordinates that are left unspecified are left out.</returns>
    /// <exception cref="KeyNotFoundException">The scope names an entity that the dataset does not have.</exception>
    public string Scope(Scope scope) => Language.Scope(Guard.NotNull(scope), this);

    /// <summary>
    /// Formats a claim with its speaker: "about 11,000 according to Kyrylo Budanov (budanov-11000)", with the id if
    /// <see cref="NamesClaims"/> is set.
    /// </summary>
    /// <param name="claim">The claim's id.</param>
    /// <returns>The text.</returns>
    /// <exception cref="KeyNotFoundException">The dataset has no such claim.</exception>
    public string Claim(EntityId<Claim> claim)
    {
        var found = Dataset.Claims[claim];
        var (said, speaker) = (Said(found), Speaker(found));
        return (NamesClaims ? null : Language.Claim(said, speaker)) ?? Language.Claim(said, speaker, found.Id);
    }

    /// <summary>
    /// Formats the figure of a claim with its unit: "about 11,000", "at least 500 tonnes"; or that there was none of it. Persons and items
    /// are not named.
    /// </summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The text.</returns>
    public string Said(Claim claim)
    {
        var (stance, quantity) = (Guard.NotNull(claim).Stance, claim.Quantity);
        if (stance == Stance.DeniesEvent)
        {
            return Language.Denied(null);
        }

        var figure = Language.Figure(quantity.Figure);
        var unit = Dataset.MeasurementUnits[quantity.Unit];
        var isBare = unit.Id == MeasurementUnits.Persons.Id || unit.Id == MeasurementUnits.Items.Id || !quantity.Figure.IsQuantified;
        var said = isBare ? figure : $"{figure} {Language.Unit(unit, quantity.Figure)}";
        return stance == Stance.DeniesFigure ? Language.Denied(said)
            : claim.Basis == CountBasis.Documented ? Language.Documented(said)
            : said;
    }

    /// <summary>The speaker of a claim: the innermost sources, else the publisher, else the report.</summary>
    /// <param name="claim">The claim.</param>
    /// <returns>The text.</returns>
    public string Speaker(Claim claim)
    {
        if (!Guard.NotNull(claim).Attribution.IsEmpty)
        {
            return Names(Origins(claim.Attribution).Distinct());
        }

        var report = Dataset.Reports[claim.Report];
        return report.Publisher is { } publisher ? Name(Dataset.Sources, publisher) : Language.Report(report.ToString());
    }

    /// <summary>Formats a figure: "about 1,500", "tens of thousands", "an unstated number".</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The text.</returns>
    public string Figure(Figure figure) => Language.Figure(Guard.NotNull(figure));

    /// <summary>A range: "1,125 to 1,875", "at least 100", "anything".</summary>
    /// <param name="range">The range.</param>
    /// <returns>The text.</returns>
    public string Range(QuantityRange range) => Language.Range(range);

    /// <summary>A number: "1,500".</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text.</returns>
    public string Number(decimal number) => Language.Number(number);

    /// <summary>A list: "a, b and c".</summary>
    /// <param name="items">The items.</param>
    /// <returns>The text.</returns>
    public string List(IEnumerable<string> items) => Language.List([.. Guard.NotNull(items)]);

    /// <summary>Formats a period as an adverbial: "in October 2024", "from August 2023 to 18 October 2024".</summary>
    /// <param name="period">The period; <see langword="null"/> if it is not known.</param>
    /// <returns>The text.</returns>
    public string When(UncertainPeriod? period) => Language.When(period);

    /// <summary>Formats a date as an adverbial: "on 18 October 2024", "in the second half of 2023".</summary>
    /// <param name="date">The date.</param>
    /// <returns>The text.</returns>
    public string When(UncertainDate date) => Language.When(UncertainPeriod.On(date));

    /// <summary>The name of an entity.</summary>
    /// <typeparam name="T">The kind of entity.</typeparam>
    /// <param name="table">The entities of the kind.</param>
    /// <param name="id">The id.</param>
    /// <returns>The name in the language, or else the first.</returns>
    /// <exception cref="KeyNotFoundException">The dataset has no such entity.</exception>
    public string Name<T>(EntityTable<T> table, EntityId<T> id)
        where T : IEntity<T> => Guard.NotNull(table)[id].Names.In(Language.Tag);

    /// <summary>The name of the entity that a scope has at a coordinate.</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="coordinate">The coordinate.</param>
    /// <returns>
    /// The name; <see langword="null"/> if the coordinate is left out or <i>any</i>, and for the period and the mode, which name no entity.
    /// </returns>
    /// <exception cref="KeyNotFoundException">The dataset has no such entity.</exception>
    public string? Name(Scope scope, ScopeCoordinate coordinate) => Guard.Defined(coordinate, nameof(coordinate)) == ScopeCoordinate.Measure
        ? Name(Dataset.Measures, Guard.NotNull(scope).Measure)
        : ScopeAxis.Of(coordinate) is { } axis && Guard.NotNull(scope)[axis] is { } slug and not Slug.Any ? Name(axis, slug)
        : null;

    /// <summary>The names of sources, as a list.</summary>
    /// <param name="sources">The ids of the sources.</param>
    /// <returns>The text.</returns>
    /// <exception cref="KeyNotFoundException">The dataset has no such source.</exception>
    public string Names(IEnumerable<EntityId<Source>> sources) =>
        List(Guard.NotNull(sources).Select(source => Name(Dataset.Sources, source)));

    private Scope AsSaid(Scope scope, Finding finding) =>
        scope with { Place = default } is var unplaced && unplaced != scope && Dataset.Completed(unplaced) == scope
            && !finding.Witnesses.Any(witness => witness.Claim.Scope.Place == scope.Place
                && Dataset.Completed(witness.Claim.Scope.WithoutPeriod()) == scope)
            ? unplaced
            : scope;

    private Wording InEnglish => new(Dataset) { NamesClaims = NamesClaims };

    private string Name(ScopeAxis axis, string slug)
    {
        var table = Dataset.Tables[axis];
        return table.KeyOf(slug) is >= 0 and var key
            ? table.NamesOf(key).In(Language.Tag)
            : throw new KeyNotFoundException($"The dataset has no {EntityKind.Of(axis).Word} '{slug}'.");
    }

    private static IEnumerable<EntityId<Source>> Origins(Attribution attribution) =>
        attribution.Steps.SelectMany(step => step.Cites.IsEmpty ? [step.Source] : Origins(step.Cites));

    // A sentence begins with a capital letter and ends with a full stop.
    private static string Whole(string text)
    {
        var start = text.Length > 0 && char.IsLower(text[0]) ? $"{char.ToUpperInvariant(text[0])}{text[1..]}" : text;
        return start.Length > 0 && start[^1] is '.' or '?' or '!' ? start : $"{start}.";
    }
}
