using ConflictModel.Engine;

namespace ConflictModel.Rules;

/// <content>Only where an origin is heard twice about one period.</content>
public sealed partial class RestatedFigure
{
    internal override ScopeScreen Screen => ScopeScreen.RepeatedOrigin;
}
