using ConflictModel.Engine;
using ConflictModel.Rules;

namespace ConflictModel;

/// <content>What a claim that comes or goes changes, rule by rule.</content>
internal sealed partial class LiveState
{
    private static readonly OrderFamily[] WithinScope = [OrderFamily.SameScope, OrderFamily.Fall];
    private static readonly Verdict[] Verdicts = [Verdict.Contradiction, Verdict.Tension];

    private void ChangeOrder(int claim, LiveLook? look, bool isAdded)
    {
        var scope = _claims.Dataset.Keys.ScopeOf(claim);
        var isCorrection = _claims.IsCorrection(claim);
        foreach (var key in look?.Violated ?? [])
        {
            if (_rules.Of(key) is null || (isCorrection && key.Narrower == key.Wider))
            {
                continue;
            }

            // The claim is a witness that was not there before, or is there no more.
            Put(key, isAdded || LiveLook.IsLeft(_claims, key) ? Make(key) : null);
        }

        if (isCorrection)
        {
            // It may explain the difference between any two claims of its scope.
            var found = _runs.Search(scope, scope, _claims.Version).Found;
            foreach (var family in WithinScope)
            {
                foreach (var verdict in Verdicts)
                {
                    var key = new LiveKey(scope, scope, family, verdict);
                    if (_rules.Of(key) is not null)
                    {
                        PutIfOther(key, found.Exists(violations => violations.Family == family && violations.Verdict == verdict) ? Make(key) : null);
                    }
                }
            }
        }
        else if (look is { HasPeers: true })
        {
            // It may stand in a camp of claims of its time without violating anything.
            foreach (var verdict in Verdicts)
            {
                var key = new LiveKey(scope, scope, OrderFamily.SameScope, verdict);
                if (_order.ContainsKey(key) && !look.Violated.Contains(key) && look.HasCamps)
                {
                    PutIfOther(key, Make(key));
                }
            }
        }
    }

    private void PutIfOther(in LiveKey key, LiveFinding? after)
    {
        var before = _order.GetValueOrDefault(key);
        if (before is not null && after is not null && FindingBag.AreSame(before.Value, after.Value))
        {
            // Its pairs may still be others.
            _order[key] = after;
        }
        else if (before is not null || after is not null)
        {
            Put(key, after);
        }
    }

    private void Put(in LiveKey key, LiveFinding? after)
    {
        _order.Remove(key, out var before);
        if (after is not null)
        {
            _order.Add(key, after);
        }

        Tell(before, after);
        if (_rules.Of(key)!.Descriptor.Id is var rule && (_acknowledgements.Concern(rule, key.Narrower) || _acknowledgements.Concern(rule, key.Wider)))
        {
            _acknowledgements.Replace(before?.Value, after?.Value);
        }
    }

    private LiveOrderFinding Make(in LiveKey key) => new(_rules.Of(key)!.Descriptor, key, _claims.Version, _runs);

    private void ChangeClaim(int claim, bool isAdded)
    {
        var rules = _rules.OwnClaims;
        if (_rules.OutOfTime.Count > 0 && ClaimOutOfTime.MayFind(_claims.Rows, claim))
        {
            rules = [.. rules, .. _rules.OutOfTime];
        }

        if (rules.Count > 0)
        {
            RunAgain(rules, [], claim, isAdded, IsScope(_claims.Dataset.Keys.ScopeOf(claim)));
        }
    }

    private void ChangeScope(int claim, LiveLook? look, bool isAdded)
    {
        var scope = _claims.Dataset.Keys.ScopeOf(claim);
        var isCorrection = _claims.IsCorrection(claim);
        var rules = _rules.OwnScopes;
        rules = _claims.MayBeDenied(scope) ? [.. rules, .. _rules.Denials] : rules;
        rules = isCorrection ? [.. rules, .. _rules.Origins, .. _rules.Falls] : rules;
        if (rules.Count > 0)
        {
            RunAgain(rules, OthersOf(scope, claim), claim, isAdded, IsScope(scope));
        }

        if (!isCorrection && look is { MeetsOwnOrigin: true } && _rules.Origins.Count > 0)
        {
            var origin = _claims.Rows.Origins[claim].Number;
            RunAgain(_rules.Origins, OthersOf(scope, claim).FindAll(other => _claims.Rows.Origins[other].Number == origin), claim, isAdded, IsScope(scope));
        }

        if (_rules.OwnNested.Count > 0)
        {
            ChangeNested(claim, scope, isAdded);
        }
    }

    private void ChangeNested(int claim, int scope, bool isAdded)
    {
        var (wider, narrower) = (new List<(int Scope, Certainty Order)>(), new List<(int Scope, Certainty Order)>());
        _claims.Index.FindWider(scope, onlyViolable: false, wider);
        _claims.Index.FindNarrowerAbove(scope, high: null, narrower);
        var pairs = wider.ConvertAll(other => (scope, other.Scope, other.Order));
        pairs.AddRange(narrower.ConvertAll(other => (other.Scope, scope, other.Order)));
        var others = OthersOf(scope, claim);
        foreach (var other in wider.Concat(narrower).Select(other => other.Scope).Distinct())
        {
            others.AddRange(_claims.ClaimsOf(other, _claims.Version));
        }

        RunAgain(_rules.OwnNested, others, claim, isAdded, _ => true, nested: pairs);
    }

