using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>Only where something is denied.</content>
public sealed partial class DeniedClaim
{
    internal override ScopeScreen ScreenUnder(ComparisonOptions options) => ScopeScreen.Denial;
}
