using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>
/// Follows a rule on the order of scopes: a claim affects the scopes in which it violates the order, and those whose claims of one time it
/// joins. A finding is known by its scopes alone until it is read.
/// </summary>
internal sealed class LiveOrderRule(OrderRule rule, LiveState live) : LiveRule(rule, live)
{
    private readonly Dictionary<LiveKey, LiveFinding> _findings = [];

    public override IEnumerable<Finding> Findings => _findings.Values.Select(finding => finding.Value).Concat(base.Findings);

    public override void Start(List<Finding> findings, List<RuleFault> faults)
    {
        var explained = new List<Finding>();
        _findings.EnsureCapacity(findings.Count + (findings.Count / 4));
        foreach (var finding in findings)
        {
            if (finding.Violations is { } violations)
            {
                _findings.Add(KeyOf(violations.Narrower, violations.Wider), LiveFinding.Of(finding));
            }
            else
            {
                explained.Add(finding);
            }
        }

        base.Start(explained, faults);
    }

    public override void Change(LiveChange change)
    {
        foreach (ref readonly var key in change.Impact is { } impact ? impact.Violated : [])
        {
            if (IsOwn(key) && !(change.IsCorrection && key.Narrower == key.Wider))
            {
                // The claim is a witness that was not there before, or is there no more.
                Put(change, key, change.IsAdded || ClaimImpact.IsLeft(Live.Claims, key) ? Make(key) : null);
            }
        }

        if (OrderFamilies.IsWithinScope(rule.Family))
        {
            ChangeWithinScope(change, KeyOf(change.Scope, change.Scope));
        }
    }

    private void ChangeWithinScope(LiveChange change, LiveKey key)
    {
        if (change.IsCorrection)
        {
            // It may explain the difference between any two claims of its scope.
            var isFound = change.Violations.Exists(violations => violations.Family == rule.Family && violations.Verdict == rule.Verdict);
            PutIfOther(change, key, isFound ? Make(key) : null);
            if (rule.ReportsExplained)
            {
                RunAgain(change, change.WithinScope, rule.ReportExplained);
            }
        }
        else if (rule.Family == OrderFamily.SameScope && change.Impact is { HasPeers: true } impact
            && _findings.ContainsKey(key) && !impact.Violated.Contains(key) && impact.HasCamps)
        {
            // It may be in a camp of claims of its time without violating anything.
            if (impact.IsInCamp)
            {
                Put(change, key, Make(key));
            }
            else
            {
                PutIfOther(change, key, Make(key));
            }
        }
    }

    private void PutIfOther(LiveChange change, in LiveKey key, LiveFinding? after)
    {
        var before = _findings.GetValueOrDefault(key);
        if (before is not null && after is not null && FindingBag.AreSame(before.Value, after.Value))
        {
            // Its pairs may still be others.
            _findings[key] = after;
        }
        else if (before is not null || after is not null)
        {
            Put(change, key, after);
        }
    }

    private void Put(LiveChange change, in LiveKey key, LiveFinding? after)
    {
        _findings.Remove(key, out var before);
        if (after is not null)
        {
            _findings.Add(key, after);
        }

        change.Record(before, after);
        if (Live.IsReviewed(rule, key.Narrower) || Live.IsReviewed(rule, key.Wider))
        {
            Live.Replaced(before?.Value, after?.Value);
        }
    }

    private bool IsOwn(in LiveKey key) => key.Family == rule.Family && key.Verdict == rule.Verdict;

    private LiveKey KeyOf(int narrower, int wider) => new(narrower, wider, rule.Family, rule.Verdict);

    private LiveOrderFinding Make(in LiveKey key) => new(rule.Descriptor, key, Live.Claims.Version, Live.Frames);
}
