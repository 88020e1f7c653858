namespace ConflictModel;

/// <summary>Headlines in German.</summary>
internal sealed class GermanHeadlines(Wording words) : Headlines(words)
{
    protected override string Short(Scope scope) => Say.Scope(scope);

    protected override IEnumerable<string> Bounds(BoundsReason reason, EquatableList<Scope> scopes, decimal? factor)
    {
        var apart = factor is { } times ? $", Faktor {GermanLanguage.Instance.Factor(times)}" : "";
        if (scopes.Count == 1)
        {
            var (low, high) = Ordered(reason);
            var explained = reason.ExplainedBy is null ? "" : ", durch eine Berichtigung erklärt";
            return IsOneSpeaker(low, high)
                ? [$"{Said(low)} oder {Said(high)}{apart}{explained}", $"{Said(low)} oder {Said(high)}{explained}"]
                :
                [
                    $"{SaidBy(low)} oder {SaidBy(high)}{apart}{explained}",
                    $"{Said(low)} oder {Said(high)}{apart}{explained}",
                    $"{Said(low)} oder {Said(high)}",
                ];
        }

        var difference = Difference(scopes) is { } other ? $"für {other}" : "insgesamt";
        return
        [
            $"{SaidBy(reason.Narrower)}, aber {Said(reason.Wider)} {difference} ({Speaker(reason.Wider)}){apart}",
            $"{Said(reason.Narrower)}, aber {Said(reason.Wider)} {difference}{apart}",
            $"{Said(reason.Narrower)}, aber {Said(reason.Wider)} {difference}",
            $"{Said(reason.Narrower)}, aber {Said(reason.Wider)} insgesamt",
        ];
    }

    protected override IEnumerable<string> Origin(OriginReason reason, string origins) =>
        [$"{Say.Number(reason.Reports)} Berichte, ein Ursprung: {origins}", $"{Say.Number(reason.Reports)} Berichte eines Ursprungs"];

    protected override IEnumerable<string> Denial(DenialReason reason) =>
    [
        $"{SaidBy(reason.Affirmed)}, bestritten: {Speaker(reason.Denial)}",
        $"{Said(reason.Affirmed)}, bestritten: {Speaker(reason.Denial)}",
        $"{Said(reason.Affirmed)}, was eine andere Quelle bestreitet",
    ];

    protected override IEnumerable<string> Restatement(RestatementReason reason) =>
    [
        $"eine Aussage ({Say.Names(reason.Origins)}), wiedergegeben als {Said(reason.Higher)} und {Said(reason.Lower)}",
        $"eine Aussage, wiedergegeben als {Said(reason.Higher)} und {Said(reason.Lower)}",
    ];

    protected override IEnumerable<string> Revision(RevisionReason reason) =>
    [
        $"erst {Said(reason.Earlier)}, dann {Said(reason.Later)} ({Say.Names(reason.Origins)}), ohne Berichtigung",
        $"erst {Said(reason.Earlier)}, dann {Said(reason.Later)}, ohne Berichtigung",
    ];

    protected override IEnumerable<string> Sum(SumReason reason) =>
    [
        $"die Teile ergeben {Say.Range(reason.Sum)}, das Ganze ist {SaidBy(reason.Whole)}",
        $"die Teile ergeben {Say.Range(reason.Sum)}, das Ganze ist {Said(reason.Whole)}",
    ];

    protected override IEnumerable<string> Units(UnitsReason reason)
    {
        var what = $"{Say.Name(Say.Dataset.Categories, reason.Category)} ({Say.Name(Say.Dataset.Measures, reason.Measure)})";
        var dimensions = Say.List(reason.Dimensions.Select(entry => entry.Key.ToString()));
        return [$"{what}: Einheiten verschiedener Dimension, {dimensions}", $"{what}: nicht vergleichbare Einheiten"];
    }

    protected override IEnumerable<string> SharedNumber(SharedNumberReason reason, Scope other) =>
        [$"{Say.Number(reason.Number)}, wie für {Say.Scope(other)}", $"{Say.Number(reason.Number)}, auch für anderes genannt"];

    protected override IEnumerable<string> StatementTime(StatementTimeReason reason)
    {
        var when = reason.Mode == Mode.Actual ? "vor dieser Zeit geäußert" : "nach dieser Zeit geäußert";
        return [$"{SaidBy(reason.Claim)}, {when}", $"{Said(reason.Claim)}, {when}", when];
    }

    protected override IEnumerable<string> Digits(DigitsReason reason) =>
    [
        $"{SaidBy(reason.Smaller)} oder {SaidBy(reason.Larger)}, vielleicht fehlt eine Null",
        $"{Said(reason.Smaller)} oder {Said(reason.Larger)}, vielleicht fehlt eine Null",
        $"{Said(reason.Smaller)} oder {Said(reason.Larger)}: fehlt eine Null?",
    ];

    protected override IEnumerable<string> Acknowledgement(AcknowledgementReason reason) =>
    [
        $"eine Kenntnisnahme von {reason.Acknowledgement.Rule} "
            + (reason.IsExpired ? "ist abgelaufen"
                : reason.HasNewWitnesses ? "nennt nicht alle Angaben ihres Befunds"
                : "passt zu keinem Befund"),
    ];
}
