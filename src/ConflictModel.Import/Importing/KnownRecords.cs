namespace ConflictModel.Import;

/// <summary>The records that an import starts from: those of the base dataset, and further ones that the mapping defines.</summary>
internal static class KnownRecords
{
    /// <summary>All records of the base dataset, and those of the mapping that the base does not have.</summary>
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
