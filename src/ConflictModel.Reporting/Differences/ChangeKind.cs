namespace ConflictModel.Reporting;

/// <summary>What became of something between two states of a dataset.</summary>
public enum ChangeKind
{
    /// <summary>It is in the later state alone. The <c>default</c>.</summary>
    Appeared = 0,

    /// <summary>It is in both states, and says something else.</summary>
    Changed = 1,

    /// <summary>It is in the earlier state alone.</summary>
    Vanished = 2,
}
