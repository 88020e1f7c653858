namespace ConflictModel.Rules;

/// <content>How many findings each acknowledgement matches, and which therefore do not hold.</content>
public sealed partial class StaleAcknowledgement
{
    internal override LiveRule Follow(LiveState live) => new LiveAcknowledgements(this, live);

    private sealed class LiveAcknowledgements : LiveRule, ILiveReviewer
    {
        private readonly List<Entry> _entries = [];
        private readonly Dictionary<(string Rule, EntityId<Claim> Claim), List<Entry>> _ofClaim = [];
        private readonly HashSet<string> _ruleIds = [];
        private readonly HashSet<(string Rule, int Scope)> _scopes = [];
        private readonly FindingBag _stale = new();

        // Those whose findings have changed since they were settled.
        private readonly HashSet<Entry> _open = [];

        public LiveAcknowledgements(StaleAcknowledgement rule, LiveState live)
            : base(rule, live)
        {
            var dataset = live.Basis.Dataset;
            foreach (var acknowledgement in dataset.Acknowledgements)
            {
                var entry = new Entry(acknowledgement);
                _entries.Add(entry);
                _ruleIds.Add(acknowledgement.Rule);
                foreach (var claim in acknowledgement.Claims)
                {
                    _scopes.Add((acknowledgement.Rule, dataset.Keys.ScopeOf(dataset.Claims.KeyOf(claim))));
                    if (!_ofClaim.TryGetValue((acknowledgement.Rule, claim), out var entries))
                    {
                        _ofClaim.Add((acknowledgement.Rule, claim), entries = []);
                    }

                    entries.Add(entry);
                }
            }
        }

        public override IEnumerable<Finding> Findings => _entries
            .Select(entry => IsOfDeferred(entry) ? StaleOfDeferred(entry) : entry.Stale)
            .OfType<Finding>();

        public bool LooksAt(string ruleId) => _ruleIds.Count > 0 && _ruleIds.Contains(ruleId);

        public bool LooksAt(string ruleId, int scope) => _scopes.Count > 0 && _scopes.Contains((ruleId, scope));

        public override void Start(List<Finding> findings, List<RuleFault> faults)
        {
        }

        public void StartReview(IEnumerable<Finding> findings)
        {
            if (_entries.Count > 0)
            {
                foreach (var finding in findings)
                {
                    Count(finding, 1);
                }

                _open.UnionWith(_entries);
                _ = Settle();
            }
        }

        public override void Change(LiveChange change)
        {
        }

        public void Replaced(Finding? before, Finding? after)
        {
            Count(before, -1);
            Count(after, 1);
        }

        public void FaultsChanged() => _open.UnionWith(_entries);

        public void Settle(LiveChange change)
        {
            foreach (var (before, after) in Settle())
            {
                change.Record(before, after);
            }
        }

        private List<(LiveFinding? Before, LiveFinding? After)> Settle()
        {
            if (_open.Count == 0)
            {
                return [];
            }

            var (gone, come) = (new List<Finding>(), new List<Finding>());
            foreach (var entry in _open)
            {
                var (before, after) = (entry.Stale, IsOfDeferred(entry) ? null : StaleOf(entry, entry.Matched > 0, entry.Touched > 0));
                entry.Stale = after;
                gone.AddRange(before is null ? [] : [before]);
                come.AddRange(after is null ? [] : [after]);
            }

            _open.Clear();
            return _stale.Replace(gone, come).ToList();
        }

        // What is acknowledged of itself is never found before it has looked.
        private void Count(Finding? finding, int more)
        {
            if (finding is null || !LooksAt(finding.Rule.Id) || finding.Rule == Descriptor)
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

        private bool IsOfDeferred(Entry entry) => Live.Find(entry.Acknowledgement.Rule) is { IsDeferred: true };

        private Finding? StaleOfDeferred(Entry entry)
        {
            var matches = new AcknowledgementMatches([entry.Acknowledgement], Live.Find(entry.Acknowledgement.Rule)!.Findings);
            return StaleOf(entry, matches.IsMatched(entry.Acknowledgement), matches.IsTouched(entry.Acknowledgement));
        }

        private Finding? StaleOf(Entry entry, bool isMatched, bool isTouched) => AcknowledgementCheck.StaleFinding(
            Descriptor,
            Live.Basis,
            entry.Acknowledgement,
            Live.Find(entry.Acknowledgement.Rule) is { Faults.Count: 0 },
            isMatched,
            isTouched);

        private sealed class Entry(Acknowledgement acknowledgement)
        {
            public Acknowledgement Acknowledgement { get; } = acknowledgement;

            public HashSet<EntityId<Claim>> Claims { get; } = [.. acknowledgement.Claims];

            public int Matched { get; set; }

            public int Touched { get; set; }

            public Finding? Stale { get; set; }
        }
    }
}
