using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Reports the falls that a correction explains: CM1003 finds them too, says which claim explains them, and they are only worth knowing.</summary>
internal static class ExplainedFalls
{
    /// <summary>One finding for each correction by which an origin lowers its own count.</summary>
    public static void Report(RuleRun run)
    {
        var (frame, rows) = (run.Frame, run.Frame.Rows);
        for (var scope = 0; scope < frame.Dataset.Keys.Scopes.Length; scope++)
        {
            foreach (var (corrected, correcting) in rows.Corrections.Of(scope))
            {
                if (frame.IsOwn(scope) && IsFall(rows, scope, corrected, correcting))
                {
                    run.Report(new Finding(
                        run.Rule,
                        Severity.Info,
                        [frame.Dataset.Keys.Scopes[scope]],
                        [new() { Claim = frame.Dataset.Claims[corrected] }, new() { Claim = frame.Dataset.Claims[correcting] }],
                        frame.Pairs.BoundsOf(corrected, correcting, Verdict.Contradiction) with { ExplainedBy = frame.Dataset.Claims[correcting].Id },
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
