using ConflictModel.Engine;
using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>
/// What a live comparer knows: which findings there are now. A finding on the order of scopes is known by its scopes alone until it is read; what few claims can have to do with, such as a number of one origin,
/// is found by running the rule over those claims twice, without the claim that comes or goes and with it.
/// </summary>
internal sealed partial class LiveState
{
    private readonly ClaimComparer _comparer;
    private readonly ComparisonFrame _basis;
    private readonly LiveRules _rules;
    private readonly LiveClaims _claims;
    private readonly LiveRuns _runs;
    private readonly LiveUnits _units;
    private readonly LiveNumbers _numbers;
    private readonly LiveAcknowledgements _acknowledgements;
    private readonly Dictionary<LiveKey, LiveFinding> _order = [];
    private readonly FindingBag _others = new();
    private readonly List<RuleFault> _faults = [];
    private List<FindingChange> _changes = [];
    private ConflictDataset? _dataset;
    private ComparisonResult? _late;
    private EquatableList<Finding>? _findings;

    public LiveState(ClaimComparer comparer, ComparisonFrame basis, ComparisonResult result)
    {
        _comparer = comparer;
        _basis = basis;
        _dataset = basis.Dataset;
        _rules = new(basis.Options.Rules);
        _claims = new(basis.Rows);
        _runs = new(basis, _claims);
        _units = new(_rules.Units, _claims, _runs);
        _numbers = new(_claims, _rules.Numbers.Count > 0);
        _acknowledgements = new(_rules, basis);
        _order.EnsureCapacity(result.Findings.Count + (result.Findings.Count / 4));
        var late = _rules.Late.Select(rule => rule.Descriptor.Id).ToHashSet();
        foreach (var finding in result.Findings)
        {
            if (finding.Violations is { } violations)
            {
                _order.Add(new(violations.Narrower, violations.Wider, violations.Family, violations.Verdict), LiveFinding.Of(finding));
            }
            else if (finding.Reason is UnitsReason units)
            {
                _units.Start(units, finding);
            }
            else if (!late.Contains(finding.Rule.Id) && finding.Rule.Id != StaleAcknowledgement.RuleId)
            {
                _others.Add(finding);
            }
        }

        _faults.AddRange(result.Faults.Where(fault => !late.Contains(fault.Rule.Id)));
        _acknowledgements.Start(result.Findings.Where(finding => !late.Contains(finding.Rule.Id)), _faults);
    }

    public ComparisonOptions Options => _basis.Options;

    public ConflictDataset Dataset => _dataset ??= _basis.Dataset.With(_claims.All().Select(claim => _claims.Dataset.Claims[claim]).ToEquatableList());

    public EquatableList<Finding> Findings => _findings ??= MakeFindings();

    public EquatableList<RuleFault> Faults => RuleFault.Sorted([.. _faults, .. Late?.Faults ?? []]);

    // A user's own rules over the whole dataset, run once for each state that is read.
    private ComparisonResult? Late => _rules.Late.Count == 0 ? null : _late ??= _comparer.Compare(Dataset, _rules.Late);

    public IReadOnlyList<FindingChange> Add(Claim claim)
    {
        var scope = _claims.Dataset.Keys.KeyOf(claim.Scope);
        if (ClaimFit.Problem(_claims.Dataset, claim, scope) is { } problem)
        {
            throw new ArgumentException($"The claim '{claim.Id}' cannot be added. {problem}", nameof(claim));
        }

        var key = _claims.Add(claim, scope);
        return Changed(key, LookAt(key), isAdded: true);
    }

    public IReadOnlyList<FindingChange> Withdraw(EntityId<Claim> id)
    {
        _ = _claims.Dataset.Claims[id];
        if (_claims.IsCorrected(id) || _acknowledgements.Lists(id))
        {
            throw new InvalidOperationException($"The claim '{id}' cannot be withdrawn, since {(_claims.IsCorrected(id) ? "another claim corrects it" : "an acknowledgement lists it")}.");
        }

        var key = _claims.Dataset.Claims.KeyOf(id);
        var look = LookAt(key);
        _claims.Withdraw(key);
        return Changed(key, look, isAdded: false);
    }

    // While the claim is there. Claims that are not compared are nothing to the others' figures.
    private LiveLook? LookAt(int claim)
    {
        if (!_claims.Rows.IsCompared(claim))
        {
            return null;
        }

        var look = new LiveLook(_claims, claim);
        if (_rules.HasBetween)
        {
            look.LookBetween();
        }

        return look;
    }

    private List<FindingChange> Changed(int claim, LiveLook? look, bool isAdded)
    {
        (_dataset, _findings, _late, _changes) = (null, null, null, []);
        if (_rules.HasOrder)
        {
            ChangeOrder(claim, look, isAdded);
        }

        ChangeClaim(claim, isAdded);
        ChangeScope(claim, look, isAdded);
        if (look is not null)
        {
            ChangeUnits(claim, isAdded);
            ChangeNumbers(claim, look, isAdded);
            ChangeSums(claim, look, isAdded);
        }

        foreach (var (before, after) in _acknowledgements.Settle(_faults))
        {
            Tell(before, after);
        }

        return _changes;
    }

    private EquatableList<Finding> MakeFindings()
    {
        var findings = new List<Finding>(_order.Count);
        findings.AddRange(_order.Values.Select(finding => finding.Value));
        findings.AddRange(_units.All.Select(finding => finding.Value));
        findings.AddRange(_others.All);
        findings.AddRange(Late?.Findings ?? []);
        findings.AddRange(_acknowledgements.Stale(_faults, Late));
        return FindingOrder.Sorted(findings);
    }

    private void Tell(Finding? before, Finding? after) => Tell(before is null ? null : LiveFinding.Of(before), after is null ? null : LiveFinding.Of(after));

    private void Tell(LiveFinding? before, LiveFinding? after) => _changes.Add(new(
        before is null ? FindingChangeKind.Appeared : after is null ? FindingChangeKind.Disappeared : FindingChangeKind.Changed,
        after ?? before!));
}