    private void ChangeUnits(int claim, bool isAdded)
    {
        if (_units.Change(claim, isAdded) is var (before, after))
        {
            Tell(before, after);
            if (_acknowledgements.Concern(_rules.Units!.Descriptor.Id))
            {
                _acknowledgements.Replace(before?.Value, after?.Value);
            }
        }
    }

    private void ChangeNumbers(int claim, LiveLook look, bool isAdded)
    {
        var keys = _claims.Dataset.Keys;
        var scope = keys.ScopeOf(claim);
        if (_rules.Numbers.Count > 0)
        {
            var others = isAdded ? _numbers.Add(claim) : _numbers.OthersOf(claim);
            if (others.Exists(other => keys.ScopeOf(other) != scope))
            {
                RunAgain(_rules.Numbers, others, claim, isAdded, _ => true, finding => finding.Reason is SharedNumberReason);
            }
        }

        if (_rules.Digits.Count > 0 && look.HasPeers && SlippedFigure.MayBeSlips(_claims.Rows, claim, look.Peers))
        {
            RunAgain(_rules.Digits, OthersOf(scope, claim), claim, isAdded, IsScope(scope), finding => finding.Reason is DigitsReason);
        }
    }

    private void ChangeSums(int claim, LiveLook look, bool isAdded)
    {
        if (_rules.Sums.Count == 0)
        {
            return;
        }

        var keys = _claims.Dataset.Keys;
        var scope = keys.ScopeOf(claim);
        if (_claims.Dataset.Measures[keys.ScopeKeys[scope].Measure] is { Kind: MeasureKind.Flow, IsReclassifiable: false } && look.IsInIncrement())
        {
            RunAgain(_rules.Sums, OthersOf(scope, claim), claim, isAdded, IsScope(scope), finding => finding.Reason is SumReason { Set: null });
        }

        foreach (var set in _claims.Dataset.DisjointSets)
        {
            var (whole, parts) = PartedScopes.KeysOf(_claims.Dataset.Basis, set);
            var at = keys.ScopeKeys[scope].At(set.Coordinate);
            if (at != whole && !parts.Contains(at))
            {
                continue;
            }

            var others = new List<int>();
            foreach (var value in parts.Prepend(whole))
            {
                var other = _claims.ScopeOf(keys.ScopeKeys[scope].With(set.Coordinate, value));
                others.AddRange(other < 0 ? [] : OthersOf(other, claim));
            }

            var wholeScope = keys.ScopeKeys[scope].With(set.Coordinate, whole);
            RunAgain(_rules.Sums, others, claim, isAdded, _ => true, finding => finding.Reason is SumReason sum && sum.Set == set.Id && IsAbout(finding, wholeScope));
        }
    }

    private bool IsAbout(Finding finding, in ScopeKey scope) => _claims.Dataset.Keys.KeyOf(finding.Scopes[0]) == scope;

    private Func<ScopeKey, bool> IsScope(int scope)
    {
        var key = _claims.Dataset.Keys.ScopeKeys[scope];
        return other => other == key;
    }

    private List<int> OthersOf(int scope, int claim)
    {
        var others = _claims.ClaimsOf(scope, _claims.Version);
        others.Remove(claim);
        return others;
    }

    private void RunAgain(
        List<ComparisonRule> rules,
        List<int> others,
        int claim,
        bool isAdded,
        Func<ScopeKey, bool> isOwn,
        Predicate<Finding>? isMeant = null,
        IReadOnlyList<(int Narrower, int Wider, Certainty Order)>? nested = null)
    {
        // What the claim corrects is there in both, so that it makes no difference.
        var with = _claims.WithCorrected(others.Append(claim));
        var withClaim = _runs.Run(rules, with, isOwn, nested);
        with.Remove(claim);
        var without = _runs.Run(rules, with, isOwn, nested);
        var (before, after) = isAdded ? (without, withClaim) : (withClaim, without);
        foreach (var fault in before.Faults)
        {
            if (_faults.FindIndex(fault.IsSameAs) is var index and >= 0)
            {
                _faults.RemoveAt(index);
            }
        }

        _faults.AddRange(after.Faults);
        if (before.Faults.Count + after.Faults.Count > 0)
        {
            _acknowledgements.Reopen();
        }

        var (gone, come) = isMeant is null ? (before.Findings, after.Findings) : (before.Findings.FindAll(isMeant), after.Findings.FindAll(isMeant));
        foreach (var (was, now) in _others.Replace(gone, come))
        {
            Tell(was, now);
        }

        foreach (var finding in gone)
        {
            _acknowledgements.Replace(finding, null);
        }

        foreach (var finding in come)
        {
            _acknowledgements.Replace(null, finding);
        }
    }
}
