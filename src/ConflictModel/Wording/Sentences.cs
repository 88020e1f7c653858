namespace ConflictModel;

/// <summary>Builds the sentences of findings and comparisons in one language, from their data alone.</summary>
internal abstract class Sentences(Wording words)
{
    protected Wording Say { get; } = words;

    public string Sentence(Finding finding) => finding.Reason switch
    {
        BoundsReason bounds => Bounds(bounds, finding.Rule.Category == RuleCategory.Contradiction, Say.ScopesOf(finding)),
        OriginReason origin => Origin(origin, Say.ScopesOf(finding)[0]),
        DenialReason denial => Denial(denial, Say.ScopesOf(finding)[0]),
        RestatementReason restatement => Restatement(restatement, Say.ScopesOf(finding)[0]),
        RevisionReason revision => Revision(revision, Say.ScopesOf(finding)[0]),
        SumReason sum => Sum(sum, Say.ScopesOf(finding)[0]),
        UnitsReason units => Units(units),
        SharedNumberReason shared when Say.ScopesOf(finding) is var scopes => SharedNumber(shared, scopes[0], scopes[1]),
        StatementTimeReason time => StatementTime(time, Say.ScopesOf(finding)[0]),
        DigitsReason digits => Digits(digits, Say.ScopesOf(finding)[0]),
        AcknowledgementReason acknowledgement => Acknowledgement(acknowledgement),
        var reason => $"{finding.Rule.Title} ({reason.Code})",
    };

    public string Sentence(PairComparison pair) => pair.Reason switch
    {
        BoundsReason bounds => Bounds(bounds, pair.Relation == ClaimRelation.Contradicts, ScopesOf(bounds)),
        ExclusionReason exclusion => Excluded(pair, exclusion),
        DimensionReason dimension => OtherDimension(pair, dimension),
        IncomparableReason later when pair.Relation == ClaimRelation.Updated => Update(pair, When(later.First), When(later.Second)),
        IncomparableReason incomparable => Incomparable(pair, incomparable),
        AgreementReason agreement => Agreement(pair, agreement),
        var reason => $"{pair} ({reason.Code})",
    };

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

    protected string Claims(PairComparison pair) => Say.List([Say.Claim(pair.First.Id), Say.Claim(pair.Second.Id)]);

    /// <summary>The figure without its speaker: "about 11,000 (budanov-11000)".</summary>
    protected string Said(EntityId<Claim> id) => $"{Say.Said(Say.Dataset.Claims[id])}{Id(id)}";

    /// <summary>" (budanov-11000)" where sentences name claims.</summary>
    protected string Id(EntityId<Claim> id) => Say.NamesClaims ? $" ({id})" : "";

    /// <summary>The words for a period that is given as text; the text itself if it is not a period.</summary>
    protected string When(string period) => UncertainPeriod.TryParse(period, out var parsed) ? Say.When(parsed) : period;

    /// <summary>The name of the value at a coordinate of a claim.</summary>
    protected string? Value(Claim claim, ScopeCoordinate coordinate) => Say.Name(Say.Dataset.Completed(claim.Scope), coordinate);

    /// <summary>The names of the coordinates by which a statement is retold about something else.</summary>
    protected List<string> Retold(AgreementReason reason) =>
        [.. reason.Coordinates.Where(coordinate => coordinate != ScopeCoordinate.Period).Select(Say.Language.Coordinate)];

    /// <summary>Determines whether two claims of one statement give one figure, so that they differ in likelihood alone.</summary>
    protected static bool AreOneFigure(PairComparison pair) =>
        pair.First.Quantity == pair.Second.Quantity && pair.First.Stance == pair.Second.Stance;

    /// <inheritdoc cref="AreOneFigure(PairComparison)"/>
    protected bool AreOneFigure(RestatementReason reason)
    {
        var (higher, lower) = (Say.Dataset.Claims[reason.Higher], Say.Dataset.Claims[reason.Lower]);
        return higher.Quantity == lower.Quantity && higher.Stance == lower.Stance;
    }

    protected string SidesOf(OriginReason reason) => Say.List(reason.Sides.Select(side => Say.Name(Say.Dataset.Actors, side)));

    /// <summary>Determines whether a factor is large enough to be reported: 1.04 is not.</summary>
    protected static bool IsNotable(decimal? factor) => factor > 1.05m;

    private EquatableList<Scope> ScopesOf(BoundsReason reason)
    {
        var (narrower, wider) =
            (Say.Dataset.Claims[reason.Narrower].Scope.WithoutPeriod(), Say.Dataset.Claims[reason.Wider].Scope.WithoutPeriod());
        return Say.Dataset.Completed(narrower) == Say.Dataset.Completed(wider) ? [narrower] : [narrower, wider];
    }
}
