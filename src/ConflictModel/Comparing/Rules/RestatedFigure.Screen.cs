using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>Only scopes in which an origin has two claims about one period.</content>
public sealed partial class RestatedFigure
{
    internal override ScopeScreen ScreenUnder(ComparisonOptions options) => ScopeScreen.RepeatedOrigin;

    internal override bool IsAffectedBy(ClaimImpact impact) => impact.OtherOfStatement >= 0;

    internal override string? CertainKey(ClaimColumns rows, ClaimImpact impact)
    {
        var (claim, other) = (impact.Row.Claim, impact.OtherOfStatement);
        return other >= 0 && IsPlain(rows.Claims[claim]) && IsPlain(rows.Claims[other])
            && Statement.Of(rows, claim) is { } statement && statement == Statement.Of(rows, other)
                ? KeyOf(statement)
                : null;
    }
}
