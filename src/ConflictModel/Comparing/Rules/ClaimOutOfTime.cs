namespace ConflictModel.Rules;

/// <summary>
/// CM4003: an actual claim about a time certainly after its statement, or a plan or forecast for a time certainly before it.
/// </summary>
/// <remarks>
/// The statement is dated by the innermost step of the attribution, else by the report. A count since an open or unknown start is about a
/// time after its statement if its end is.
/// </remarks>
public sealed partial class ClaimOutOfTime : ClaimRule
{
    /// <summary>Creates the rule.</summary>
    public ClaimOutOfTime()
        : base(new()
        {
            Id = "CM4003",
            Title = "Claim whose time contradicts the date of its statement",
            Category = RuleCategory.Coding,
            DefaultSeverity = Severity.Warning,
            Help = "A fact is dated after the day of its statement, or a plan before it. Check the year, the mode and the date of "
                + "the statement; if the report itself is wrong, acknowledge the finding.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(ClaimContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var claim = context.Claim;
        if (claim.Scope.Period is not { } period || claim.Standing != Standing.Current || context.StatedOn(claim) is not { } stated)
        {
            return;
        }

        var policy = context.Options.SimultaneityPolicy;
        var statement = UncertainPeriod.On(stated);
        if (claim.Scope.Mode == Mode.Actual
            ? FromWhenOn(period) is { } from && statement.IsBefore(from, policy) == Certainty.Certain
            : period.IsBefore(statement, policy) == Certainty.Certain)
        {
            context.Report(new StatementTimeReason { Claim = claim.Id, Period = period, Stated = stated, Mode = claim.Scope.Mode }, claim);
        }
    }

    private static UncertainPeriod? FromWhenOn(UncertainPeriod period) =>
        period.StartKind == PeriodEnd.Dated ? period : period.End is { } end ? UncertainPeriod.On(end) : null;
}
