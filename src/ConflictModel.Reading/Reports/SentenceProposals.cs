using NodaTime;

namespace ConflictModel.Reading;

/// <summary>Makes the proposals of the figures of one sentence.</summary>
internal readonly ref struct SentenceProposals
{
    /// <summary>The most commas and joining words between a figure and its date.</summary>
    private const int MaxDateBoundaries = 1;

    /// <summary>How far from the start of a sentence an opening date may be, and how much may be between it and a figure.</summary>
    private const int MaxOpening = 7;
    private const int MaxOpeningBoundaries = 6;

    private readonly Sentence _sentence;
    private readonly ReportContext _carried;
    private readonly ReportVocabulary _vocabulary;
    private readonly string _text;
    private readonly EquatableList<ProposedSource> _said;

    public SentenceProposals(Sentence sentence, ReportContext carried, ReportVocabulary vocabulary, string text)
    {
        _sentence = sentence;
        (_carried, _vocabulary, _text) = (carried, vocabulary, text);
        _said = sentence.Attribution();
        Mode = sentence.Word(Role.Happened, "actual") is null
            ? sentence.Word(Role.Planned, "planned") ?? sentence.Word(Role.Forecast, "forecast")
            : null;
    }

    /// <summary>Whether the sentence is about what is planned or forecast.</summary>
    public ProposedPart? Mode { get; }

    public ProposedClaim Of(ReadFigure figure, List<FoundDate> dates, LocalDate? report)
    {
        var category = _sentence.Category(figure);
        var measure = _sentence.Measure(figure, _vocabulary.KindOf(category?.Value));
        var responsible = _sentence.Responsible(figure, measure?.Value);
        var counterparty = _sentence.Counterparty(figure, measure?.Value);
        var named = _sentence.Place(figure, counterparty);
        var place = named ?? _sentence.PlainPlace(figure) ?? (_said.Count == 0 ? _carried.Place : null);
        var actor = _sentence.Actor(figure, named, responsible, counterparty) ?? _sentence.PlainActor(figure);
        var attribution = _said.Count > 0 ? _said : _carried.Attribution;
        var unit = figure.Unit?.Id ?? _vocabulary.UnitOf(category?.Value);
        var period = Period(figure, dates, report, measure?.Value);
        var missing = new List<string>();
        Check(measure, "measure");
        Check(category, "category");
        Check(actor, "actor");
        Check(place, "place");
        if (period is { Value: null })
        {
            missing.Add("period");
        }

        if (attribution.Count == 0 || attribution.Any(source => !source.IsKnown))
        {
            missing.Add("attribution");
        }

        if (unit is null)
        {
            missing.Add("unit");
        }

        var carried = (_said.Count == 0 && attribution.Count > 0 ? 1 : 0)
            + (place is not null && ReferenceEquals(place, _carried.Place) ? 1 : 0);
        return new()
        {
            Figure = figure,
            Measure = measure,
            Category = category,
            Actor = actor,
            Counterparty = counterparty,
            Responsible = responsible,
            Place = place,
            Period = period,
            Mode = Mode,
            Likelihood = LikelihoodOf(figure),
            Attribution = attribution,
            Stated = Stated(dates),
            Unit = unit,
            Quote = QuotedWords.Of(_text, figure),
            Missing = [.. missing],
            Confidence = Math.Max(0, figure.Confidence - (0.1m * (missing.Count + carried))),
        };

        void Check(ProposedPart? part, string member)
        {
            if (part?.Value is null)
            {
                missing.Add(member);
            }
        }
    }

    /// <summary>The context for the next sentences. An impersonal source ("it was reported") applies to one sentence only.</summary>
    public ReportContext After(ReportContext before, KnownNames names) => new()
    {
        Attribution = _said.Count > 0 && !_said.All(source => names.IsUnspecific(source.Source.Value)) ? _said : before.Attribution,
        Place = _sentence.LastPlace(),
    };

    private ProposedPart? LikelihoodOf(ReadFigure figure) => figure is { Likelihood: { } likelihood, Modality: { } word }
        && _text.LastIndexOf(word, figure.End - 1, StringComparison.Ordinal) is >= 0 and var start
        ? new() { Value = LikelihoodText.Of(likelihood), Start = start, Length = word.Length, Text = word } : null;

    /// <summary>The date of the statement: that next to a verb of saying.</summary>
    private ProposedPart? Stated(List<FoundDate> dates)
    {
        foreach (var date in dates)
        {
            if (_sentence.IsOfStatement(date))
            {
                return _sentence.Words(date.Stretch?.Date?.ToString(), date.First, date.End);
            }
        }

        return null;
    }

    /// <summary>The period by the nearest date of the sentence. An additional number was counted from an unknown start.</summary>
    private ProposedPart? Period(ReadFigure figure, List<FoundDate> dates, LocalDate? report, string? measure)
    {
        FoundDate? best = null;
        foreach (var date in dates)
        {
            if (!_sentence.IsOfStatement(date) && IsNear(date, figure) && (best is null || Cost(date, figure) < Cost(best.Value, figure)))
            {
                best = date;
            }
        }

        if (best is { } found)
        {
            var isFlow = _vocabulary.IsFlow(measure);
            var period = found.Stretch is { } stretch ? PeriodOf(found, stretch, report, isFlow) : null;
            return period is null && found.Use == DateUse.SoFar && !isFlow ? null
                : _sentence.Words(period?.ToString(), found.First, found.End);
        }

        return figure.IsAdditional && Mode is null && report is { } today && _vocabulary.IsFlow(measure)
            ? new()
            {
                Value = UncertainPeriod.UnknownStartTo(UncertainDate.On(today)).ToString(), Start = figure.Start, Length = figure.Length,
                Text = _text[figure.Start..figure.End],
            }
            : null;
    }

    private static UncertainPeriod PeriodOf(FoundDate date, Stretch stretch, LocalDate? report, bool isFlow) => date.Use switch
    {
        _ when date.Last is { } last => UncertainPeriod.Between(stretch.Start, last.End),
        DateUse.Since when report is { } today && today >= stretch.First => UncertainPeriod.Between(stretch.Start, UncertainDate.On(today)),
        DateUse.Since => UncertainPeriod.FromToUnknownEnd(stretch.Start),
        DateUse.Until or DateUse.AsOf or DateUse.SoFar when isFlow => UncertainPeriod.UpTo(stretch.End),
        _ => stretch.Period,
    };

    /// <summary>Whether a date can be that of a figure; one at the start of the sentence applies to all of it.</summary>
    private bool IsNear(FoundDate date, ReadFigure figure) =>
        _sentence.Boundaries(date, figure) <= (date.First < MaxOpening ? MaxOpeningBoundaries : MaxDateBoundaries);

    private int Cost(FoundDate date, ReadFigure figure) => _sentence.Cost(date.First, figure);
}
