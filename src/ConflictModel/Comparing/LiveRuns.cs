using ConflictModel.Engine;
using ConflictModel.Rules;

namespace ConflictModel;

/// <summary>Runs rules over a few claims of a live dataset, as if these were all.</summary>
internal sealed class LiveRuns(ComparisonFrame basis, LiveClaims claims)
{
    private static readonly RunControl Control = new(threads: 1);

    /// <summary>What rules find and where they fail.</summary>
    /// <param name="rules">The rules.</param>
    /// <param name="keys">The claims; what they correct is added.</param>
    /// <param name="isOwn">The scopes that are looked at.</param>
    /// <param name="nested">The nested scopes that are looked at, by the keys of the live dataset.</param>
    public LiveRunResult Run(List<ComparisonRule> rules, IEnumerable<int> keys, Func<ScopeKey, bool> isOwn, IReadOnlyList<(int Narrower, int Wider, Certainty Order)>? nested = null)
    {
        var result = new LiveRunResult();
        if (FrameOf(keys, isOwn) is not { } frame)
        {
            return result;
        }

        var pairs = Translated(frame, nested ?? []);
        foreach (var rule in rules)
        {
            var run = new RuleRun(frame, rule, Control);
            if (rule is FallingFigure)
            {
                ExplainedFalls.Report(run);
            }
            else
            {
                run.Run(pairs);
            }

            result.Findings.AddRange(run.Findings);
            result.Faults.AddRange(run.Faults);
        }

        return result;
    }

    /// <summary>How the claims of two scopes violate the order, or of one; in a version.</summary>
    public (ComparisonFrame? Frame, List<Violations> Found) Search(int narrower, int wider, int version)
    {
        var found = new List<Violations>();
        var keys = claims.ClaimsOf(narrower, version);
        if (narrower != wider)
        {
            keys.AddRange(claims.ClaimsOf(wider, version));
        }

        if (FrameOf(keys, _ => true) is not { } frame)
        {
            return (null, found);
        }

        var (first, second) = (Translated(frame, narrower), Translated(frame, wider));
        if (first >= 0 && second >= 0)
        {
            var scopes = claims.Dataset.Keys.ScopeKeys;
            new OrderSearch(frame.Rows).Search(first, second, first == second ? Certainty.Certain : claims.Rows.Order.IsWithin(scopes[narrower], scopes[wider]), found);
        }

        return (frame, found);
    }

    /// <summary>The scopes of a finding on their order.</summary>
    public EquatableList<Scope> ScopesOf(in LiveKey key)
    {
        var scopes = claims.Dataset.Keys.Scopes;
        return key.Narrower == key.Wider ? [scopes[key.Narrower]] : [scopes[key.Narrower], scopes[key.Wider]];
    }

    /// <summary>The scope of a measure and a category, all else left unsaid.</summary>
    public Scope ScopeOf(int measure, int category) => new() { Measure = claims.Dataset.Measures[measure].Id, Category = claims.Dataset.Categories[category].Id };

    /// <summary>Makes a finding on the order of scopes that is known to be there.</summary>
    public Finding Make(RuleDescriptor rule, LiveKey key, int version)
    {
        var (frame, found) = Search(key.Narrower, key.Wider, version);
        return new(rule, basis.Options.Rules.SeverityOf(rule.Id), found.Find(violations => violations.Family == key.Family && violations.Verdict == key.Verdict)!, frame!);
    }

    /// <summary>Makes a finding about units that is known to be there.</summary>
    public Finding Make(MixedUnits rule, int measure, int category, int version)
    {
        var scope = ScopeOf(measure, category);
        var ofScopes = claims.ScopesOf(measure, category).SelectMany(other => claims.ClaimsOf(other, version));
        return Run([rule], ofScopes, _ => true).Findings.First(finding => finding.Scopes[0] == scope);
    }

    private ComparisonFrame? FrameOf(IEnumerable<int> keys, Func<ScopeKey, bool> isOwn)
    {
        var records = claims.WithCorrected(keys).Select(key => claims.Dataset.Claims[key]).ToEquatableList();
        if (records.Count == 0)
        {
            return null;
        }

        var reports = records.Select(record => record.Report).Distinct().Select(id => basis.Dataset.Reports[id]).ToEquatableList();
        return new(basis.Dataset.With(records, reports), basis, isOwn);
    }

    private List<(int Narrower, int Wider, Certainty Order)> Translated(ComparisonFrame frame, IReadOnlyList<(int Narrower, int Wider, Certainty Order)> nested)
    {
        var pairs = new List<(int, int, Certainty)>();
        foreach (var (narrower, wider, order) in nested)
        {
            var (first, second) = (Translated(frame, narrower), Translated(frame, wider));
            if (first >= 0 && second >= 0)
            {
                pairs.Add((first, second, order));
            }
        }

        return pairs;
    }

    private int Translated(ComparisonFrame frame, int scope) => Array.IndexOf(frame.Dataset.Keys.ScopeKeys, claims.Dataset.Keys.ScopeKeys[scope]);
}
