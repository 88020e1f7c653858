namespace ConflictModel.Validation;

/// <summary>What can be said of a claim.</summary>
internal static class ClaimChecks
{
    /// <summary>What can be said of a claim by itself.</summary>
    public static void Check(Claim claim, FailureList failures)
    {
        if (claim.Quote is null)
        {
            failures.Add(ValidationCodes.NoQuote, claim, null, null, ("Claim", claim.Id));
        }

        if (claim.Basis == CountBasis.Documented && WhyUndocumented(claim) is { } why)
        {
            AddUnfit(claim, why, failures);
        }

        if (!claim.Attribution.IsEmpty)
        {
            CheckPath(claim, claim.Attribution, [], "attribution", failures);
        }
    }

    /// <summary>What can be said of a claim by what it refers to.</summary>
    public static void Check(Claim claim, ContentsIndex index, FailureList failures)
    {
        CheckUnit(claim, index, failures);
        CheckBasis(claim, index, failures);
        CheckWhole(claim, index, failures);
        if (!index.Reports.TryGetValue(claim.Report, out var report))
        {
            return;
        }

        if (claim.Language is null && report.Language is null && claim.Quote is { } quote)
        {
            failures.Add(ValidationCodes.NoLanguage, claim, "quote", quote, ("Claim", claim.Id));
        }

        if (report.Date is { } published)
        {
            CheckDates(claim, report, published, failures);
        }
    }

    private static void AddUnfit(Claim claim, string why, FailureList failures) =>
        failures.Add(ValidationCodes.UnfitBasis, claim, "basis", claim.Basis, ("Claim", claim.Id), ("What", why));

    private static string? WhyUndocumented(Claim claim) => claim switch
    {
        { Stance: not Stance.Affirms } => "it does not affirm its figure",
        { Scope.Mode: not Mode.Actual } => "it is about what has not happened yet",
        { Quantity.Figure.IsShare: true } => "its figure is a share",
        { Quantity.Figure.Hedge: Hedge.Stated or Hedge.Exactly or Hedge.AtLeast or Hedge.MoreThan or Hedge.ALittleOver or Hedge.Unquantified } => null,
        { Quantity.Figure: var figure } => $"its figure is '{figure}', which is an estimate",
    };

    // The last step of a path is its origin, unless it says that it only passes on what others said.
    private static void CheckPath(Claim claim, Attribution attribution, List<EntityId<Source>> before, string path, FailureList failures)
    {
        for (var i = 0; i < attribution.Steps.Count; i++)
        {
            var step = attribution.Steps[i];
            var member = Invariant($"{path}[{i}]");
            if (before.Contains(step.Source))
            {
                failures.Add(ValidationCodes.NoOrigin, claim, member, step, ("Why", $"The attribution comes back to '{step.Source}', who cannot have it from himself. Name whom '{step.Source}' has it from, or end the path where it stands first."));
            }
            else if (step is { Cites.IsEmpty: true, Verb: AttributionVerb.Cites })
            {
                failures.Add(ValidationCodes.NoOrigin, claim, member, step, ("Why", $"'{step.Source}' cites, but nobody is named. Name whom, or take another verb if '{step.Source}' is the origin."));
            }
            else if (!step.Cites.IsEmpty)
            {
                CheckPath(claim, step.Cites, [.. before, step.Source], $"{member}.cites", failures);
            }
        }
    }

    private static void CheckUnit(Claim claim, ContentsIndex index, FailureList failures)
    {
        if (!index.Units.TryGetValue(claim.Quantity.Unit, out var unit))
        {
            return;
        }

        if (unit.Dimension == Dimension.Share)
        {
            if (index.Measures.TryGetValue(claim.Scope.Measure, out var measure) && measure.Kind != MeasureKind.Ratio)
            {
                Report($"the measure '{measure.Id}', which counts", "a unit that counts, or a measure that is a ratio");
            }
        }
        else if (claim.Scope.Category.Id is { } id && index.Categories.TryGetValue(id, out var category))
        {
            if (category.Kind == CategoryKind.Persons && ContentsIndex.IsOfThings(unit.Dimension))
            {
                Report($"'{category.Id}', who are persons", "persons");
            }
            else if (category.Kind is CategoryKind.Equipment or CategoryKind.Materiel && unit.Dimension == Dimension.Persons)
            {
                Report($"'{category.Id}', which are no persons", "a unit of things, such as items");
            }
        }

        void Report(string what, string expected) =>
            failures.Add(ValidationCodes.UnfitUnit, claim, "unit", unit.Id, ("Unit", unit.Id), ("What", what), ("Expected", expected));
    }

    private static void CheckBasis(Claim claim, ContentsIndex index, FailureList failures)
    {
        if (claim.Basis == CountBasis.Documented && WhyUndocumented(claim) is null
            && index.Measures.TryGetValue(claim.Scope.Measure, out var measure) && measure.Kind == MeasureKind.Ratio)
        {
            AddUnfit(claim, $"its measure '{measure.Id}' is a ratio", failures);
        }
    }

    // A ratio may be 2.5 persons a day.
    private static void CheckWhole(Claim claim, ContentsIndex index, FailureList failures)
    {
        if (index.Units.TryGetValue(claim.Quantity.Unit, out var unit) && ContentsIndex.IsCountedInWhole(unit.Dimension)
            && index.Measures.TryGetValue(claim.Scope.Measure, out var measure) && measure.Kind != MeasureKind.Ratio
            && NumbersOf(claim.Quantity.Figure).FirstOrDefault(number => !IsWhole(number, unit.Factor)) is { } fraction)
        {
            failures.Add(ValidationCodes.Fraction, claim, "figure", claim.Quantity, ("Number", fraction), ("Dimension", unit.Dimension));
        }
    }

    private static IEnumerable<decimal?> NumbersOf(Figure figure) => [figure.Number, figure.Low, figure.Best, figure.High, figure.Bounds?.Low, figure.Bounds?.High];

    // Of a unit of thousands, 1.5 is whole. A product beyond decimal has no fraction to speak of.
    private static bool IsWhole(decimal? number, decimal factor) =>
        number is not { } value || decimal.IsInteger(value) || value > decimal.MaxValue / Math.Max(factor, 1) || decimal.IsInteger(value * factor);

    private static void CheckDates(Claim claim, Report report, UncertainDate published, FailureList failures)
    {
        if (claim.Scope is { Mode: Mode.Actual, Period: { } period } && (period.Date ?? period.Start ?? period.End) is { } from && IsAfter(from))
        {
            Add("scope.period", "What it tells as a fact", from);
        }

        CheckSteps(claim.Attribution, "attribution");

        bool IsAfter(UncertainDate date) => !ReferenceEquals(date, published) && published.IsBefore(date) == Certainty.Certain;

        void CheckSteps(Attribution attribution, string path)
        {
            for (var i = 0; i < attribution.Steps.Count; i++)
            {
                var step = attribution.Steps[i];
                if (step.Date is { } date && IsAfter(date))
                {
                    Add(Invariant($"{path}[{i}].date"), $"The statement of '{step.Source}'", date);
                }

                CheckSteps(step.Cites, Invariant($"{path}[{i}].cites"));
            }
        }

        void Add(string member, string what, UncertainDate date) =>
            failures.Add(ValidationCodes.AfterReport, claim, member, date, ("What", what), ("Date", date), ("Report", report.Id), ("ReportDate", published));
    }
}
