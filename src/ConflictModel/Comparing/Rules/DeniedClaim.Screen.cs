using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>Only scopes with denials.</content>
public sealed partial class DeniedClaim
{
    internal override ScopeScreen ScreenUnder(ComparisonOptions options) => ScopeScreen.Denial;
}
