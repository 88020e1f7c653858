namespace ConflictModel;

/// <summary>Findings by their fingerprints, of which several may share one.</summary>
internal sealed class FindingBag
{
    private readonly Dictionary<string, List<Finding>> _findings = [];

    public IEnumerable<Finding> All => _findings.Values.SelectMany(findings => findings);

    public void Add(Finding finding)
    {
        if (!_findings.TryGetValue(finding.Fingerprint, out var known))
        {
            _findings.Add(finding.Fingerprint, known = []);
        }

        known.Add(finding);
    }

    /// <summary>Puts what is found now in the place of what was found before, and tells what that changes.</summary>
    public IEnumerable<(Finding? Before, Finding? After)> Replace(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        foreach (var fingerprint in before.Concat(after)
            .Select(finding => finding.Fingerprint)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal)
            .ToList())
        {
            var known = _findings.GetValueOrDefault(fingerprint) ?? [];
            var last = known.Count > 0 ? known[0] : null;
            var (gone, come) = (
                before.Where(finding => finding.Fingerprint == fingerprint).ToList(),
                after.Where(finding => finding.Fingerprint == fingerprint).ToList());
            foreach (var finding in gone)
            {
                // A rule that answers otherwise when asked again leaves what it found the first time.
                if (known.FindIndex(other => AreSame(other, finding)) is var index and >= 0)
                {
                    known.RemoveAt(index);
                }
            }

            known.AddRange(come);
            if (known.Count == 0)
            {
                _findings.Remove(fingerprint);
            }
            else
            {
                _findings[fingerprint] = known;
            }

            if (!AreSame(gone, come))
            {
                yield return (last, known.Count > 0 ? known[^1] : null);
            }
        }
    }

    /// <summary>
    /// Whether two findings with one fingerprint say the same: of the same claims, for the same reasons, with the same camps.
    /// </summary>
    public static bool AreSame(Finding a, Finding b) =>
        a.Severity == b.Severity && a.Witnesses == b.Witnesses && a.Reason == b.Reason && a.Camps == b.Camps;

    private static bool AreSame(List<Finding> gone, List<Finding> come) =>
        gone.Count == come.Count && gone.Zip(come).All(pair => AreSame(pair.First, pair.Second));
}
