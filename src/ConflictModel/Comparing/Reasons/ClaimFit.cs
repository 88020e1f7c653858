using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Whether a claim fits a dataset: all that it names is there.</summary>
internal static class ClaimFit
{
    /// <summary>What it names that is not there; null where it fits.</summary>
    public static string? Problem(LiveDataset live, Claim claim)
    {
        if (live.Claims.Contains(claim.Id))
        {
            return $"There is a claim '{claim.Id}' already; each claim has an id of its own.";
        }

        var missing = default(Missing);
        return !ClaimReferences.Visit(claim, live.Basis.Tables, ref missing) ? missing.Problem
            : claim.Corrects is { } corrected && !live.Claims.Contains(corrected) ? Missing.Told("corrects", corrected.Value, "claim")
            : null;
    }

    // The first that is not there.
    private struct Missing : IClaimReferenceVisitor
    {
        public static bool NeedsPlaces => false;

        public string? Problem { get; private set; }

        public static string Told(string member, string slug, string kind) =>
            $"{member} is '{slug}', which names no {kind} of the dataset.";

        public bool Visit(string member, EntityKind kind, IKeyedEntities table, string slug)
        {
            Problem = table.KeyOf(slug) < 0 ? Told(member, slug, kind.Word) : null;
            return Problem is null;
        }
    }
}
