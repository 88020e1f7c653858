using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>Only scopes in which an origin has two claims about one period.</content>
public sealed partial class RestatedFigure
{
    internal override ScopeScreen ScreenUnder(ComparisonOptions options) => ScopeScreen.RepeatedOrigin;

    internal override bool IsAffectedBy(ClaimImpact impact) => impact.MeetsOwnStatement;
}
