using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>Only scopes in which an origin has two claims about one period, unless sides are counted.</content>
public sealed partial class OneOriginCountedTwice
{
    internal override ScopeScreen ScreenUnder(ComparisonOptions options) =>
        options.IndependenceLevel == IndependenceLevel.Origin ? ScopeScreen.RepeatedOrigin : ScopeScreen.None;

    internal override bool IsAffectedBy(ClaimImpact impact) => impact.InOtherReport >= 0;

    internal override string? CertainKey(ClaimColumns rows, ClaimImpact impact)
    {
        var claim = impact.Row.Claim;
        return impact.InOtherReport >= 0 && rows.Times[claim].Key >= 0 && rows.Times.PeriodOf(claim) is { } period
            ? KeyOf(rows.OriginsOf(claim), period)
            : null;
    }
}
