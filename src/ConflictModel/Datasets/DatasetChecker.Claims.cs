namespace ConflictModel;

/// <content>The references of claims.</content>
internal sealed partial class DatasetChecker
{
    // The batch size of a thread, in claims.
    private const int ClaimsAtATime = 4096;

    private void CheckClaims(IReadOnlyList<Claim>? uncheckedClaims)
    {
        var referring = Referring(uncheckedClaims ?? contents.Claims);
        foreach (var claim in referring)
        {
            CheckReferences(claim);
        }

        CheckChain(
            referring.Where(claim => claim.Corrects is not null).ToEquatableList(), [], new("corrects", claim => [claim.Corrects!.Value]));
    }

    // The claims that refer to other claims or to missing records, in their order; found in parallel, since they are few among many.
    private List<Claim> Referring(IReadOnlyList<Claim> claims)
    {
        var found = new List<int>();
        InParallel.Over(claims.Count, ClaimsAtATime, (start, end) =>
        {
            for (var i = start; i < end; i++)
            {
                if (claims[i].Corrects is not null || !HasAllReferences(claims[i]))
                {
                    lock (found)
                    {
                        found.Add(i);
                    }
                }
            }
        });
        found.Sort();
        return found.ConvertAll(i => claims[i]);
    }

    private bool HasAllReferences(Claim claim)
    {
        var known = default(Known);
        return ClaimReferences.Visit(claim, tables, ref known);
    }

    private void CheckReferences(Claim claim)
    {
        var reporting = new Reporting(this, claim);
        ClaimReferences.Visit(claim, tables, ref reporting);
        Refer(claim, "corrects", claim.Corrects);
    }

    // Checks whether all references exist.
    private readonly struct Known : IClaimReferenceVisitor
    {
        public static bool NeedsPlaces => false;

        public bool Visit(string member, EntityKind kind, IKeyedEntities table, string slug) => table.KeyOf(slug) >= 0;
    }

    // Reports missing references.
    private readonly struct Reporting(DatasetChecker checker, Claim claim) : IClaimReferenceVisitor
    {
        public static bool NeedsPlaces => true;

        public bool Visit(string member, EntityKind kind, IKeyedEntities table, string slug)
        {
            checker.Refer(claim, member, kind.Record, slug);
            return true;
        }
    }
}
