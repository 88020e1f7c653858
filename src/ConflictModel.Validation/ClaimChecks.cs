namespace ConflictModel.Validation;

/// <summary>
/// Checks the claims of a whole dataset by direct calls, since there may be a million. <see cref="ClaimValidator"/> has the same checks for
/// one claim as rules.
/// </summary>
internal static class ClaimChecks
{
    /// <param name="claim">The claim.</param>
    /// <param name="quote">Its quote, which <see cref="Claim.Quote"/> may decode at each call.</param>
    /// <param name="index">The records that it refers to.</param>
    /// <param name="failures">Receives the failures.</param>
    public static void Check(Claim claim, string? quote, ContentsIndex index, FailureList failures)
    {
        if (quote is null)
        {
            failures.Add(ValidationCodes.NoQuote, claim, null, null, ("Claim", claim.Id));
        }

        foreach (var end in AttributionChecks.DeadEnds(claim.Attribution))
        {
            failures.Add(ValidationCodes.NoOrigin, claim, end.Member, end.Step, ("Why", end.Why));
        }

        if (UnitChecks.Misfit(claim, index) is var (what, expected))
        {
            var unit = claim.Quantity.Unit;
            failures.Add(ValidationCodes.UnfitUnit, claim, "unit", unit, ("Unit", unit), ("What", what), ("Expected", expected));
        }

        if (UnitChecks.Fraction(claim, index) is var (number, dimension))
        {
            failures.Add(ValidationCodes.Fraction, claim, "figure", claim.Quantity, ("Number", number), ("Dimension", dimension));
        }

        if (BasisChecks.Misfit(claim, index) is { } why)
        {
            failures.Add(ValidationCodes.UnfitBasis, claim, "basis", claim.Basis, ("Claim", claim.Id), ("What", why));
        }

        if (!index.Reports.TryGetValue(claim.Report, out var report))
        {
            return;
        }

        if (LacksLanguage(claim, report))
        {
            failures.Add(ValidationCodes.NoLanguage, claim, "quote", quote, ("Claim", claim.Id));
        }

        if (report.Date is { } published)
        {
            foreach (var late in DateOrderChecks.DatesAfter(published, claim))
            {
                failures.Add(
                    ValidationCodes.AfterReport,
                    claim,
                    late.Member,
                    late.Date,
                    ("What", late.What),
                    ("Date", late.Date),
                    ("Report", report.Id),
                    ("ReportDate", published));
            }
        }
    }

    public static bool LacksLanguage(Claim claim, Report report) =>
        claim.Language is null && report.Language is null && claim.Quote is not null;
}
