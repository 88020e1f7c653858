namespace ConflictModel;

/// <summary>Sentences in plain English.</summary>
internal sealed class EnglishSentences(Wording words) : Sentences(words)
{
    protected override string Bounds(BoundsReason reason, bool isContradiction, EquatableList<Scope> scopes)
    {
        if (reason.ExplainedBy is { } correction)
        {
            return $"{Say.Claim(reason.Narrower)} and {Say.Claim(reason.Wider)} differ{When(reason)} about {Say.Scope(scopes[0])}: "
                + $"explained by the correction {Say.Claim(correction)}";
        }

        var verb = isContradiction ? "cannot both be true" : "are in tension with each other";
        var what = scopes.Count == 1
            ? $"{(isContradiction ? "of" : "about")} {Say.Scope(scopes[0])}{When(reason)}"
            : $"since the figure for {Say.Scope(scopes[0])} {(reason.Order == Certainty.Certain ? "is" : "may be")} bounded by that for "
                + $"{Say.Scope(scopes[1])}{When(reason)}";
        var factor = IsNotable(reason.BestFactor)
            ? $"; the best values are a factor of {EnglishLanguage.Instance.Factor(reason.BestFactor!.Value)} apart"
            : "";
        var reading = isContradiction ? "" : "plausibly ";
        return $"{Say.Claim(reason.Narrower)} and {Say.Claim(reason.Wider)} {verb} {what}: {reading}{Say.Range(reason.NarrowerRange)} "
            + $"against {Say.Range(reason.WiderRange)}{factor}";
    }

    protected override string Origin(OriginReason reason, Scope scope) =>
        $"{Say.Number(reason.Reports)} reports give a figure of {Say.Scope(scope)} {Say.When(reason.Period)}, but all cite "
        + $"{(reason.Sides.Count > 0 ? $"one side, {SidesOf(reason)}" : Say.Names(reason.Origins))}: they count as one origin";

    protected override string Denial(DenialReason reason, Scope scope)
    {
        var sentence = $"the figure of {Say.Scope(scope)} {Say.When(reason.Period)}, {Say.Claim(reason.Affirmed)}, is denied by another "
            + $"source: {Say.Claim(reason.Denial)}";
        return reason.DeniedRange is { } denied
            ? $"{sentence}; its possible range, {Say.Range(reason.AffirmedRange)}, lies within the denied range, {Say.Range(denied)}"
            : sentence;
    }

    protected override string Restatement(RestatementReason reason, Scope scope)
    {
        var verdict = reason.IsMisquote switch
        {
            Certainty.Certain => "they share no possible value, so one of them is a misquote",
            Certainty.Possible => "they share no plausible value, so one of them is probably a misquote",
            _ when AreOneFigure(reason) => "the likelihood changes",
            _ => "the hedge or the number drifts",
        };
        return $"one statement by {Say.Names(reason.Origins)} {Stated(reason.Stated)} about {Say.Scope(scope)} is reported as "
            + $"{Said(reason.Higher)} and as {Said(reason.Lower)}: {verdict}";
    }

    protected override string Revision(RevisionReason reason, Scope scope) =>
        $"{Say.Names(reason.Origins)} gave {Said(reason.Earlier)} {Stated(reason.EarlierStated)} and {Said(reason.Later)} "
        + $"{Stated(reason.LaterStated)} for {Say.Scope(scope)} {Say.When(reason.Period)}, "
        + $"without a correction: plausibly {Say.Range(reason.EarlierRange)}, then {Say.Range(reason.LaterRange)}";

    protected override string Sum(SumReason reason, Scope scope)
    {
        if (reason.Set is null)
        {
            var apart = reason.Gap == 0 ? "" : $", at least {Say.Number(Math.Abs(reason.Gap))} {(reason.Gap > 0 ? "less" : "more")}";
            return $"of {Say.Scope(scope)}, {Say.Claim(reason.Parts[0])} and {Say.Claim(reason.Parts[1])}, added since, make "
                + $"{Say.Range(reason.Sum)}, but the total {Say.When(reason.Period)} is {Say.Claim(reason.Whole)}{apart}";
        }

        var (names, verb) = reason.Parts.Count == 1 ? ("one part", "alone comes to") : ("the parts", "add up to");
        var parts = $"{names} of {Say.Scope(scope)} {Say.When(reason.Period)}, "
            + $"{Say.List(reason.Parts.Select(Say.Claim))}{(reason.Gap < 0 || !reason.Sum.HasLow ? ", which are exhaustive" : "")}";
        return $"{parts}, {verb} {Say.Range(reason.Sum)}, but the whole is {Say.Claim(reason.Whole)}: {Say.Range(reason.WholeRange)}";
    }

    protected override string Units(UnitsReason reason) =>
        $"figures of {Say.Name(Say.Dataset.Categories, reason.Category)} {Say.Name(Say.Dataset.Measures, reason.Measure)} are given in "
        + "units of different dimensions, which are never compared: "
        + Say.List(reason.Dimensions.Select(entry => $"{entry.Key} ({Say.Number(entry.Value)} {(entry.Value == 1 ? "claim" : "claims")})"));

