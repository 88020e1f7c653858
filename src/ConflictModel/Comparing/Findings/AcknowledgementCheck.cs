namespace ConflictModel;

/// <summary>Finds stale acknowledgements.</summary>
internal static class AcknowledgementCheck
{
    /// <summary>The id of the rule that reports them.</summary>
    public const string RuleId = "CM5001";

    /// <summary>The finding that an acknowledgement is stale; null if it is not, or if that is unknown.</summary>
    /// <param name="rule">The rule that reports it.</param>
    /// <param name="frame">The dataset.</param>
    /// <param name="acknowledgement">The acknowledgement.</param>
    /// <param name="isComplete">Whether its rule ran without failing; otherwise nothing is known about its findings.</param>
    /// <param name="isMatched">Whether it lists every witness of some finding of its rule.</param>
    /// <param name="isTouched">Whether it lists a witness of some finding of its rule.</param>
    public static Finding? StaleFinding(
        RuleDescriptor rule, ComparisonFrame frame, Acknowledgement acknowledgement, bool isComplete, bool isMatched, bool isTouched)
    {
        var isExpired = frame.Acknowledgements.IsExpired(acknowledgement);
        return !isExpired && (!isComplete || isMatched) ? null : new Finding(
            rule,
            frame.Options.Rules.SeverityOf(rule.Id),
            [],
            acknowledgement.Claims.Distinct().Order().Select(id => new Witness { Claim = frame.Dataset.Claims[id] }).ToEquatableList(),
            new AcknowledgementReason
            {
                Acknowledgement = acknowledgement,
                IsExpired = isExpired,
                HasNewWitnesses = !isExpired && isTouched,
            },
            frame,
            KeyOf(acknowledgement));
    }

    /// <summary>The fingerprint of the finding that an acknowledgement is stale.</summary>
    public static string FingerprintOf(Acknowledgement acknowledgement) => Finding.FingerprintOf(RuleId, [], KeyOf(acknowledgement));

    private static string KeyOf(Acknowledgement acknowledgement) =>
        $"{acknowledgement.Rule}\n{string.Join('\n', acknowledgement.Claims.Order())}";
}
