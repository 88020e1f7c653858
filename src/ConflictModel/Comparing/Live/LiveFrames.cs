using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Makes frames of a few claims of a live dataset, as if these were all.</summary>
internal sealed class LiveFrames(ComparisonFrame basis, LiveClaims claims)
{
    /// <summary>The frame of some claims, and of what they correct; null where there are none.</summary>
    /// <param name="keys">The claims.</param>
    /// <param name="isOwn">The scopes that are looked at.</param>
    public ComparisonFrame? Of(IEnumerable<int> keys, Func<ScopeKey, bool> isOwn)
    {
        var records = claims.WithCorrected(keys).Select(key => claims.Dataset.Claims[key]).ToEquatableList();
        if (records.Count == 0)
        {
            return null;
        }

        var reports = records.Select(record => record.Report).Distinct().Select(id => basis.Dataset.Reports[id]).ToEquatableList();
        return new(basis.Dataset.With(records, reports), basis, isOwn);
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

        if (Of(keys, _ => true) is not { } frame)
        {
            return (null, found);
        }

        var (first, second) = (Translated(frame, narrower), Translated(frame, wider));
        if (first >= 0 && second >= 0)
        {
            var scopes = claims.Dataset.Keys.ScopeKeys;
            var order = first == second ? Certainty.Certain : claims.Rows.Order.IsWithin(scopes[narrower], scopes[wider]);
            new OrderSearch(frame.Rows).Search(first, second, order, found);
        }

        return (frame, found);
    }

    /// <summary>The scopes of a finding on their order.</summary>
    public EquatableList<Scope> ScopesOf(in LiveKey key)
    {
        var scopes = claims.Dataset.Keys.Scopes;
        return key.Narrower == key.Wider ? [scopes[key.Narrower]] : [scopes[key.Narrower], scopes[key.Wider]];
    }

    /// <summary>Makes a finding on the order of scopes that is known to be there.</summary>
    public Finding Make(RuleDescriptor rule, LiveKey key, int version)
    {
        var (frame, found) = Search(key.Narrower, key.Wider, version);
        return new(
            rule,
            basis.Options.Rules.SeverityOf(rule.Id),
            found.Find(violations => violations.Family == key.Family && violations.Verdict == key.Verdict)!,
            frame!);
    }

    /// <summary>A scope of the live dataset in a frame; below 0 where the frame has no claim of it.</summary>
    public int Translated(ComparisonFrame frame, int scope) =>
        Array.IndexOf(frame.Dataset.Keys.ScopeKeys, claims.Dataset.Keys.ScopeKeys[scope]);
}