    protected override string SharedNumber(SharedNumberReason reason, Scope first, Scope second) =>
        $"the number {Say.Number(reason.Number)} by {Say.Names(reason.Origins)} "
        + (reason.Coordinate == ScopeCoordinate.Mode
            ? $"appears on one date as a fact and as a {(second.Mode == Mode.Planned ? "plan" : "forecast")}"
            : "appears in two scopes")
        + $": {Say.Scope(first)}{Id(reason.First)}, and {Say.Scope(second)}{Id(reason.Second)}";

    protected override string StatementTime(StatementTimeReason reason, Scope scope)
    {
        var what = reason.Mode switch
        {
            Mode.Planned => "plan for",
            Mode.Forecast => "forecast of",
            _ => "figure of",
        };
        return $"the {what} {Say.Scope(scope with { Mode = Mode.Actual })} {Say.When(reason.Period)}, {Say.Claim(reason.Claim)}, was "
            + $"stated {(reason.Mode == Mode.Actual ? "before" : "after")} that time, {Say.When(reason.Stated)}";
    }

    protected override string Digits(DigitsReason reason, Scope scope) =>
        $"two figures of {Say.Scope(scope)} {Say.When(reason.Period)}, {Say.Claim(reason.Larger)} and {Say.Claim(reason.Smaller)}, have "
        + $"the same digits and are a factor of exactly {Say.Number(reason.Factor)} apart: possibly a slip of digits";

    protected override string Acknowledgement(AcknowledgementReason reason)
    {
        var acknowledgement = reason.Acknowledgement;
        var what = $"the acknowledgement of {acknowledgement.Rule} for {Say.List(acknowledgement.Claims.Select(Say.Claim))}";
        return reason.IsExpired
            ? $"{what} held until {EnglishLanguage.Instance.Bare(UncertainDate.On(acknowledgement.Until!.Value))} and has expired"
            : reason.HasNewWitnesses ? $"{what} does not list all claims of the finding, which is open again"
            : $"{what} matches no finding";
    }

    protected override string Excluded(PairComparison pair, ExclusionReason reason) =>
        $"{Claims(pair)} are not compared, since {reason.Claim} {Of(reason.Exclusion)}";

    private static string Of(Exclusion exclusion) => exclusion switch
    {
        Exclusion.Corrected => "was corrected",
        Exclusion.Retracted => "was withdrawn",
        Exclusion.DeniesFigure => "says only what the figure is not",
        _ => "neither affirms nor denies its figure",
    };

    protected override string OtherDimension(PairComparison pair, DimensionReason reason) =>
        $"{Claims(pair)} cannot be compared: their units have different dimensions, {reason.First} and {reason.Second}";

    protected override string Incomparable(PairComparison pair, IncomparableReason reason)
    {
        if (reason.Coordinate is not { } coordinate)
        {
            return $"{Claims(pair)} cannot be compared: neither is within the other, since each is narrower in some coordinate";
        }

        var (first, second) = (Value(pair.First, coordinate), Value(pair.Second, coordinate));
        var values = first is not null && second is not null ? $": {first} and {second}"
            : coordinate == ScopeCoordinate.Period && reason.First.Length > 0 && reason.Second.Length > 0
                ? $": {When(reason.First)} and {When(reason.Second)}" : "";
        return $"{Claims(pair)} cannot be compared: they differ in {Say.Language.Coordinate(coordinate)}{values}";
    }

    protected override string Agreement(PairComparison pair, AgreementReason reason) => pair.Relation switch
    {
        ClaimRelation.SameStatement => $"{Claims(pair)} are {Possibly(pair)}one statement with one figure",
        ClaimRelation.Restated => Retold(reason) is { Count: > 0 } retold
            ? $"{Claims(pair)} are {Possibly(pair)}one statement, retold about something else: they differ in {Say.List(retold)}"
            : AreOneFigure(pair) ? $"{Claims(pair)} are {Possibly(pair)}one statement with one figure, of different likelihood"
            : $"{Claims(pair)} are {Possibly(pair)}one statement with different figures, {Ranges(reason)}",
        ClaimRelation.Updated => Update(pair, Say.When(reason.FirstPeriod), Say.When(reason.SecondPeriod)),
        ClaimRelation.Corroborates => $"{Claims(pair)} are of independent origins and support each other, {Ranges(reason)}",
        _ when reason.Order == Certainty.Certain || reason.Coordinates.Count == 0 => $"{Claims(pair)} can both be true, {Ranges(reason)}",
        _ => $"{Claims(pair)} can both be true, {Ranges(reason)}, provided that one is within the other",
    };

    protected override string Update(PairComparison pair, string first, string second) =>
        $"{Claims(pair)} are figures of {(pair.Lineage == Lineage.PossiblySameOrigin ? "possibly one origin" : "one origin")} of "
        + $"different times, {first} and {second}";

    private static string Possibly(PairComparison pair) => pair.Certainty == Certainty.Possible ? "possibly " : "";

    private string Ranges(AgreementReason reason) => $"plausibly {Say.Range(reason.First)} and {Say.Range(reason.Second)}";

    private string Stated(UncertainDate? date) => date is null ? "on an unknown day" : Say.When(date);

    private string When(BoundsReason reason) => (reason.NarrowerPeriod, reason.WiderPeriod) switch
    {
        (null, null) => ", at unknown times",
        ({ } period, { } other) when period == other => $" {Say.When(period)}",
        var (narrower, wider) => $", {Say.When(narrower)} and {Say.When(wider)}",
    };
}
