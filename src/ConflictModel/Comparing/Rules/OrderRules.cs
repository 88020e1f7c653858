namespace ConflictModel.Rules;

/// <summary>CM1001: figures of one scope that cannot both be true.</summary>
public sealed class ContradictingFigures() : OrderRule("CM1001");

/// <summary>CM1002: a part that is certainly larger than its whole.</summary>
public sealed class PartLargerThanWhole() : OrderRule("CM1002");

/// <summary>CM1004: a measure that is certainly larger than one that bounds it.</summary>
public sealed class MeasureAboveBound() : OrderRule("CM1004");

/// <summary>CM2001: figures of one scope that are in tension with each other.</summary>
public sealed class StrainedFigures() : OrderRule("CM2001");

/// <summary>CM2002: a part that is plausibly larger than its whole.</summary>
public sealed class StrainedPart() : OrderRule("CM2002");

/// <summary>CM2003: one origin's cumulative figure that plausibly falls.</summary>
public sealed class StrainedFall() : OrderRule("CM2003");

/// <summary>CM2004: a measure that is plausibly larger than one that bounds it, or larger than one that usually does.</summary>
public sealed class StrainedBound() : OrderRule("CM2004");
