namespace ConflictModel;

/// <summary>Sentences in German, from the same data.</summary>
internal sealed class GermanSentences(Wording words) : Sentences(words)
{
    protected override string Bounds(BoundsReason reason, bool isContradiction, EquatableList<Scope> scopes)
    {
        if (reason.ExplainedBy is { } correction)
        {
            return $"{Say.Claim(reason.Narrower)} und {Say.Claim(reason.Wider)} unterscheiden sich{When(reason)} über "
                + $"{Say.Scope(scopes[0])}: erklärt durch die Berichtigung {Say.Claim(correction)}";
        }

        var verb = isContradiction ? "können nicht beide stimmen" : "stehen in Spannung zueinander";
        var what = scopes.Count == 1
            ? $": {Say.Scope(scopes[0])}{When(reason)}"
            : $", denn die Zahl für {Say.Scope(scopes[0])} ist {(reason.Order == Certainty.Certain ? "" : "möglicherweise ")}begrenzt "
                + $"durch die für {Say.Scope(scopes[1])}{When(reason)}";
        var factor = IsNotable(reason.BestFactor)
            ? $"; die besten Werte liegen um den Faktor {GermanLanguage.Instance.Factor(reason.BestFactor!.Value)} auseinander"
            : "";
        var reading = isContradiction ? "möglich" : "plausibel";
        return $"{Say.Claim(reason.Narrower)} und {Say.Claim(reason.Wider)} {verb}{what}; {reading} sind "
            + $"{Say.Range(reason.NarrowerRange)} gegen {Say.Range(reason.WiderRange)}{factor}";
    }

    protected override string Origin(OriginReason reason, Scope scope) =>
        $"{Say.Number(reason.Reports)} Berichte nennen eine Zahl ({Say.Scope(scope)}, {Say.When(reason.Period)}), aber alle haben sie von "
        + $"einer {(reason.Sides.Count > 0 ? $"Seite ({SidesOf(reason)})" : $"Quelle ({Say.Names(reason.Origins)})")}: Sie zählen als "
        + "ein Ursprung";

    protected override string Denial(DenialReason reason, Scope scope)
    {
        var sentence = $"die Zahl für {Say.Scope(scope)}, {Say.When(reason.Period)}, {Say.Claim(reason.Affirmed)}, wird von anderer Seite "
            + $"bestritten: {Say.Claim(reason.Denial)}";
        return reason.DeniedRange is { } denied
            ? $"{sentence}; was möglich ist, {Say.Range(reason.AffirmedRange)}, liegt in dem, was bestritten wird, {Say.Range(denied)}"
            : sentence;
    }

    protected override string Restatement(RestatementReason reason, Scope scope)
    {
        var verdict = reason.IsMisquote switch
        {
            Certainty.Certain => "sie haben keinen möglichen Wert gemeinsam, also ist eine falsch wiedergegeben",
            Certainty.Possible => "sie haben keinen plausiblen Wert gemeinsam, also ist eine wohl falsch wiedergegeben",
            _ when AreOneFigure(reason) => "die Wahrscheinlichkeit ändert sich",
            _ => "Zahl oder Abschwächung verschieben sich",
        };
        return $"eine Aussage ({Say.Names(reason.Origins)}, {Stated(reason.Stated)}) über {Say.Scope(scope)} wird wiedergegeben als "
            + $"{Said(reason.Higher)} und als {Said(reason.Lower)}: {verdict}";
    }

    protected override string Revision(RevisionReason reason, Scope scope) =>
        $"{Say.Names(reason.Origins)}: {Said(reason.Earlier)}, geäußert {Stated(reason.EarlierStated)}, und {Said(reason.Later)}, "
        + $"geäußert {Stated(reason.LaterStated)}, gelten demselben "
        + $"({Say.Scope(scope)}, {Say.When(reason.Period)}), ohne Berichtigung; plausibel sind {Say.Range(reason.EarlierRange)}, dann "
        + $"{Say.Range(reason.LaterRange)}";

