using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>Finds the acknowledgements that do not hold, once all other rules have run.</summary>
internal static class AcknowledgementCheck
{
    /// <summary>The findings of <see cref="StaleAcknowledgement"/>; none for the run of any other rule.</summary>
    public static IEnumerable<Finding> StaleAcknowledgements(this RuleRun run, IReadOnlyList<Finding> findings, IReadOnlyList<RuleRun> runs)
    {
        if (run.Rule.Id != StaleAcknowledgement.RuleId)
        {
            yield break;
        }

        // A rule that did not run, or failed, says nothing about what was acknowledged of it.
        var complete = runs.Where(other => other.Faults.Count == 0).Select(other => other.Rule.Id).ToHashSet();
        var ofRule = findings.ToLookup(finding => finding.Rule.Id);
        foreach (var acknowledgement in run.Frame.Dataset.Acknowledgements)
        {
            var isExpired = run.Frame.Acknowledgements.IsExpired(acknowledgement);
            var claims = acknowledgement.Claims.ToHashSet();
            if (!isExpired && (!complete.Contains(acknowledgement.Rule) || ofRule[acknowledgement.Rule].Any(finding => AcknowledgementIndex.Covers(claims, finding.Witnesses))))
            {
                continue;
            }

            yield return new Finding(
                run.Rule,
                run.Severity,
                [],
                acknowledgement.Claims.Distinct().Order().Select(id => new Witness { Claim = run.Frame.Dataset.Claims[id] }).ToEquatableList(),
                new AcknowledgementReason
                {
                    Acknowledgement = acknowledgement,
                    IsExpired = isExpired,
                    HasNewWitnesses = !isExpired && ofRule[acknowledgement.Rule].Any(finding => finding.Witnesses.Any(witness => claims.Contains(witness.Claim.Id))),
                },
                run.Frame,
                key: $"{acknowledgement.Rule}\n{string.Join('\n', acknowledgement.Claims.Order())}");
        }
    }
}
