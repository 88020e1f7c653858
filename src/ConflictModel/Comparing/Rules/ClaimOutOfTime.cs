using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM4003: an actual claim about a time certainly after its statement, or a plan or forecast for a time certainly before it.</summary>
/// <remarks>The statement is dated by the innermost step of the attribution, else by the report. A count since an open or unknown start is about a time after its statement if its end is.</remarks>
public sealed class ClaimOutOfTime : ClaimRule
{
    /// <summary>Makes the rule.</summary>
    public ClaimOutOfTime()
        : base(new()
        {
            Id = "CM4003",
            Title = "Claim about a time that does not go with its statement",
            Category = RuleCategory.Coding,
            DefaultSeverity = Severity.Warning,
            Help = "What is said to be so lies after the day on which it was said, or what is planned lies before it. Check the year, the mode, and the date of the statement; where the report itself is wrong, acknowledge it.",
        })
    {
    }

    /// <inheritdoc/>
    public override void Check(ClaimContext context)
    {
        Guard.NotNull(context);
        if (context.Claim.Scope.Period is not { } period || context.Claim.Standing != Standing.Current)
        {
            return;
        }

        var frame = context.Run.Frame;
        if (ClaimTimes.StatementDate(frame.Dataset, context.Claim) is not { } stated)
        {
            return;
        }

        var approximation = context.Options.SimultaneityPolicy.Approximation;
        var days = period.DaysUnder(approximation);
        var statement = UncertainPeriod.On(stated).DaysUnder(approximation).Hull;
        var mode = context.Claim.Scope.Mode;
        var first = period.StartKind == PeriodEnd.Dated ? days.EarliestStart : days.EarliestEnd;
        if (mode == Mode.Actual ? IsBefore(statement.Last, first) : IsBefore(days.LatestEnd, statement.First))
        {
            context.Report(new StatementTimeReason { Claim = context.Claim.Id, Period = period, Stated = stated, Mode = mode }, context.Claim);
        }
    }

    // By the days that the rows hold: of those that stay, few are reported.
    internal override bool MayFind(ComparisonFrame frame, int claim) => MayFind(frame.Rows, claim);

    internal static bool MayFind(ClaimColumns rows, int claim)
    {
        var (time, stated) = (rows.Times[claim].Days, rows.Times.StatementOf(claim).Days.Hull);
        return rows.IsActual(claim) ? stated.Last < time.EarliestEnd : time.LatestEnd < stated.First;
    }

    private static bool IsBefore(long day, long other) => DayNumber.IsBounded(day) && DayNumber.IsBounded(other) && day < other;
}
