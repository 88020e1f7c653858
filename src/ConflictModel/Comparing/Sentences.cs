namespace ConflictModel;

/// <summary>Builds the sentences of findings and comparisons in one language, from their data alone.</summary>
internal abstract class Sentences(Phrases phrases)
{
    protected Phrases Say { get; } = phrases;

    public static Sentences In(SentenceLanguage language, ConflictDataset dataset) => Guard.Defined(language, nameof(language)) == SentenceLanguage.German
        ? new GermanSentences(new GermanPhrases(dataset))
        : new EnglishSentences(new EnglishPhrases(dataset));

    public string Describe(Finding finding) => finding.Reason is CustomReason custom ? custom.Message : Sentence(finding.Reason switch
    {
        BoundsReason bounds => Bounds(bounds, finding.Rule.Category == RuleCategory.Contradiction, AsSaid(finding)),
        OriginReason origin => Origin(origin, AsSaid(finding)[0]),
        DenialReason denial => Denial(denial, AsSaid(finding)[0]),
        RestatementReason restatement => Restatement(restatement, AsSaid(finding)[0]),
        RevisionReason revision => Revision(revision, AsSaid(finding)[0]),
        SumReason sum => Sum(sum, AsSaid(finding)[0]),
        UnitsReason units => Units(units),
        SharedNumberReason shared when AsSaid(finding) is var scopes => SharedNumber(shared, scopes[0], scopes[1]),
        StatementTimeReason time => StatementTime(time, AsSaid(finding)[0]),
        DigitsReason digits => Digits(digits, AsSaid(finding)[0]),
        AcknowledgementReason acknowledgement => Acknowledgement(acknowledgement),
        var reason => $"{finding.Rule.Title} ({reason.Code})",
    });

    public string Describe(PairComparison pair) => Sentence(pair.Reason switch
    {
        BoundsReason bounds => Bounds(bounds, pair.Relation == ClaimRelation.Contradicts, ScopesOf(bounds)),
        ExclusionReason exclusion => Excluded(pair, exclusion),
        DimensionReason dimension => OtherDimension(pair, dimension),
        IncomparableReason later when pair.Relation == ClaimRelation.Updated => Update(pair, Say.When(later.First), Say.When(later.Second)),
        IncomparableReason incomparable => Incomparable(pair, incomparable),
        AgreementReason agreement => Agreement(pair, agreement),
        var reason => $"{pair} ({reason.Code})",
    });

    protected abstract string Bounds(BoundsReason reason, bool isContradiction, EquatableList<Scope> scopes);

    protected abstract string Origin(OriginReason reason, Scope scope);

    protected abstract string Denial(DenialReason reason, Scope scope);

    protected abstract string Restatement(RestatementReason reason, Scope scope);

    protected abstract string Revision(RevisionReason reason, Scope scope);

    protected abstract string Sum(SumReason reason, Scope scope);

    protected abstract string Units(UnitsReason reason);

    protected abstract string SharedNumber(SharedNumberReason reason, Scope first, Scope second);

    protected abstract string StatementTime(StatementTimeReason reason, Scope scope);

    protected abstract string Digits(DigitsReason reason, Scope scope);

    protected abstract string Acknowledgement(AcknowledgementReason reason);

    protected abstract string Excluded(PairComparison pair, ExclusionReason reason);

    protected abstract string OtherDimension(PairComparison pair, DimensionReason reason);

    protected abstract string Incomparable(PairComparison pair, IncomparableReason reason);

    protected abstract string Agreement(PairComparison pair, AgreementReason reason);

    protected abstract string Update(PairComparison pair, string first, string second);

    protected string Claims(PairComparison pair) => $"{Say.Claim(pair.First.Id)} {Say.And} {Say.Claim(pair.Second.Id)}";

    /// <summary>What stands at a coordinate of a claim, by name.</summary>
    protected string? Value(Claim claim, ScopeCoordinate coordinate) => coordinate == ScopeCoordinate.Measure
        ? Say.Name(Say.Dataset.Measures, claim.Scope.Measure)
        : ScopeAxis.Of(coordinate) is { } axis ? Say.Name(Say.Dataset.Completed(claim.Scope), axis) : null;

    /// <summary>The names of the coordinates by which a statement is retold about something else.</summary>
    protected List<string> Retold(AgreementReason reason) => [.. reason.Coordinates.Where(coordinate => coordinate != ScopeCoordinate.Period).Select(Say.ScopeCoordinateName)];

    /// <summary>Whether two claims of one statement give one figure, so that they differ in likelihood alone.</summary>
    protected static bool AreOneFigure(PairComparison pair) => pair.First.Quantity == pair.Second.Quantity && pair.First.Stance == pair.Second.Stance;

    /// <inheritdoc cref="AreOneFigure(PairComparison)"/>
    protected bool AreOneFigure(RestatementReason reason)
    {
        var (higher, lower) = (Say.Dataset.Claims[reason.Higher], Say.Dataset.Claims[reason.Lower]);
        return higher.Quantity == lower.Quantity && higher.Stance == lower.Stance;
    }

    protected string SidesOf(OriginReason reason) => Say.List(reason.Sides.Select(side => Say.Name(Say.Dataset.Actors, side)));

    /// <summary>Whether a factor is worth telling: 1.04 is not.</summary>
    protected static bool IsNotable(decimal? factor) => factor > 1.05m;

    private EquatableList<Scope> ScopesOf(BoundsReason reason)
    {
        var (narrower, wider) = (Say.Dataset.Claims[reason.Narrower].Scope.WithoutPeriod(), Say.Dataset.Claims[reason.Wider].Scope.WithoutPeriod());
        return Say.Dataset.Completed(narrower) == Say.Dataset.Completed(wider) ? [narrower] : [narrower, wider];
    }

    // A place that the event alone gives is left out again, as the claims do.
    private EquatableList<Scope> AsSaid(Finding finding) => finding.Scopes.Select(scope => AsSaid(scope, finding)).ToEquatableList();

    private Scope AsSaid(Scope scope, Finding finding) =>
        scope with { Place = default } is var unplaced && unplaced != scope && Say.Dataset.Completed(unplaced) == scope
            && !finding.Witnesses.Any(witness => witness.Claim.Scope.Place == scope.Place && Say.Dataset.Completed(witness.Claim.Scope.WithoutPeriod()) == scope)
            ? unplaced
            : scope;

    // A sentence begins with a capital letter and ends with a full stop.
    private static string Sentence(string text)
    {
        var start = text.Length > 0 && char.IsLower(text[0]) ? $"{char.ToUpperInvariant(text[0])}{text[1..]}" : text;
        return start.Length > 0 && start[^1] is '.' or '?' or '!' ? start : $"{start}.";
    }
}
