using FluentValidation;

namespace ConflictModel.Validation;

/// <summary>
/// Finds what is wrong, probably wrong or missing in one claim, before it is added to a dataset, or in a form. <see
/// cref="DatasetValidator"/> checks all claims of a dataset in the same way, and more.
/// </summary>
/// <remarks>
/// Build it once; it is safe for use by many threads. Each code has its own rule on the faulty member, which a subclass can change through
/// the property with its name: <c>NoQuote.WithSeverity(FluentValidation.Severity.Error)</c>. <c>Include</c> and rule sets work as for any
/// validator.
/// </remarks>
/// <example>
/// <code>
/// var result = new ClaimValidator(dataset).Validate(claim, options => options.IncludeProperties(c => c.Quantity));
/// </code>
/// </example>
public class ClaimValidator : AbstractValidator<Claim>
{
    private readonly ContentsIndex _index;

    /// <summary>
    /// Creates the validator for claims without a dataset: units and measures are those of the <see cref="StarterVocabulary"/>, and reports
    /// are unknown.
    /// </summary>
    public ClaimValidator()
        : this(new DatasetContents())
    {
    }

    /// <summary>Creates the validator for claims of a dataset, or claims to be added to it.</summary>
    /// <param name="dataset">The dataset whose reports, units, categories and measures the claims refer to.</param>
    public ClaimValidator(ConflictDataset dataset)
        : this(ContentsOf(dataset))
    {
    }

    private ClaimValidator(DatasetContents contents)
    {
        _index = new(contents);
        NoQuote = RuleFor(claim => claim.Quote).Must(BeGiven).WithCode(ValidationCodes.NoQuote);
        NoLanguage = RuleFor(claim => claim.Quote).Must(HaveALanguage).WithCode(ValidationCodes.NoLanguage);
        UnfitUnit = RuleFor(claim => claim.Quantity).Must(HaveAUnitThatFits).WithCode(ValidationCodes.UnfitUnit);
        Fraction = RuleFor(claim => claim.Quantity).Must(BeWhole).WithCode(ValidationCodes.Fraction);
        UnfitBasis = RuleFor(claim => claim.Basis).Must(BeFit).WithCode(ValidationCodes.UnfitBasis);
        NoOrigin = RuleFor(claim => claim.Attribution).Must(ReachAnOrigin).WithCode(ValidationCodes.NoOrigin);
        AfterReport = RuleFor(claim => claim.Report).Must(NotBeBeforeTheClaim).WithCode(ValidationCodes.AfterReport);
    }

    /// <summary>The rule on the quote: <see cref="ValidationCodes.NoQuote"/>.</summary>
    protected IRuleBuilderOptions<Claim, string?> NoQuote { get; }

    /// <summary>The rule on the quote of a claim whose report is known: <see cref="ValidationCodes.NoLanguage"/>.</summary>
    protected IRuleBuilderOptions<Claim, string?> NoLanguage { get; }

    /// <summary>The rule on the quantity: <see cref="ValidationCodes.UnfitUnit"/>.</summary>
    protected IRuleBuilderOptions<Claim, Quantity> UnfitUnit { get; }

    /// <summary>The rule on the quantity: <see cref="ValidationCodes.Fraction"/>.</summary>
    protected IRuleBuilderOptions<Claim, Quantity> Fraction { get; }

    /// <summary>The rule on the basis: <see cref="ValidationCodes.UnfitBasis"/>.</summary>
    protected IRuleBuilderOptions<Claim, CountBasis> UnfitBasis { get; }

    /// <summary>
    /// The rule on the attribution: <see cref="ValidationCodes.NoOrigin"/>. The placeholder <c>Member</c> gives the step.
    /// </summary>
    protected IRuleBuilderOptions<Claim, Attribution> NoOrigin { get; }

    /// <summary>
    /// The rule on the report, where it is known: <see cref="ValidationCodes.AfterReport"/>. The placeholder <c>Member</c> gives the date.
    /// </summary>
    protected IRuleBuilderOptions<Claim, EntityId<Report>> AfterReport { get; }

    private static DatasetContents ContentsOf(ConflictDataset dataset)
    {
        ArgumentNullException.ThrowIfNull(dataset);
        return dataset.Contents;
    }

    private static bool BeGiven(Claim claim, string? quote, ValidationContext<Claim> context) =>
        quote is not null || Fails(context, ("Claim", claim.Id));

    private static bool ReachAnOrigin(Claim claim, Attribution attribution, ValidationContext<Claim> context) =>
        AttributionChecks.DeadEnds(attribution) is not [var end, ..] || Fails(context, ("Why", end.Why), ("Member", end.Member));

    private static bool Fails(ValidationContext<Claim> context, params ReadOnlySpan<(string Name, object Value)> placeholders)
    {
        foreach (var (name, value) in placeholders)
        {
            context.MessageFormatter.AppendArgument(name, value);
        }

        return false;
    }

    private bool HaveALanguage(Claim claim, string? quote, ValidationContext<Claim> context) =>
        !_index.Reports.TryGetValue(claim.Report, out var report)
        || !ClaimChecks.LacksLanguage(claim, report)
        || Fails(context, ("Claim", claim.Id));

    private bool HaveAUnitThatFits(Claim claim, Quantity quantity, ValidationContext<Claim> context) =>
        UnitChecks.Misfit(claim, _index) is not var (what, expected)
        || Fails(context, ("Unit", quantity.Unit), ("What", what), ("Expected", expected));

    private bool BeWhole(Claim claim, Quantity quantity, ValidationContext<Claim> context) =>
        UnitChecks.Fraction(claim, _index) is not var (number, dimension) || Fails(context, ("Number", number), ("Dimension", dimension));

    private bool BeFit(Claim claim, CountBasis basis, ValidationContext<Claim> context) =>
        BasisChecks.Misfit(claim, _index) is not { } why || Fails(context, ("Claim", claim.Id), ("What", why));

    private bool NotBeBeforeTheClaim(Claim claim, EntityId<Report> id, ValidationContext<Claim> context)
    {
        if (!_index.Reports.TryGetValue(id, out var report) || report.Date is not { } published)
        {
            return true;
        }

        return DateOrderChecks.DatesAfter(published, claim) is not [var late, ..]
            || Fails(context, ("What", late.What), ("Date", late.Date), ("Report", id), ("ReportDate", published), ("Member", late.Member));
    }
}
