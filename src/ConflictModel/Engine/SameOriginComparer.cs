namespace ConflictModel.Engine;

/// <summary>Groups claims that certainly come from one origin. Only origins that are named and can be told from others may be asked about.</summary>
internal sealed class SameOriginComparer : IEqualityComparer<ClaimOrigins>
{
    public static SameOriginComparer Instance { get; } = new();

    /// <summary>Whether a claim can be known to be of the same origin as another.</summary>
    public static bool IsKnown(ClaimOrigins origins) => !origins.IsUnspecific && !origins.Origins.IsEmpty;

    public bool Equals(ClaimOrigins? x, ClaimOrigins? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.Origins.SequenceEqual(y.Origins));

    public int GetHashCode(ClaimOrigins obj)
    {
        var hash = default(HashCode);
        foreach (var origin in obj.Origins)
        {
            hash.Add(origin);
        }

        return hash.ToHashCode();
    }
}
