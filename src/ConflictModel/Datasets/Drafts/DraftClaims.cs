namespace ConflictModel;

/// <summary>Creates claims from their drafts.</summary>
internal static class DraftClaims
{
    public static Claim? Claim(DraftValues values, ClaimDraft draft)
    {
        var id = DraftRecords.Identify<Claim>(values, draft);
        var report = values.Id<Report>(draft, draft.Report);
        var attribution = Attribution(values, draft, draft.Attribution);
        var stance = values.Word<Stance>(draft, draft.Stance);
        var likelihood = values.Word<Likelihood>(draft, draft.Likelihood);
        var credibility = values.Credibility(draft, draft.Credibility);
        var scope = Scope(values, draft);
        var quantity = Quantity(values, draft);
        var basis = values.Word<CountBasis>(draft, draft.Basis);
        var language = values.Language(draft, draft.Language);
        var standing = values.Word<Standing>(draft, draft.Standing);
        var corrects = values.Id<Claim>(draft, draft.Corrects);
        return id is null || report is null || attribution is null || scope is null || quantity is null ? null : new()
        {
            Id = id.Value,
            Report = report.Value,
            Attribution = attribution,
            Stance = stance ?? Stance.Affirms,
            Likelihood = likelihood,
            Credibility = credibility,
            Scope = scope,
            Quantity = quantity,
            Basis = basis ?? CountBasis.Unstated,
            Quote = DraftValues.Text(draft.Quote),
            Language = language,
            Locator = DraftValues.Text(draft.Locator),
            Standing = standing ?? Standing.Current,
            Corrects = corrects,
            Note = DraftValues.Text(draft.Note),
        };
    }

    public static Quantity? Quantity(DraftValues values, ClaimDraft draft)
    {
        var figure = draft.Figure.IsGiven ? values.Notation<Figure>(draft, draft.Figure) : Figure.Unquantified;
        var unit = values.Id<MeasurementUnit>(draft, draft.Unit);
        return figure is null || unit is null ? null : new() { Figure = figure, Unit = unit.Value };
    }

    public static Scope? Scope(DraftValues values, ClaimDraft draft)
    {
        var measure = values.Id<Measure>(draft, draft.Measure);
        var texts = default(ScopeTexts);
        var axes = draft.Axes;
        foreach (var axis in ScopeAxis.All)
        {
            texts[axis.Slot] = values.Coordinate(draft, axes[axis.Slot]);
        }

        var period = values.Notation<UncertainPeriod>(draft, draft.Period);
        var mode = values.Word<Mode>(draft, draft.Mode);
        return measure is null ? null : ConflictModel.Scope.OfChecked(measure.Value, texts, period, mode ?? Mode.Actual);
    }

    public static Attribution? Attribution(DraftValues values, ClaimDraft draft, EquatableList<AttributionStepDraft> drafts, int depth = 1)
    {
        if (drafts.Count == 0)
        {
            return ConflictModel.Attribution.None;
        }

        if (depth > ConflictModel.Attribution.MaxDepth)
        {
            values.Problem(
                draft.LocationOf(drafts[0].Source),
                Invariant($"The attribution is more than {ConflictModel.Attribution.MaxDepth} steps deep; ")
                    + Invariant($"at most {ConflictModel.Attribution.MaxDepth} are allowed."));
            return null;
        }

        var steps = new List<AttributionStep>(drafts.Count);
        var seen = new HashSet<EntityId<Source>>();
        var complete = true;
        foreach (var step in drafts)
        {
            var source = values.Id<Source>(draft, step.Source);
            var verb = values.Word<AttributionVerb>(draft, step.Verb);
            var date = values.Notation<UncertainDate>(draft, step.Date);
            var cites = Attribution(values, draft, step.Cites, depth + 1);
            if (source is { } repeated && !seen.Add(repeated))
            {
                values.Problem(
                    draft.LocationOf(step.Source),
                    $"The source '{repeated}' appears twice side by side; each source must appear once.",
                    DatasetProblemKind.List);
                source = null;
            }

            if (source is null || cites is null)
            {
                complete = false;
                continue;
            }

            steps.Add(new() { Source = source.Value, Verb = verb ?? AttributionVerb.Says, Date = date, Cites = cites });
        }

        return complete ? ConflictModel.Attribution.To(steps.ToArray()) : null;
    }
}
