namespace ConflictModel;

/// <summary>The claims of one origin about one thing.</summary>
internal static class OneOriginClaims
{
    /// <summary>Those that are still stood by, ordered by id: what another of them corrects is left out.</summary>
    public static List<Claim> StoodBy(IEnumerable<Claim> claims)
    {
        var group = claims.OrderBy(claim => claim.Id).ToList();
        var corrected = group.Where(claim => claim.Corrects is not null).Select(claim => claim.Corrects!.Value).ToHashSet();
        group.RemoveAll(claim => corrected.Contains(claim.Id));
        return group;
    }
}
