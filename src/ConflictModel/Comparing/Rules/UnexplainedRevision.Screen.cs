using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>Only scopes in which an origin has two claims about one period.</content>
public sealed partial class UnexplainedRevision
{
    internal override ScopeScreen ScreenUnder(ComparisonOptions options) => ScopeScreen.RepeatedOrigin;

    internal override bool IsAffectedBy(ClaimImpact impact) => impact.Violates(OrderFamily.Revision);
}
