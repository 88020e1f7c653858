namespace ConflictModel;

/// <summary>How much of a dataset a run of a <see cref="ClaimComparer"/> compares.</summary>
public enum ComparisonRun
{
    /// <summary>All of it, by every rule; also the run that a <see cref="LiveComparer"/> starts with. The <c>default</c>.</summary>
    Whole = 0,

    /// <summary>A part of it: <see cref="ClaimComparer.ComparePart"/>.</summary>
    Part,

    /// <summary>What the parts leave: <see cref="ClaimComparer.CompareRest"/>.</summary>
    Rest,
}
