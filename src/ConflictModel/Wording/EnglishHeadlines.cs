namespace ConflictModel;

/// <summary>Headlines in plain English.</summary>
internal sealed class EnglishHeadlines(Wording words) : Headlines(words)
{
    protected override string Short(Scope scope) => Say.Scope(scope) is var text && scope.Category.Id?.Value == "persons"
        && text.StartsWith("persons ", StringComparison.Ordinal) ? text["persons ".Length..] : text;

    protected override IEnumerable<string> Bounds(BoundsReason reason, EquatableList<Scope> scopes, decimal? factor)
    {
        var apart = factor is { } times ? $", {EnglishLanguage.Instance.Factor(times)} times apart" : "";
        if (scopes.Count == 1)
        {
            var (low, high) = Ordered(reason);
            var explained = reason.ExplainedBy is null ? "" : ", explained by a correction";
            return IsOneSpeaker(low, high)
                ? [$"{Said(low)} or {Said(high)}{apart}{explained}", $"{Said(low)} or {Said(high)}{explained}"]
                :
                [
                    $"{SaidBy(low)} or {SaidBy(high)}{apart}{explained}",
                    $"{Said(low)} or {Said(high)}{apart}{explained}",
                    $"{Said(low)} or {Said(high)}",
                ];
        }

        var difference = Difference(scopes) is { } other ? $"for {other}" : "in all";
        return
        [
            $"{Said(reason.Narrower)} ({Speaker(reason.Narrower)}), but {Said(reason.Wider)} {difference} ({Speaker(reason.Wider)}){apart}",
            $"{Said(reason.Narrower)}, but {Said(reason.Wider)} {difference}{apart}",
            $"{Said(reason.Narrower)}, but {Said(reason.Wider)} {difference}",
            $"{Said(reason.Narrower)}, but {Said(reason.Wider)} in all",
        ];
    }

    protected override IEnumerable<string> Origin(OriginReason reason, string origins) =>
        [$"{Say.Number(reason.Reports)} reports, one origin: {origins}", $"{Say.Number(reason.Reports)} reports of one origin"];

    protected override IEnumerable<string> Denial(DenialReason reason) =>
    [
        $"{SaidBy(reason.Affirmed)}, denied by {Speaker(reason.Denial)}",
        $"{Said(reason.Affirmed)}, denied by {Speaker(reason.Denial)}",
        $"{Said(reason.Affirmed)}, which another source denies",
        $"{Said(reason.Affirmed)}, denied",
    ];

    protected override IEnumerable<string> Restatement(RestatementReason reason) =>
    [
        $"one statement by {Say.Names(reason.Origins)}, reported as {Said(reason.Higher)} and {Said(reason.Lower)}",
        $"one statement, reported as {Said(reason.Higher)} and {Said(reason.Lower)}",
        $"quoted as {Said(reason.Higher)} and {Said(reason.Lower)}",
    ];

    protected override IEnumerable<string> Revision(RevisionReason reason) =>
    [
        $"{Say.Names(reason.Origins)} went from {Said(reason.Earlier)} to {Said(reason.Later)} without a correction",
        $"from {Said(reason.Earlier)} to {Said(reason.Later)} without a correction",
        $"first {Said(reason.Earlier)}, then {Said(reason.Later)}",
    ];

    protected override IEnumerable<string> Sum(SumReason reason) =>
    [
        $"the parts make {Say.Range(reason.Sum)}, the whole is {SaidBy(reason.Whole)}",
        $"the parts make {Say.Range(reason.Sum)}, the whole is {Said(reason.Whole)}",
        $"parts {Say.Range(reason.Sum)}, whole {Said(reason.Whole)}",
    ];

    protected override IEnumerable<string> Units(UnitsReason reason)
    {
        var what = $"{Say.Name(Say.Dataset.Categories, reason.Category)} {Say.Name(Say.Dataset.Measures, reason.Measure)}";
        var dimensions = Say.List(reason.Dimensions.Select(entry => entry.Key.ToString()));
        return [$"{what}: in units of {dimensions}, never compared", $"{what}: in units that cannot be compared"];
    }

    protected override IEnumerable<string> SharedNumber(SharedNumberReason reason, Scope other) =>
    [
        $"{Say.Number(reason.Number)}, as for {Say.Scope(other)}",
        $"{Say.Number(reason.Number)}, a number given for something else, too",
        $"{Say.Number(reason.Number)}, also of something else",
    ];

    protected override IEnumerable<string> StatementTime(StatementTimeReason reason)
    {
        var when = reason.Mode == Mode.Actual ? "stated before its time" : "stated after its time";
        return [$"{SaidBy(reason.Claim)}, {when}", $"{Said(reason.Claim)}, {when}", when];
    }

    protected override IEnumerable<string> Digits(DigitsReason reason) =>
    [
        $"{SaidBy(reason.Smaller)} or {SaidBy(reason.Larger)}, perhaps a zero too many or too few",
        $"{Said(reason.Smaller)} or {Said(reason.Larger)}, perhaps a zero too many or too few",
        $"{Said(reason.Smaller)} or {Said(reason.Larger)}: a zero too many?",
    ];

    protected override IEnumerable<string> Acknowledgement(AcknowledgementReason reason) =>
    [
        $"an acknowledgement of {reason.Acknowledgement.Rule} "
            + (reason.IsExpired ? "is over" : reason.HasNewWitnesses ? "does not list all claims of its finding" : "matches no finding"),
    ];
}
