using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>By the days that the rows hold: of those claims that stay, few are reported.</content>
public sealed partial class ClaimOutOfTime
{
    internal override bool MayFind(ClaimColumns rows, int claim)
    {
        ref readonly var keys = ref rows.Keys[claim];
        if (keys.Period < 0)
        {
            return false;
        }

        // What names an event has its time, whatever period it gives.
        if (rows.Times.EventOf(keys) is not null)
        {
            return true;
        }

        ref readonly var time = ref rows.Times.HoldsOf(keys).Time;
        ref readonly var stated = ref rows.Times.StatementOf(claim);
        var (days, hull) = (time.Days, stated.Days.Hull);
        return time.Edges is not null && stated.Edges is not null
            ? rows.IsActual(claim) ? hull.Last <= days.EarliestEnd : days.LatestEnd <= hull.First
            : rows.IsActual(claim) ? hull.Last < days.EarliestEnd : days.LatestEnd < hull.First;
    }
}
