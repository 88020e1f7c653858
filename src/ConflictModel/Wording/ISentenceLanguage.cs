namespace ConflictModel;

/// <summary>
/// A language for the sentences of findings and comparisons. The library has English and German (<see cref="SentenceLanguage"/>); implement
/// this interface to add another.
/// </summary>
/// <remarks>
/// <para> A language must give the members that have no default: the wording of figures, ranges, times, scopes and claims, and one sentence
/// for each kind of <see cref="Reason"/>. A sentence is made of the data of the reason and of the parts that <see cref="Wording"/> gives in
/// the same language. Return <see langword="null"/> for a reason that the language has no sentence for: the whole sentence is then English.
/// </para>
/// <para> Every other member has a default, and members that are added in later versions have one too, so that a language keeps compiling:
/// numbers and lists without words, else the English words. Implementations must be immutable, must not follow the current culture, and
/// must give the same text for the same data. </para>
/// </remarks>
public interface ISentenceLanguage
{
    /// <summary>
    /// The language as a BCP 47 tag, such as <c>nl</c>: the names of entities are taken in it where the dataset has them.
    /// </summary>
    string Tag { get; }

    /// <summary>Formats a figure: "about 1,500", "tens of thousands", "an unstated number".</summary>
    /// <param name="figure">The figure.</param>
    /// <returns>The text.</returns>
    string Figure(Figure figure);

    /// <summary>A range: "1,125 to 1,875", "at least 100", "anything".</summary>
    /// <param name="range">The range.</param>
    /// <returns>The text.</returns>
    string Range(QuantityRange range);

    /// <summary>Formats a period as an adverbial: "in October 2024", "from August 2023 to 18 October 2024", "at an unknown time".</summary>
    /// <param name="period">The period; <see langword="null"/> if it is not known.</param>
    /// <returns>The text.</returns>
    string When(UncertainPeriod? period);

    /// <summary>Formats a scope, without its period: "soldiers of North Korea present in Russia".</summary>
    /// <param name="scope">The scope.</param>
    /// <param name="words">The names of the dataset in this language.</param>
    /// <returns>The text.</returns>
    string Scope(Scope scope, Wording words);

    /// <summary>A claim: "about 11,000 according to Kyrylo Budanov (budanov-11000)".</summary>
    /// <param name="said">The figure with its unit.</param>
    /// <param name="speaker">The speaker.</param>
    /// <param name="id">The id of the claim.</param>
    /// <returns>The text.</returns>
    string Claim(string said, string speaker, EntityId<Claim> id);

    /// <summary>Gets the sentence of a finding. The first letter is capitalized, and a full stop is added if there is none.</summary>
    /// <param name="finding">The finding: its <see cref="Finding.Reason"/> says why, its <see cref="Finding.Scopes"/> about what. The
    /// reason is never a <see cref="CustomReason"/>, whose message is shown as it is written.</param>
    /// <param name="words">The parts of the sentence in this language.</param>
    /// <returns>The sentence; <see langword="null"/> for the English one.</returns>
    string? Sentence(Finding finding, Wording words);

    /// <summary>
    /// The relation between two claims and its reason, as a sentence. The first letter is capitalized, and a full stop is added if there is
    /// none.
    /// </summary>
    /// <param name="pair">The comparison: its <see cref="PairComparison.Relation"/> says what, its <see cref="PairComparison.Reason"/>
    /// why.</param>
    /// <param name="words">The parts of the sentence in this language.</param>
    /// <returns>The sentence; <see langword="null"/> for the English one.</returns>
    string? Sentence(PairComparison pair, Wording words);

    /// <summary>
    /// What was found, as a headline within a length: what it is about, the figures that differ, who gives them and how far apart they are,
    /// as far as there is room. The first letter is a capital; there is no full stop.
    /// </summary>
    /// <param name="finding">The finding, as for <see cref="Sentence(Finding, Wording)"/>.</param>
    /// <param name="words">The parts of the headline in this language.</param>
    /// <param name="length">How many characters it may have at most, from 40.</param>
    /// <param name="hasFactor">Whether it says how many times the figures are apart.</param>
    /// <returns>The headline; <see langword="null"/>, the default, for the English one.</returns>
    string? Headline(Finding finding, Wording words, int length, bool hasFactor) => null;

    /// <summary>
    /// A claim without its id, for readers of reports: "about 11,000 according to Kyrylo Budanov".
    /// </summary>
    /// <param name="said">What it says: the figure with its unit.</param>
    /// <param name="speaker">Who says so.</param>
    /// <returns>The text; <see langword="null"/>, the default, for the one with the id.</returns>
    string? Claim(string said, string speaker) => null;

    /// <summary>A number: "1,500", "0.5". By default as in English.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The text.</returns>
    string Number(decimal number) => SentenceLanguage.English.Number(number);

    /// <summary>A list: "a, b and c". By default with commas alone.</summary>
    /// <param name="items">The items.</param>
    /// <returns>The text.</returns>
    string List(IReadOnlyList<string> items) => string.Join(", ", items);

    /// <summary>A unit in the number that a figure takes: "tonnes", "tonne". By default the name of the unit, which is a plural.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="figure">The figure that it follows.</param>
    /// <returns>The text.</returns>
    string Unit(MeasurementUnit unit, Figure figure)
    {
        ArgumentNullException.ThrowIfNull(unit);
        return unit.Names.In(Tag);
    }

    /// <summary>A coordinate by which scopes differ: "place", "time". By default as in English.</summary>
    /// <param name="coordinate">The coordinate.</param>
    /// <returns>The text.</returns>
    string Coordinate(ScopeCoordinate coordinate) => SentenceLanguage.English.Coordinate(coordinate);

    /// <summary>Formats the denial of a figure, "not 500 tonnes", or of an event: "none". By default as in English.</summary>
    /// <param name="said">The figure with its unit; <see langword="null"/> if the event is denied.</param>
    /// <returns>The text.</returns>
    string Denied(string? said) => SentenceLanguage.English.Denied(said);

    /// <summary>Formats a documented count: "40 documented". By default as in English.</summary>
    /// <param name="said">The figure with its unit.</param>
    /// <returns>The text.</returns>
    string Documented(string said) => SentenceLanguage.English.Documented(said);

    /// <summary>
    /// A report that itself says something, since nobody is named: "the report "Shadow alliance"". By default as in English.
    /// </summary>
    /// <param name="title">Its title, or its id.</param>
    /// <returns>The text.</returns>
    string Report(string title) => SentenceLanguage.English.Report(title);
}
