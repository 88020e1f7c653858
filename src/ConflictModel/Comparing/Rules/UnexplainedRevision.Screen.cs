using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>Only scopes in which an origin has two claims about one period.</content>
public sealed partial class UnexplainedRevision
{
    internal override ScopeScreen ScreenUnder(ComparisonOptions options) => ScopeScreen.RepeatedOrigin;

    internal override bool IsAffectedBy(ClaimImpact impact) => impact.Revision >= 0;

    internal override string? CertainKey(ClaimColumns rows, ClaimImpact impact)
    {
        var claim = impact.Row.Claim;
        return impact.Revision >= 0 && rows.Times[claim].Key >= 0 ? KeyOf(rows.OriginsOf(claim), rows.Times.PeriodOf(claim)) : null;
    }
}
