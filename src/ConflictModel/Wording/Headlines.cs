namespace ConflictModel;

/// <summary>Builds the headlines of findings in one language: what it is about, and the figures that differ, within a length.</summary>
internal abstract class Headlines(Wording words)
{
    private const int ShortestTopic = 9;
    private const string Cut = "…";

    // The measure last: it is named by the topic, too.
    private static readonly ScopeCoordinate[] Differing =
        [.. Enum.GetValues<ScopeCoordinate>().OrderBy(coordinate => coordinate == ScopeCoordinate.Measure)];

    protected Wording Say { get; } = words;

    public string Headline(Finding finding, int length, bool hasFactor)
    {
        var scopes = Say.ScopesOf(finding);
        List<string> tails = [.. TailsOf(finding, scopes, hasFactor)];
        if (scopes.Count == 0 || finding.Reason is CustomReason or UnitsReason or AcknowledgementReason)
        {
            return Capitalised(tails.Find(tail => tail.Length <= length) ?? Shortened(tails[^1], length));
        }

        var essence = Essence(scopes[0]);
        List<string> topics = [Capitalised(Say.Scope(scopes[0])), Capitalised(Say.Scope(essence)), Capitalised(Short(essence))];
        if (IsToll(essence) && Say.Name(essence, ScopeCoordinate.Event) is { } incident)
        {
            topics.Add(Capitalised(incident));
        }

        foreach (var tail in tails)
        {
            if (topics.Find(topic => topic.Length + tail.Length + 2 <= length) is { } topic)
            {
                return $"{topic}: {tail}";
            }
        }

        return tails.FindLast(tail => length - tail.Length - 2 >= ShortestTopic) is { } last
            ? $"{Shortened(topics[^1], length - last.Length - 2)}: {last}"
            : Shortened($"{topics[^1]}: {tails[^1]}", length);
    }

    private IEnumerable<string> TailsOf(Finding finding, EquatableList<Scope> scopes, bool hasFactor) => finding.Reason switch
    {
        BoundsReason bounds => Bounds(bounds, scopes, hasFactor && bounds.BestFactor is { } factor and > 1.05m ? factor : null),
        OriginReason { Sides.Count: 0 } origin => Origin(origin, Say.Names(origin.Origins)),
        OriginReason origin => Origin(origin, Say.List(origin.Sides.Select(side => Say.Name(Say.Dataset.Actors, side)))),
        DenialReason denial => Denial(denial),
        RestatementReason restatement => Restatement(restatement),
        RevisionReason revision => Revision(revision),
        SumReason sum => Sum(sum),
        UnitsReason units => Units(units),
        SharedNumberReason shared => SharedNumber(shared, scopes[^1]),
        StatementTimeReason time => StatementTime(time),
        DigitsReason digits => Digits(digits),
        AcknowledgementReason acknowledgement => Acknowledgement(acknowledgement),
        CustomReason custom => [custom.Message],
        _ => [finding.Rule.Title],
    };

    /// <summary>What a scope is about in the fewest words: "killed in the strike on Hroza".</summary>
    protected abstract string Short(Scope scope);

    protected abstract IEnumerable<string> Bounds(BoundsReason reason, EquatableList<Scope> scopes, decimal? factor);

    protected abstract IEnumerable<string> Origin(OriginReason reason, string origins);

    protected abstract IEnumerable<string> Denial(DenialReason reason);

    protected abstract IEnumerable<string> Restatement(RestatementReason reason);

    protected abstract IEnumerable<string> Revision(RevisionReason reason);

    protected abstract IEnumerable<string> Sum(SumReason reason);

    protected abstract IEnumerable<string> Units(UnitsReason reason);

    protected abstract IEnumerable<string> SharedNumber(SharedNumberReason reason, Scope other);

    protected abstract IEnumerable<string> StatementTime(StatementTimeReason reason);

    protected abstract IEnumerable<string> Digits(DigitsReason reason);

    protected abstract IEnumerable<string> Acknowledgement(AcknowledgementReason reason);

    protected string Said(EntityId<Claim> claim) => Say.Said(Say.Dataset.Claims[claim]);

    /// <summary>"about 1,500 (The Courier)".</summary>
    protected string SaidBy(EntityId<Claim> claim) => $"{Said(claim)} ({Speaker(claim)})";

    protected string Speaker(EntityId<Claim> claim) => Say.Speaker(Say.Dataset.Claims[claim]);

    /// <summary>The two claims of one scope, the lower first.</summary>
    protected static (EntityId<Claim> Low, EntityId<Claim> High) Ordered(BoundsReason reason) =>
        reason.NarrowerRange.HasLow && reason.WiderRange.HasLow && reason.NarrowerRange.Low > reason.WiderRange.Low
            ? (reason.Wider, reason.Narrower)
            : (reason.Narrower, reason.Wider);

    /// <summary>What distinguishes the wider of two scopes from the narrower one, by name; null if the wider one leaves it out.</summary>
    protected string? Difference(EquatableList<Scope> scopes)
    {
        var names = Differing.Where(coordinate => scopes[0][coordinate] != scopes[1][coordinate])
            .Select(coordinate => Say.Name(scopes[1], coordinate))
            .OfType<string>()
            .ToList();
        return names.Count == 0 ? null : string.Join(", ", names);
    }

    protected bool IsOneSpeaker(EntityId<Claim> one, EntityId<Claim> other) => Speaker(one) == Speaker(other);

    // Of an incident, a figure that is not said to be of something else is that of those killed.
    private static bool IsToll(Scope scope) =>
        scope.Measure.Value == "killed" && scope.Mode == Mode.Actual && (scope.Category.Id?.Value ?? "persons") == "persons";

    // What is counted, in which event; or where, for what is of no event.
    private static Scope Essence(Scope scope) => scope.Event == default
        ? scope with { Actor = scope.Place == default ? scope.Actor : default, Counterparty = default, Period = null }
        : new() { Measure = scope.Measure, Category = scope.Category, Event = scope.Event, Mode = scope.Mode };

    /// <summary>A text cut at a word.</summary>
    private static string Shortened(string text, int length)
    {
        if (text.Length <= length)
        {
            return text;
        }

        var end = text.LastIndexOf(' ', Math.Max(0, length - 1));
        end = end < length / 2 ? length - 1 : end;
        end = char.IsHighSurrogate(text[end - 1]) ? end - 1 : end;
        return $"{text[..end].TrimEnd(' ', ',', ';', ':', '.', '-')}{Cut}";
    }

    private static string Capitalised(string text) => text.Length == 0 ? text : $"{char.ToUpperInvariant(text[0])}{text[1..]}";
}
