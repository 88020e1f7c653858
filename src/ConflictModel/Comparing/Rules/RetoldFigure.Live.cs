namespace ConflictModel.Rules;

/// <content>
/// By the numbers of the packed rows: few claims of one origin and number are about scopes that may be confused.
/// </content>
public sealed partial class RetoldFigure
{
    internal override bool IsDeferred => false;

    internal override LiveRule Follow(LiveState live) =>
        new LiveRetellings(this, live, live.Index(static state => new LiveTellings(state)));

    // The claims of each two scopes in which one number of one origin is found.
    private static IEnumerable<(List<Claim> First, List<Claim> Second)> Find(ComparisonFrame frame, Func<OriginNumber, bool> isMeant)
    {
        var (rows, claims) = (frame.Rows, frame.Dataset.Claims);
        var retellings = new Retellings(rows);
        foreach (var group in frame.SharedNumbers)
        {
            var found = new Dictionary<(int, int), (HashSet<int> First, HashSet<int> Second)>();
            foreach (var (a, b) in retellings.PairsAmong(group))
            {
                if (frame.Pairs.IsRetoldOfAnother(a, b, Lineage.SameOrigin))
                {
                    var (first, second) = rows.Keys.ScopeOf(a) < rows.Keys.ScopeOf(b) ? (a, b) : (b, a);
                    var scopes = (rows.Keys.ScopeOf(first), rows.Keys.ScopeOf(second));
                    if (!found.TryGetValue(scopes, out var pair))
                    {
                        found.Add(scopes, pair = ([], []));
                    }

                    pair.First.Add(first);
                    pair.Second.Add(second);
                }
            }

            if (found.Count > 0 && isMeant(OriginNumber.Of(rows, group[0])))
            {
                foreach (var (first, second) in found.Values)
                {
                    yield return ([.. first.Select(claim => claims[claim])], [.. second.Select(claim => claims[claim])]);
                }
            }
        }
    }

    // A claim affects the claims that have its number of its origin; and those of its report that have a number of another claim about its
    // scope, since that report gives both now.
    private sealed class LiveRetellings(RetoldFigure rule, LiveState live, LiveTellings tellings) : LiveRule(rule, live)
    {
        private readonly Retellings _retellings = new(live.Claims.Rows);

        public override void Change(LiveChange change)
        {
            var (numbers, claims) = (new HashSet<OriginNumber>(), new HashSet<int>());
            Look(change.Claim, change, numbers, claims);
            foreach (var mate in tellings.DistinguishedBy(change.Claim))
            {
                Look(mate, change, numbers, claims);
            }

            if (numbers.Count > 0)
            {
                claims.Remove(change.Claim);
                RunAgain(change, change.Among([.. claims]), run => run.Guarded(() => Check(new DatasetContext(run), numbers.Contains), []));
            }
        }

        private void Look(int claim, LiveChange change, HashSet<OriginNumber> numbers, HashSet<int> claims)
        {
            if (tellings.AreOfOneScope(claim))
            {
                return;
            }

            var group = tellings.WithNumberOf(claim, change.Claim);
            if (group.Count < 2 || !group.Exists(other => other != claim && _retellings.MayBeRetoldOfAnother(claim, other)))
            {
                return;
            }

            if (numbers.Add(OriginNumber.Of(Live.Claims.Rows, claim)))
            {
                foreach (var (a, b) in _retellings.PairsAmong(group))
                {
                    claims.UnionWith([a, b]);
                    claims.UnionWith(tellings.InReportOf(a, ofScopeOf: b));
                    claims.UnionWith(tellings.InReportOf(b, ofScopeOf: a));
                }
            }
        }
    }
}
