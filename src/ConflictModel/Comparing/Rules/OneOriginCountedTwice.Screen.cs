using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>Only where an origin is heard twice about one period, unless sides count.</content>
public sealed partial class OneOriginCountedTwice
{
    internal override ScopeScreen ScreenUnder(ComparisonOptions options) =>
        options.IndependenceLevel == IndependenceLevel.Origin ? ScopeScreen.RepeatedOrigin : ScopeScreen.None;

    internal override bool IsAffectedBy(ClaimImpact impact) => impact.MeetsOwnReports;
}
