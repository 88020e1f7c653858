using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>Only where an origin is heard twice about one period.</content>
public sealed partial class OneOriginCountedTwice
{
    internal override ScopeScreen Screen => ScopeScreen.RepeatedOrigin;
}
