namespace ConflictModel.Import;

/// <summary>What an import starts from: the base dataset, and what the mapping defines beyond it.</summary>
internal static class KnownRecords
{
    /// <summary>Everything of the base dataset, and what the mapping has and the base has not.</summary>
    public static DatasetDraft Of(DatasetDraft? start, DatasetDraft own)
    {
        var known = start ?? new() { Title = own.Title, Description = own.Description };
        known = NamedKind.All.Aggregate(known, (filled, kind) => kind.Add(filled, New(kind.In(own), kind.In(filled))));
        return known with
        {
            Reports = known.Reports.Concat(New(own.Reports, known.Reports)).ToEquatableList(),
            DisjointSets = known.DisjointSets.Concat(New(own.DisjointSets, known.DisjointSets)).ToEquatableList(),
        };
    }

    private static IEnumerable<TDraft> New<TDraft>(IEnumerable<TDraft> entries, IEnumerable<TDraft> known)
        where TDraft : EntityDraft
    {
        var ids = known.Select(entry => entry.Id.Text).ToHashSet();
        return entries.Where(entry => !ids.Contains(entry.Id.Text));
    }
}
