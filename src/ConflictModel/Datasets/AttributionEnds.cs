namespace ConflictModel;

/// <summary>The sources at the ends of attributions. Packages that write claims compile this file, too.</summary>
internal static class AttributionEnds
{
    /// <summary>
    /// The origins of a claim, each replaced by the source that it speaks for; none for the words of a report whose publisher is not known.
    /// </summary>
    public static IEnumerable<EntityId<Source>> OriginsOf(Claim claim, ConflictDataset dataset)
    {
        var leaves = claim.Attribution.IsEmpty
            ? dataset.Reports[claim.Report].Publisher is { } publisher ? [publisher] : []
            : LeavesOf(claim.Attribution);
        return leaves.Select(source => VoiceOf(source, dataset)).Distinct();
    }

    /// <summary>The last source of each path of an attribution.</summary>
    public static IEnumerable<EntityId<Source>> LeavesOf(Attribution attribution) =>
        attribution.Steps.SelectMany(step => step.Cites.IsEmpty ? [step.Source] : LeavesOf(step.Cites));

    /// <summary>The source that a source speaks for, directly or through others; itself if there is none.</summary>
    public static EntityId<Source> VoiceOf(EntityId<Source> source, ConflictDataset dataset)
    {
        while (dataset.Sources[source].SpeaksFor is { } other)
        {
            source = other;
        }

        return source;
    }
}