    protected override string Sum(SumReason reason, Scope scope)
    {
        if (reason.Set is null)
        {
            var apart = reason.Gap == 0 ? "" : $", mindestens {Say.Number(Math.Abs(reason.Gap))} {(reason.Gap > 0 ? "weniger" : "mehr")}";
            return $"{Say.Scope(scope)}: {Say.Claim(reason.Parts[0])} und, seitdem dazugekommen, {Say.Claim(reason.Parts[1])} ergeben "
                + $"{Say.Range(reason.Sum)}, aber die Summe {Say.When(reason.Period)} ist {Say.Claim(reason.Whole)}{apart}";
        }

        var (names, verb) = reason.Parts.Count == 1 ? ("Allein der Teil", "ergibt") : ("Die Teile", "ergeben");
        var parts = $"{Say.Scope(scope)}, {Say.When(reason.Period)}: {names} "
            + $"{Say.List(reason.Parts.Select(Say.Claim))}{(reason.Gap < 0 || !reason.Sum.HasLow ? ", die alles sind," : "")}";
        return $"{parts} {verb} {Say.Range(reason.Sum)}, aber das Ganze ist {Say.Claim(reason.Whole)}: {Say.Range(reason.WholeRange)}";
    }

    protected override string Units(UnitsReason reason) =>
        $"Zahlen zu {Say.Name(Say.Dataset.Categories, reason.Category)} ({Say.Name(Say.Dataset.Measures, reason.Measure)}) stehen in "
        + "Einheiten verschiedener Dimension und werden nie verglichen: "
        + Say.List(
            reason.Dimensions.Select(entry => $"{entry.Key} ({Say.Number(entry.Value)} {(entry.Value == 1 ? "Angabe" : "Angaben")})"));

    protected override string SharedNumber(SharedNumberReason reason, Scope first, Scope second) =>
        $"die Zahl {Say.Number(reason.Number)} ({Say.Names(reason.Origins)}) steht "
        + (reason.Coordinate == ScopeCoordinate.Mode
            ? $"an einem Tag als Tatsache und als {(second.Mode == Mode.Planned ? "Plan" : "Vorhersage")}"
            : "für zweierlei")
        + $": {Say.Scope(first)}{Id(reason.First)} und {Say.Scope(second)}{Id(reason.Second)}";

    protected override string StatementTime(StatementTimeReason reason, Scope scope)
    {
        var what = reason.Mode switch
        {
            Mode.Planned => "der Plan",
            Mode.Forecast => "die Vorhersage",
            _ => "die Zahl",
        };
        return $"{what} für {Say.Scope(scope with { Mode = Mode.Actual })}, {Say.When(reason.Period)}, {Say.Claim(reason.Claim)}, wurde "
            + $"{(reason.Mode == Mode.Actual ? "vor" : "nach")} dieser Zeit geäußert: {Say.When(reason.Stated)}";
    }

    protected override string Digits(DigitsReason reason, Scope scope) =>
        $"zwei Zahlen für {Say.Scope(scope)}, {Say.When(reason.Period)}, {Say.Claim(reason.Larger)} und {Say.Claim(reason.Smaller)}, "
        + $"haben dieselben Ziffern und liegen genau um den Faktor {Say.Number(reason.Factor)} auseinander: vielleicht fehlt eine "
        + "Null oder ist eine zu viel";

    protected override string Acknowledgement(AcknowledgementReason reason)
    {
        var acknowledgement = reason.Acknowledgement;
        var what = $"die Kenntnisnahme von {acknowledgement.Rule} für {Say.List(acknowledgement.Claims.Select(Say.Claim))}";
        return reason.IsExpired
            ? $"{what} galt bis {GermanLanguage.Instance.Bare(UncertainDate.On(acknowledgement.Until!.Value))} und ist abgelaufen"
            : reason.HasNewWitnesses ? $"{what} nennt nicht alle Angaben des Befunds, der wieder offen ist"
            : $"{what} passt zu keinem Befund";
    }

