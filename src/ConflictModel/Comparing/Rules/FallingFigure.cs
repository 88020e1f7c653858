using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <summary>CM1003: one origin's cumulative figure that falls.</summary>
/// <remarks>A fall that a correction explains is reported too, as information: the finding names the claim that explains it.</remarks>
public sealed class FallingFigure() : OrderRule("CM1003")
{
    internal override bool ReportsExplained => true;

    // One finding for each correction by which an origin lowers its own count.
    internal override void ReportExplained(RuleRun run)
    {
        var (frame, rows) = (run.Frame, run.Frame.Rows);
        for (var scope = 0; scope < frame.Dataset.Keys.Scopes.Length; scope++)
        {
            foreach (var (corrected, correcting) in rows.Corrections.Of(scope))
            {
                if (frame.IsOwn(scope) && IsFall(rows, scope, corrected, correcting))
                {
                    run.Report(new Finding(
                        Descriptor,
                        Severity.Info,
                        [frame.Dataset.Keys.Scopes[scope]],
                        [new() { Claim = frame.Dataset.Claims[corrected] }, new() { Claim = frame.Dataset.Claims[correcting] }],
                        frame.Pairs.BoundsOf(corrected, correcting, Verdict.Contradiction) with
                        {
                            ExplainedBy = frame.Dataset.Claims[correcting].Id,
                        },
                        frame));
                }
            }
        }
    }

    private static bool IsFall(ClaimRows rows, int scope, int corrected, int correcting) => rows.KindOf(correcting) == MeasureKind.Flow
        && rows.Dataset.Keys.ScopeOf(corrected) == scope
        && !rows.Times[corrected].HasSameKey(rows.Times[correcting])
        && rows.Origins[corrected].IsSameAs(rows.Origins[correcting]) == Certainty.Certain
        && rows.TestUnexplained(corrected, correcting, Certainty.Certain) == Verdict.Contradiction;
}
