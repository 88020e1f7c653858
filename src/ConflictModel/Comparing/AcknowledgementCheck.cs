using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>Finds the acknowledgements that do not hold, once all other rules have run.</summary>
internal static class AcknowledgementCheck
{
    /// <summary>The findings of <see cref="StaleAcknowledgement"/>; none for the run of any other rule.</summary>
    /// <param name="run">The rule's run.</param>
    /// <param name="matches">What the findings of the other rules match.</param>
    /// <param name="isComplete">Whether a rule ran and did not fail: one that did not says nothing about what was acknowledged of it.</param>
    public static IEnumerable<Finding> StaleAcknowledgements(this RuleRun run, AcknowledgementMatches matches, Func<string, bool> isComplete)
    {
        if (run.Rule.Id != StaleAcknowledgement.RuleId)
        {
            yield break;
        }

        foreach (var acknowledgement in run.Frame.Dataset.Acknowledgements)
        {
            if (StaleFinding(run.Frame, acknowledgement, isComplete(acknowledgement.Rule), matches.IsMatched(acknowledgement), matches.IsTouched(acknowledgement)) is { } finding)
            {
                yield return finding;
            }
        }
    }

    /// <summary>The finding that an acknowledgement does not hold; null where it does, or where nothing can be said.</summary>
    /// <param name="frame">The dataset.</param>
    /// <param name="acknowledgement">The acknowledgement.</param>
    /// <param name="isComplete">Whether its rule ran and did not fail.</param>
    /// <param name="isMatched">Whether it lists every witness of some finding of its rule.</param>
    /// <param name="isTouched">Whether it lists a witness of some finding of its rule.</param>
    public static Finding? StaleFinding(ComparisonFrame frame, Acknowledgement acknowledgement, bool isComplete, bool isMatched, bool isTouched)
    {
        var isExpired = frame.Acknowledgements.IsExpired(acknowledgement);
        return !isExpired && (!isComplete || isMatched) ? null : new Finding(
            frame.Options.Rules.First(rule => rule.Descriptor.Id == StaleAcknowledgement.RuleId).Descriptor,
            frame.Options.Rules.SeverityOf(StaleAcknowledgement.RuleId),
            [],
            acknowledgement.Claims.Distinct().Order().Select(id => new Witness { Claim = frame.Dataset.Claims[id] }).ToEquatableList(),
            new AcknowledgementReason { Acknowledgement = acknowledgement, IsExpired = isExpired, HasNewWitnesses = !isExpired && isTouched },
            frame,
            KeyOf(acknowledgement));
    }

    /// <summary>The fingerprint of the finding that an acknowledgement does not hold.</summary>
    public static string FingerprintOf(Acknowledgement acknowledgement) => Finding.FingerprintOf(StaleAcknowledgement.RuleId, [], KeyOf(acknowledgement));

    private static string KeyOf(Acknowledgement acknowledgement) => $"{acknowledgement.Rule}\n{string.Join('\n', acknowledgement.Claims.Order())}";
}
