namespace ConflictModel.Reporting;

/// <summary>How something changed between two states of a dataset.</summary>
public enum ChangeKind
{
    /// <summary>It is only in the later state. The <c>default</c>.</summary>
    Appeared = 0,

    /// <summary>It is in both states, with different contents.</summary>
    Changed = 1,

    /// <summary>It is only in the earlier state.</summary>
    Vanished = 2,
}
