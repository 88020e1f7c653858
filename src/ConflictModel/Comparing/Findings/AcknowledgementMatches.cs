namespace ConflictModel;

/// <summary>Which acknowledgements the findings of a run match, by the fingerprints of <see cref="AcknowledgementCheck"/>.</summary>
internal sealed class AcknowledgementMatches
{
    private readonly HashSet<string> _matched = [];
    private readonly HashSet<string> _touched = [];

    public AcknowledgementMatches(IEnumerable<Acknowledgement> acknowledgements, IEnumerable<Finding> findings)
    {
        ILookup<string, Finding>? ofRule = null;
        foreach (var acknowledgement in acknowledgements)
        {
            ofRule ??= findings.ToLookup(finding => finding.Rule.Id);
            var claims = acknowledgement.Claims.ToHashSet();
            var fingerprint = AcknowledgementCheck.FingerprintOf(acknowledgement);
            foreach (var finding in ofRule[acknowledgement.Rule])
            {
                if (finding.Witnesses.Any(witness => claims.Contains(witness.Claim.Id)))
                {
                    _touched.Add(fingerprint);
                }

                if (AcknowledgementIndex.Covers(claims, finding.Witnesses))
                {
                    _matched.Add(fingerprint);
                    break;
                }
            }
        }
    }

    /// <summary>The acknowledgements that list every witness of some finding.</summary>
    public IEnumerable<string> Matched => _matched.Order(StringComparer.Ordinal);

    /// <summary>The acknowledgements that list a witness of some finding.</summary>
    public IEnumerable<string> Touched => _touched.Order(StringComparer.Ordinal);

    public bool IsMatched(Acknowledgement acknowledgement) => _matched.Contains(AcknowledgementCheck.FingerprintOf(acknowledgement));

    public bool IsTouched(Acknowledgement acknowledgement) => _touched.Contains(AcknowledgementCheck.FingerprintOf(acknowledgement));

    /// <summary>Adds what the findings of a part match.</summary>
    public void Add(PartOutcome outcome)
    {
        _matched.UnionWith(outcome.MatchedAcknowledgements);
        _touched.UnionWith(outcome.TouchedAcknowledgements);
    }
}
