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
            var isExpired = run.Frame.Acknowledgements.IsExpired(acknowledgement);
            if (isExpired || (isComplete(acknowledgement.Rule) && !matches.IsMatched(acknowledgement)))
            {
                yield return new Finding(
                    run.Rule,
                    run.Severity,
                    [],
                    acknowledgement.Claims.Distinct().Order().Select(id => new Witness { Claim = run.Frame.Dataset.Claims[id] }).ToEquatableList(),
                    new AcknowledgementReason
                    {
                        Acknowledgement = acknowledgement,
                        IsExpired = isExpired,
                        HasNewWitnesses = !isExpired && matches.IsTouched(acknowledgement),
                    },
                    run.Frame,
                    KeyOf(acknowledgement));
            }
        }
    }

    /// <summary>The fingerprint of the finding that an acknowledgement does not hold.</summary>
    public static string FingerprintOf(Acknowledgement acknowledgement) => Finding.FingerprintOf(StaleAcknowledgement.RuleId, [], KeyOf(acknowledgement));

    private static string KeyOf(Acknowledgement acknowledgement) => $"{acknowledgement.Rule}\n{string.Join('\n', acknowledgement.Claims.Order())}";
}
