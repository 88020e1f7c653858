using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>How many findings each acknowledgement of a live dataset matches, and which therefore do not hold.</summary>
internal sealed class LiveAcknowledgements
{
    private readonly LiveRules _rules;
    private readonly ComparisonFrame _basis;
    private readonly List<Entry> _entries = [];
    private readonly Dictionary<(string Rule, EntityId<Claim> Claim), List<Entry>> _ofClaim = [];
    private readonly HashSet<EntityId<Claim>> _claims = [];
    private readonly HashSet<string> _ruleIds = [];
    private readonly HashSet<(string Rule, int Scope)> _scopes = [];
    private readonly FindingBag _stale = new();

    // Those whose findings have changed since they were settled.
    private readonly HashSet<Entry> _open = [];

    public LiveAcknowledgements(LiveRules rules, ComparisonFrame basis)
    {
        _rules = rules;
        _basis = basis;
        foreach (var acknowledgement in basis.Dataset.Acknowledgements)
        {
            var entry = new Entry(acknowledgement);
            _entries.Add(entry);
            _ruleIds.Add(acknowledgement.Rule);
            _claims.UnionWith(acknowledgement.Claims);
            foreach (var claim in acknowledgement.Claims)
            {
                _scopes.Add((acknowledgement.Rule, basis.Dataset.Keys.ScopeOf(basis.Dataset.Claims.KeyOf(claim))));
                if (!_ofClaim.TryGetValue((acknowledgement.Rule, claim), out var entries))
                {
                    _ofClaim.Add((acknowledgement.Rule, claim), entries = []);
                }

                entries.Add(entry);
            }
        }
    }

    /// <summary>Takes up what is found at the start.</summary>
    public void Start(IEnumerable<Finding> findings, List<RuleFault> faults)
    {
        if (_entries.Count > 0)
        {
            foreach (var finding in findings)
            {
                Replace(null, finding);
            }

            _open.UnionWith(_entries);
            Settle(faults);
        }
    }

    public bool Lists(EntityId<Claim> claim) => _claims.Contains(claim);

    /// <summary>Whether some acknowledgement is of a rule.</summary>
    public bool Concern(string ruleId) => _ruleIds.Count > 0 && _ruleIds.Contains(ruleId);

    /// <summary>Whether some acknowledgement is of a rule, and of a claim of a scope.</summary>
    public bool Concern(string ruleId, int scope) => _scopes.Count > 0 && _scopes.Contains((ruleId, scope));

    /// <summary>Counts a finding that is there now, and no more one that was there before.</summary>
    public void Replace(Finding? before, Finding? after)
    {
        Count(before, -1);
        Count(after, 1);
    }

    /// <summary>Looks again at all, since rules have failed, or fail no more.</summary>
    public void Reopen() => _open.UnionWith(_entries);

    /// <summary>The findings of <see cref="StaleAcknowledgement"/> that have come, gone or changed since this was last asked.</summary>
    public IReadOnlyList<(Finding? Before, Finding? After)> Settle(List<RuleFault> faults)
    {
        if (_open.Count == 0)
        {
            return [];
        }

        var (gone, come) = (new List<Finding>(), new List<Finding>());
        foreach (var entry in _open)
        {
            var (before, after) = (entry.Stale, IsLate(entry) ? null : StaleOf(entry, faults, entry.Matched > 0, entry.Touched > 0));
            entry.Stale = after;
            gone.AddRange(before is null ? [] : [before]);
            come.AddRange(after is null ? [] : [after]);
        }

        _open.Clear();
        return _stale.Replace(gone, come).ToList();
    }

    /// <summary>The findings that there are now.</summary>
    /// <param name="faults">Where rules failed.</param>
    /// <param name="late">What a user's own rules over the whole dataset find; null where there are none.</param>
    public IEnumerable<Finding> Stale(List<RuleFault> faults, ComparisonResult? late)
    {
        foreach (var entry in _entries)
        {
            var stale = entry.Stale;
            if (IsLate(entry))
            {
                var matches = new AcknowledgementMatches([entry.Acknowledgement], late!.Findings);
                stale = StaleOf(entry, [.. faults, .. late.Faults], matches.IsMatched(entry.Acknowledgement), matches.IsTouched(entry.Acknowledgement));
            }

            if (stale is not null)
            {
                yield return stale;
            }
        }
    }

    private void Count(Finding? finding, int more)
    {
        if (finding is null || !Concern(finding.Rule.Id))
        {
            return;
        }

        var touched = new HashSet<Entry>();
        foreach (var witness in finding.Witnesses)
        {
            touched.UnionWith(_ofClaim.TryGetValue((finding.Rule.Id, witness.Claim.Id), out var entries) ? entries : []);
        }

        foreach (var entry in touched)
        {
            entry.Touched += more;
            entry.Matched += AcknowledgementIndex.Covers(entry.Claims, finding.Witnesses) ? more : 0;
            _open.Add(entry);
        }
    }

    private bool IsLate(Entry entry) => _rules.Late.Exists(rule => rule.Descriptor.Id == entry.Acknowledgement.Rule);

    private Finding? StaleOf(Entry entry, List<RuleFault> faults, bool isMatched, bool isTouched)
    {
        var rule = entry.Acknowledgement.Rule;
        var isComplete = _basis.Options.Rules.Any(other => other.Descriptor.Id == rule) && !faults.Exists(fault => fault.Rule.Id == rule);
        return _rules.Stale is null ? null : AcknowledgementCheck.StaleFinding(_basis, entry.Acknowledgement, isComplete, isMatched, isTouched);
    }

    private sealed class Entry(Acknowledgement acknowledgement)
    {
        public Acknowledgement Acknowledgement { get; } = acknowledgement;

        public HashSet<EntityId<Claim>> Claims { get; } = [.. acknowledgement.Claims];

        public int Matched { get; set; }

        public int Touched { get; set; }

        public Finding? Stale { get; set; }
    }
}
