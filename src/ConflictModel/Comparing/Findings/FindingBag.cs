namespace ConflictModel;

/// <summary>Findings by their fingerprints, of which several may share one.</summary>
internal sealed class FindingBag
{
    private readonly Dictionary<string, List<LiveFinding>> _findings = [];

    public IEnumerable<Finding> All => _findings.Values.SelectMany(findings => findings).Select(finding => finding.Value);

    public void Add(Finding finding)
    {
        if (!_findings.TryGetValue(finding.Fingerprint, out var known))
        {
            _findings.Add(finding.Fingerprint, known = []);
        }

        known.Add(LiveFinding.Of(finding));
    }

    /// <summary>Replaces the only finding with a fingerprint, and returns it; <see langword="null"/> where there was none.</summary>
    public LiveFinding? Put(string fingerprint, LiveFinding finding)
    {
        var before = _findings.GetValueOrDefault(fingerprint) is [var known] ? known : null;
        _findings[fingerprint] = [finding];
        return before;
    }

    /// <summary>Replaces the previous findings by the current ones, and returns the changes.</summary>
    public IEnumerable<(LiveFinding? Before, LiveFinding? After)> Replace(IReadOnlyList<Finding> before, IReadOnlyList<Finding> after)
    {
        var fingerprints = before.Concat(after).Select(finding => finding.Fingerprint);
        foreach (var fingerprint in fingerprints.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList())
        {
            var known = _findings.GetValueOrDefault(fingerprint) ?? [];
            var last = known.Count > 0 ? known[0] : null;
            var gone = before.Where(finding => finding.Fingerprint == fingerprint).ToList();
            var come = after.Where(finding => finding.Fingerprint == fingerprint).ToList();
            foreach (var finding in gone)
            {
                // If a rule gives another answer when run again, its first finding is kept.
                if (known.FindIndex(other => AreSame(other.Value, finding)) is var index and >= 0)
                {
                    known.RemoveAt(index);
                }
            }

            known.AddRange(come.Select(LiveFinding.Of));
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
    /// Determines whether two findings with one fingerprint say the same: of the same claims, for the same reasons, with the same camps.
    /// </summary>
    public static bool AreSame(Finding a, Finding b) =>
        a.Severity == b.Severity && a.Witnesses == b.Witnesses && a.Reason == b.Reason && a.Camps == b.Camps;

    private static bool AreSame(List<Finding> gone, List<Finding> come) =>
        gone.Count == come.Count && gone.Zip(come).All(pair => AreSame(pair.First, pair.Second));
}
