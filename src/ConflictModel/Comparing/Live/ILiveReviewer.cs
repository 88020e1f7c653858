namespace ConflictModel;

/// <summary>Follows a rule that looks at the findings of the others.</summary>
internal interface ILiveReviewer
{
    /// <summary>Whether it looks at the findings of a rule.</summary>
    bool LooksAt(string ruleId);

    /// <summary>Whether it looks at the findings of a rule about a scope of the dataset at the start.</summary>
    bool LooksAt(string ruleId, int scope);

    /// <summary>A finding is there now, and one that was there before is not; either may be null.</summary>
    void Replaced(Finding? before, Finding? after);

    /// <summary>Some rule has failed, or fails no more.</summary>
    void FaultsChanged();

    /// <summary>Takes up what all rules found at the start.</summary>
    void StartReview(IEnumerable<Finding> findings);

    /// <summary>Looks at what has changed, once all rules have looked.</summary>
    void Settle(LiveChange change);
}
