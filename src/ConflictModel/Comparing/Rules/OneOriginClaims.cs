namespace ConflictModel;

/// <summary>The claims of one origin about one thing.</summary>
internal static class OneOriginClaims
{
    /// <summary>The claims that no other of them corrects, ordered by id.</summary>
    public static List<Claim> StoodBy(IEnumerable<Claim> claims)
    {
        var group = claims.OrderBy(claim => claim.Id).ToList();
        var corrected = group.Where(claim => claim.Corrects is not null).Select(claim => claim.Corrects!.Value).ToHashSet();
        group.RemoveAll(claim => corrected.Contains(claim.Id));
        return group;
    }
}
