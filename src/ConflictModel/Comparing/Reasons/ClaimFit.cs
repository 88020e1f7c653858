using ConflictModel.Engine;

namespace ConflictModel;

/// <summary>Checks whether a claim fits a dataset: whether all references exist.</summary>
internal static class ClaimFit
{
    /// <summary>The message about the first missing reference; null if there is none.</summary>
    public static string? Problem(LiveDataset live, Claim claim)
    {
        if (live.Claims.Contains(claim.Id))
        {
            return $"There is already a claim '{claim.Id}'; each claim must have a unique id.";
        }

        var missing = default(Missing);
        return !ClaimReferences.Visit(claim, live.Basis.Tables, ref missing) ? missing.Problem
            : claim.Corrects is { } corrected && !live.Claims.Contains(corrected) ? Missing.Describe("corrects", corrected.Value, "claim")
            : null;
    }

    // The first missing reference.
    private struct Missing : IClaimReferenceVisitor
    {
        public static bool NeedsPlaces => false;

        public string? Problem { get; private set; }

        public static string Describe(string member, string slug, string kind) =>
            $"{member} is '{slug}', but the dataset has no such {kind}.";

        public bool Visit(string member, EntityKind kind, IKeyedEntities table, string slug)
        {
            Problem = table.KeyOf(slug) < 0 ? Describe(member, slug, kind.Word) : null;
            return Problem is null;
        }
    }
}