    protected override string Excluded(PairComparison pair, ExclusionReason reason) =>
        $"{Claims(pair)} werden nicht verglichen, denn {reason.Claim} {Of(reason.Exclusion)}";

    private static string Of(Exclusion exclusion) => exclusion switch
    {
        Exclusion.Corrected => "wurde berichtigt",
        Exclusion.Retracted => "wurde zurückgezogen",
        Exclusion.DeniesFigure => "sagt nur, welche Zahl nicht stimmt",
        _ => "bejaht und verneint die Zahl nicht",
    };

    protected override string OtherDimension(PairComparison pair, DimensionReason reason) =>
        $"{Claims(pair)} sind nicht vergleichbar: Ihre Einheiten haben verschiedene Dimensionen, {reason.First} und {reason.Second}";

    protected override string Incomparable(PairComparison pair, IncomparableReason reason)
    {
        if (reason.Coordinate is not { } coordinate)
        {
            return $"{Claims(pair)} sind nicht vergleichbar: Keine liegt in der anderen, denn jede ist in etwas enger";
        }

        var (first, second) = (Value(pair.First, coordinate), Value(pair.Second, coordinate));
        var values = first is not null && second is not null ? $" ({first} und {second})"
            : coordinate == ScopeCoordinate.Period && reason.First.Length > 0 && reason.Second.Length > 0
                ? $" ({When(reason.First)} und {When(reason.Second)})" : "";
        return $"{Claims(pair)} sind nicht vergleichbar, Unterschied: {Say.Language.Coordinate(coordinate)}{values}";
    }

    protected override string Agreement(PairComparison pair, AgreementReason reason) => pair.Relation switch
    {
        ClaimRelation.SameStatement => $"{Claims(pair)} sind {Possibly(pair)}eine Aussage mit einer Zahl",
        ClaimRelation.Restated => Retold(reason) is { Count: > 0 } retold
            ? $"{Claims(pair)} sind {Possibly(pair)}eine Aussage, von anderem wiedererzählt, Unterschied: {Say.List(retold)}"
            : AreOneFigure(pair) ? $"{Claims(pair)} sind {Possibly(pair)}eine Aussage mit einer Zahl, verschieden wahrscheinlich"
            : $"{Claims(pair)} sind {Possibly(pair)}eine Aussage mit verschiedenen Zahlen, {Ranges(reason)}",
        ClaimRelation.Updated => Update(pair, Say.When(reason.FirstPeriod), Say.When(reason.SecondPeriod)),
        ClaimRelation.Corroborates => $"{Claims(pair)} sind unabhängigen Ursprungs und stützen einander, {Ranges(reason)}",
        _ when reason.Order == Certainty.Certain || reason.Coordinates.Count == 0 =>
            $"{Claims(pair)} können beide stimmen, {Ranges(reason)}",
        _ => $"{Claims(pair)} können beide stimmen, {Ranges(reason)}, falls das eine überhaupt im anderen liegt",
    };

    protected override string Update(PairComparison pair, string first, string second) =>
        $"{Claims(pair)} sind Zahlen "
        + $"{(pair.Lineage == Lineage.PossiblySameOrigin ? "möglicherweise eines Ursprungs" : "eines Ursprungs")} zu verschiedenen "
        + $"Zeiten, {first} und {second}";

    private static string Possibly(PairComparison pair) => pair.Certainty == Certainty.Possible ? "möglicherweise " : "";

    private string Ranges(AgreementReason reason) => $"plausibel sind {Say.Range(reason.First)} und {Say.Range(reason.Second)}";

    private string Stated(UncertainDate? date) => date is null ? "an unbekanntem Tag" : Say.When(date);

    private string When(BoundsReason reason) => (reason.NarrowerPeriod, reason.WiderPeriod) switch
    {
        (null, null) => ", zu unbekannten Zeiten",
        ({ } period, { } other) when period == other => $", {Say.When(period)}",
        var (narrower, wider) => $", {Say.When(narrower)} und {Say.When(wider)}",
    };
}
